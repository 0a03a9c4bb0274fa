/**
 * What institutions can do for a network ({@code F2.4}): with what each supports, where the network needs it, who answers that, and how the
 * two came together.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Apoyo de instituciones")
@org.jspecify.annotations.NullMarked
package org.articula.support;
