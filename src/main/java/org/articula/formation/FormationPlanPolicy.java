package org.articula.formation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;

/**
 * Compares what was done with the one-year plan, by step and by phase ({@code C2.p}). The delay of a phase is that of its latest
 * step; steps of phases to come count only when their day has passed.
 */
public final class FormationPlanPolicy {

    private FormationPlanPolicy() {}

    /**
     * @param steps every step of the plan
     * @param today where the network is
     */
    public static FormationPlan compare(LocalDate startedOn, List<PlannedStep> steps, LocalDate today) {
        List<PhaseStanding> phases = Arrays.stream(Phase.values())
                .map(phase -> phase(phase, steps, today))
                .toList();
        PhaseStanding current =
                phases.stream().filter(phase -> !phase.done()).findFirst().orElse(phases.get(phases.size() - 1));
        LocalDate end = steps.stream()
                .map(PlannedStep::expectedOn)
                .max(Comparator.naturalOrder())
                .orElse(startedOn);
        return new FormationPlan(
                phases,
                current.phase(),
                current.delayDays(),
                "%s, %s.".formatted(day(startedOn, end, today), delayWords(current.delayDays())));
    }

    /**
     * The day a plan has come to, in Spanish and without a full stop.
     *
     * @param end its last day
     */
    static String day(LocalDate startedOn, LocalDate end, LocalDate today) {
        long length = ChronoUnit.DAYS.between(startedOn, end);
        // The first day is day 1; the day the plan ends is still within it
        long day = Math.min(ChronoUnit.DAYS.between(startedOn, today) + 1, length);
        return today.isAfter(end)
                ? "El plan de un año venció hace %s".formatted(days(ChronoUnit.DAYS.between(end, today)))
                : "Día %d de los %d del plan de un año".formatted(day, length);
    }

    private static PhaseStanding phase(Phase phase, List<PlannedStep> steps, LocalDate today) {
        List<StepStanding> standings = steps.stream()
                .filter(planned -> planned.step().phase() == phase)
                .sorted(Comparator.comparing(PlannedStep::step))
                .map(planned -> step(planned, today))
                .toList();
        if (standings.isEmpty()) {
            return new PhaseStanding(phase, standings, 0, "Terminada antes de registrar la red.");
        }
        boolean done =
                standings.stream().allMatch(standing -> standing.planned().done());
        long delay = done
                ? finishedLate(standings)
                : standings.stream()
                        .filter(standing -> !standing.planned().done())
                        .mapToLong(StepStanding::delayDays)
                        .max()
                        .orElse(0);
        String state = done ? "Terminada" : begun(standings) ? "En curso" : "Por empezar";
        return new PhaseStanding(phase, standings, delay, "%s, %s.".formatted(state, delayWords(delay)));
    }

    /** A phase whose last step was in time is in time, whatever happened on the way. */
    private static long finishedLate(List<StepStanding> standings) {
        LocalDate expected = latest(standings.stream()
                .map(standing -> standing.planned().expectedOn())
                .toList());
        LocalDate finished = latest(standings.stream()
                .map(standing -> standing.planned().finishedOn())
                .toList());
        return daysLate(expected, finished);
    }

    private static LocalDate latest(List<LocalDate> dates) {
        return dates.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean begun(List<StepStanding> standings) {
        return standings.stream().anyMatch(standing -> standing.planned().startedOn() != null);
    }

    static StepStanding step(PlannedStep planned, LocalDate today) {
        LocalDate until = planned.done() && planned.finishedOn() != null ? planned.finishedOn() : today;
        long delay = daysLate(planned.expectedOn(), until);
        String expected = SpanishDates.date(planned.expectedOn());
        String text =
                switch (planned.status()) {
                    case DONE -> "Hecho el %s".formatted(SpanishDates.date(until));
                    case UNDER_WAY ->
                        "En curso desde el %s; previsto hasta el %s"
                                .formatted(SpanishDates.date(requireNonNull(planned.startedOn())), expected);
                    case POSTPONED ->
                        "Pospuesto hasta el %s; previsto hasta el %s"
                                .formatted(SpanishDates.date(requireNonNull(planned.postponedTo())), expected);
                    case NEEDED -> "Previsto hasta el %s".formatted(expected);
                };
        boolean plain = delay == 0 && !planned.done();
        return new StepStanding(planned, delay, plain ? text + "." : "%s, %s.".formatted(text, delayWords(delay)));
    }

    private static long daysLate(LocalDate expected, LocalDate actual) {
        return Math.max(0, ChronoUnit.DAYS.between(expected, actual));
    }

    private static String delayWords(long delay) {
        return delay == 0 ? "sin demora" : "con %s de demora".formatted(days(delay));
    }

    private static String days(long number) {
        return Wording.count(number, "día", "días");
    }
}
