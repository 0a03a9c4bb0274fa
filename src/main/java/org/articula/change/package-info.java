/**
 * Moving and cancelling what people were called to: what may be asked, and the record of who asked it and why. Meetings and talks
 * change in the same way.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Cambios")
@org.jspecify.annotations.NullMarked
package org.articula.change;
