package org.articula.process.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articula.formation.FormationPlan;
import org.articula.formation.PhaseStanding;
import org.articula.formation.PlannedStep;
import org.articula.formation.StepStanding;
import org.articula.formation.StepStatus;
import org.articula.meeting.Meeting;
import org.articula.meeting.PlanDelay;
import org.articula.network.Network;
import org.articula.process.board.BoardRow.Day;
import org.articula.process.board.BoardRow.Why;
import org.articula.process.board.BoardRow.Work;
import org.articula.process.board.RunningProcesses.Running;
import org.articula.process.board.Verdict.Reason;
import org.articula.process.overview.WaitingWork.Waiting;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.articula.silence.Silence;
import org.jspecify.annotations.Nullable;

/**
 * What was gathered of one network, and how it reads on the board.
 *
 * @param articulator name of whoever accompanies it
 * @param plan null until it has one
 * @param behind null before its first meeting
 * @param next its meeting ahead
 * @param waiting the most urgent first
 */
record BoardFacts(
        Network network,
        String articulator,
        @Nullable FormationPlan plan,
        @Nullable PlanDelay behind,
        @Nullable Silence silence,
        @Nullable Meeting lastValid,
        @Nullable Meeting next,
        @Nullable Running running,
        List<Waiting> waiting,
        Instant now) {

    /** How a network stands, and its row. */
    record Judged(Verdict verdict, BoardRow row) {}

    Judged judged() {
        Standing standing = standing();
        Verdict verdict = BoardPolicy.judge(standing);
        BoardRow row = new BoardRow(
                network.code(),
                network.name(),
                network.articulatorId(),
                articulator,
                network.place(),
                network.sector(),
                network.status().spanish(),
                verdict.trouble(),
                verdict.trouble().spanish(),
                verdict.reasons().stream().map(BoardFacts::row).toList(),
                plan == null ? "Sin plan todavía" : plan.current().spanish(),
                step(),
                delay(standing),
                waiting.stream().map(work -> row(work, standing)).toList(),
                next == null ? null : day(next.startsAt()),
                lastValid == null ? null : day(lastValid.startsAt()),
                instanceToLookAt());
        return new Judged(verdict, row);
    }

    private Standing standing() {
        return new Standing(
                now,
                network.zone(),
                network.status(),
                waiting,
                next != null,
                running != null,
                running == null ? 0 : running.incidents(),
                silence,
                plan == null ? 0 : plan.delayDays(),
                behind == null ? 0 : behind.behind());
    }

    /** Where people are at it; without anybody at a step, the one that is next. */
    private @Nullable String step() {
        if (plan == null) {
            return null;
        }
        List<PlannedStep> steps = plan.phases().stream()
                .filter(phase -> phase.phase() == plan.current())
                .map(PhaseStanding::steps)
                .flatMap(List::stream)
                .map(StepStanding::planned)
                .toList();
        List<String> underWay = steps.stream()
                .filter(planned -> planned.status() == StepStatus.UNDER_WAY)
                .map(planned -> planned.step().spanish())
                .toList();
        return underWay.isEmpty()
                ? steps.stream()
                        .filter(planned -> !planned.done())
                        .findFirst()
                        .map(planned -> "Por empezar: " + planned.step().spanish())
                        .orElse(null)
                : String.join("; ", underWay);
    }

    private static @Nullable String delay(Standing standing) {
        List<String> delays = BoardPolicy.delays(standing);
        return delays.isEmpty() ? null : Wording.list(delays);
    }

    private static Why row(Reason reason) {
        return new Why(reason.trouble(), reason.text());
    }

    private Work row(Waiting work, Standing standing) {
        return new Work(
                work.what(),
                work.whom(),
                day(work.since()),
                BoardPolicy.ago(standing.daysSince(work.since())),
                Optional.ofNullable(work.due()).map(this::day).orElse(null),
                work.overdue(now),
                work.instanceId());
    }

    /** The fault first, then what is most urgent, then whatever runs. */
    private @Nullable String instanceToLookAt() {
        if (running != null && running.incidents() > 0) {
            return running.instanceId();
        }
        return waiting.stream()
                .map(Waiting::instanceId)
                .filter(id -> id != null)
                .findFirst()
                .orElse(running == null ? null : running.instanceId());
    }

    private Day day(Instant moment) {
        LocalDate date = LocalDate.ofInstant(moment, network.zone());
        return new Day(date, SpanishDates.shortDate(date));
    }
}
