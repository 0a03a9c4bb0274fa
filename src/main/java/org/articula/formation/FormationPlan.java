package org.articula.formation;

import java.util.List;

/**
 * The one-year plan of a network as it stands on a day ({@code C2}, {@code C2.p}).
 *
 * @param phases the four, in the guide's order
 * @param current the phase the network is in: the first that is not done
 * @param delayDays of the current phase
 * @param text Spanish, for people: the day of the plan and the delay
 */
public record FormationPlan(List<PhaseStanding> phases, Phase current, long delayDays, String text) {}
