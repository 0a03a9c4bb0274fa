/** Workshops agreed with the actors of a territory ({@code C1.1.d}): when and where, who was invited and who came, by kind of actor. */
@org.springframework.modulith.ApplicationModule(displayName = "Talleres")
@org.jspecify.annotations.NullMarked
package org.articula.workshop;
