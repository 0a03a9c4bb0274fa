/** The fund of a network ({@code F2.3.j}): its ledger, who pays and who owes, what is spent, and what everybody can look up. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.fund;
