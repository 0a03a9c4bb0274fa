/** The groups that already work together in the place of a network, and the people others listen to ({@code F1.1.e}, {@code F1.1.f}, {@code F1.i}). */
@org.springframework.modulith.ApplicationModule(displayName = "Grupos semilla")
@org.jspecify.annotations.NullMarked
package org.articula.seedgroup;
