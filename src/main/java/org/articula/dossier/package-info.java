/** What the page of a network is made of: each room of the house tells its own part. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.dossier;
