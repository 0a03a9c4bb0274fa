/**
 * Joint investments of a network and who puts a share of them: the will to co-finance ({@code F2.3.k5}), and what happens when a network
 * invests before it trusts ({@code F2.3.p2}). Whether it does comes here as a fact.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Inversiones en conjunto")
@org.jspecify.annotations.NullMarked
package org.articula.investment;
