/**
 * Selling the idea of working together ({@code F1.1}): talks round by round, who came and how many women.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Promoción")
@org.jspecify.annotations.NullMarked
package org.articula.promotion;
