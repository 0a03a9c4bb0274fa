package org.articula.process.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.articula.network.NetworkStatus;
import org.articula.process.board.Verdict.Reason;
import org.articula.process.overview.WaitingWork.Waiting;
import org.articula.shared.Wording;

/**
 * Which network needs the supervising unit most: one that no longer meets, then one where nothing moves, where tasks are overdue, that
 * waits for the unit itself, that is late. Among equals, the one with more troubles, then the one that has had the worst for longer.
 */
final class BoardPolicy {

    /** The worst first. */
    static final Comparator<Verdict> WORST_FIRST = Comparator.comparing(Verdict::trouble)
            .thenComparing(verdict -> verdict.reasons().size(), Comparator.reverseOrder())
            .thenComparing(Verdict::days, Comparator.reverseOrder());

    private BoardPolicy() {}

    static Verdict judge(Standing standing) {
        if (standing.status() == NetworkStatus.SUSPENDED) {
            return suspended(standing);
        }
        List<Reason> reasons = Stream.of(
                        silence(standing), stop(standing), overdue(standing), waitsForUnit(standing), delay(standing))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty() ? new Verdict(Trouble.NONE, 0, List.of()) : worst(reasons);
    }

    /** What waits, in the order in which it presses: by the date it should have been done, then by how long it has waited. */
    static List<Waiting> byUrgency(List<Waiting> waiting) {
        return waiting.stream()
                .sorted(Comparator.comparing((Waiting work) -> Objects.requireNonNullElse(work.due(), Instant.MAX))
                        .thenComparing(Waiting::since))
                .toList();
    }

    /** How far it is behind its plan, in phrases; none when it is on time. */
    static List<String> delays(Standing standing) {
        List<String> delays = new ArrayList<>();
        if (standing.planDelayDays() > 0) {
            delays.add(Wording.count(standing.planDelayDays(), "día de demora", "días de demora") + " en su fase");
        }
        if (standing.meetingsBehind() > 0) {
            delays.add(Wording.count(standing.meetingsBehind(), "reunión válida", "reuniones válidas")
                    + " menos de las que pide su ritmo");
        }
        return delays;
    }

    /** {@code hoy}, {@code hace 1 día}, {@code hace 5 días}. */
    static String ago(long days) {
        return days <= 0 ? "hoy" : "hace " + Wording.count(days, "día", "días");
    }

    /** It stands still because people decided so: of what goes on in a network, only faults and what the unit has to do count. */
    private static Verdict suspended(Standing standing) {
        List<Reason> reasons = new ArrayList<>();
        fault(standing).ifPresent(reasons::add);
        waitsForUnit(standing).ifPresent(reasons::add);
        reasons.add(new Reason(Trouble.SUSPENDED, 0, "Está suspendida."));
        return worst(reasons);
    }

    private static Verdict worst(List<Reason> reasons) {
        Reason first = reasons.get(0);
        return new Verdict(first.trouble(), first.days(), reasons);
    }

    private static Optional<Reason> silence(Standing standing) {
        return Optional.ofNullable(standing.silence()).map(silence -> {
            long days = standing.daysSince(silence.since());
            String text = "En silencio desde %s. %s".formatted(ago(days), String.join(" ", silence.reasons()));
            return new Reason(Trouble.SILENT, days, text);
        });
    }

    private static Optional<Reason> stop(Standing standing) {
        return fault(standing).or(() -> nothingGoesOn(standing));
    }

    private static Optional<Reason> fault(Standing standing) {
        long incidents = standing.incidents();
        String text = incidents == 1
                ? "Un proceso se detuvo por un fallo: pida a su administrador que lo revise."
                : "%d procesos se detuvieron por un fallo: pida a su administrador que los revise."
                        .formatted(incidents);
        return incidents == 0 ? Optional.empty() : Optional.of(new Reason(Trouble.STOPPED, 0, text));
    }

    /** A step that was left for a date has no task, but a process that waits for the date. */
    private static Optional<Reason> nothingGoesOn(Standing standing) {
        boolean goesOn = !standing.waiting().isEmpty()
                || standing.meetingAhead()
                || (standing.status() == NetworkStatus.FORMING && standing.running());
        return goesOn
                ? Optional.empty()
                : Optional.of(new Reason(
                        Trouble.STOPPED, 0, "Nada está en marcha: no tiene tareas abiertas ni una próxima reunión."));
    }

    private static Optional<Reason> overdue(Standing standing) {
        List<Waiting> overdue = some(standing, work -> work.overdue(standing.now()));
        if (overdue.isEmpty()) {
            return Optional.empty();
        }
        Waiting first = overdue.get(0);
        long days = standing.daysSince(Objects.requireNonNull(first.due()));
        String which = overdue.size() == 1
                ? "Una tarea vencida: «%s» venció %s y espera a %s."
                : overdue.size() + " tareas vencidas: la más antigua, «%s», venció %s y espera a %s.";
        return Optional.of(new Reason(Trouble.OVERDUE, days, which.formatted(first.what(), ago(days), first.whom())));
    }

    private static Optional<Reason> waitsForUnit(Standing standing) {
        List<Waiting> ofUnit = some(standing, Waiting::unit);
        if (ofUnit.isEmpty()) {
            return Optional.empty();
        }
        Waiting first = ofUnit.get(0);
        long days = standing.daysSince(first.since());
        String text = "«%s» espera a %s desde %s.".formatted(first.what(), first.whom(), ago(days));
        return Optional.of(new Reason(Trouble.WAITS_FOR_UNIT, days, text));
    }

    private static Optional<Reason> delay(Standing standing) {
        List<String> delays = delays(standing);
        return delays.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reason(Trouble.DELAYED, standing.planDelayDays(), "Plan: " + Wording.list(delays) + "."));
    }

    private static List<Waiting> some(Standing standing, Predicate<Waiting> which) {
        return byUrgency(standing.waiting().stream().filter(which).toList());
    }
}
