/**
 * What a meeting is about and what came of it (RI.6 to RI.17): its agenda, the agreements it follows up, the minutes from recording to
 * closing, fines and the absences that call for a review. What the next agenda should hold is asked of every {@link
 * org.articula.minutes.AgendaSource}, wherever it lives.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Actas")
@org.jspecify.annotations.NullMarked
package org.articula.minutes;
