/**
 * What came of a meeting (RI.4, RI.6 to RI.17): the minutes from recording to closing, votes and motions, fines and the absences that call
 * for a review.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Actas")
@org.jspecify.annotations.NullMarked
package org.articula.minutes;
