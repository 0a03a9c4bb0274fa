package org.articula.formation;

/**
 * How a planned step stands on a day.
 *
 * @param delayDays days it is or was late; 0 when it is on time
 * @param text Spanish, for people
 */
public record StepStanding(PlannedStep planned, long delayDays, String text) {}
