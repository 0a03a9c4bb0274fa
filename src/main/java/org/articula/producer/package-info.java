/** The database of producers of each network under way: who is interested, who withdrew, who leads, who is listed twice. */
@org.springframework.modulith.ApplicationModule(displayName = "Productores")
@org.jspecify.annotations.NullMarked
package org.articula.producer;
