/** The work before a network: a territory, its productive chains and the choice among them ({@code C1.1}). */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.territory;
