/** Functional leaders of a network: how they came up, what they can do, their training and their evaluations ({@code F2.3.g}, {@code H4}). */
@org.springframework.modulith.ApplicationModule(displayName = "Líderes funcionales")
@org.jspecify.annotations.NullMarked
package org.articula.leader;
