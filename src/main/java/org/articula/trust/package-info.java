/**
 * Trust as it can be measured ({@code F2.3.k1}–{@code F2.3.l}): five components computed from what happened, never typed in, each with the
 * facts behind it; whether a first base of trust is there; and the two patterns of groups that have none.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Confianza")
@org.jspecify.annotations.NullMarked
package org.articula.trust;
