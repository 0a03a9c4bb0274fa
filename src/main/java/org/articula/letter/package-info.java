/** The letter of commitment that everybody signs to belong to a network ({@code RI.1}), whichever way they came in. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package org.articula.letter;
