/** The work before a network: a territory, its productive chains, the choice among them and their analysis ({@code C1.1}, {@code C1.2}). */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.territory;
