package org.articula.vote;

/**
 * A decision to be kept with its vote.
 *
 * @param subjectId what was decided about: the request, the review, the version of the rules, the point of the agenda
 * @param title what was decided, Spanish: {@code Ingreso de Ana Lema: se acepta}
 */
public record NewDecision(String networkId, DecisionKind kind, String subjectId, String title, MeetingVote vote) {}
