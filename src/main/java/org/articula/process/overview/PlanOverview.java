package org.articula.process.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.formation.PhaseStanding;
import org.articula.formation.StepStanding;
import org.articula.meeting.PlanDelay;
import org.articula.meeting.PlanDelays;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.overview.WaitingWork.Waiting;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far every network is in its one-year plan ({@code C2.p}) and what it waits for: a handful of queries, however many networks there are. */
@Component
public class PlanOverview {

    private final Networks networks;
    private final Formations formations;
    private final PlanDelays delays;
    private final Download logbook;
    private final List<WaitingWork> waitingWork;

    PlanOverview(
            Networks networks,
            Formations formations,
            PlanDelays delays,
            Download logbookDownload,
            List<WaitingWork> waitingWork) {
        this.networks = networks;
        this.formations = formations;
        this.delays = delays;
        this.logbook = logbookDownload;
        this.waitingWork = waitingWork;
    }

    /** A network that has not ended. */
    public record NetworkRow(
            String networkCode,
            String networkName,
            String status,
            String statusText,
            String logbookLink,
            String planText,
            long delayDays,
            List<String> waiting,
            List<PhaseRow> phases) {}

    /** @param current whether the network is in it */
    public record PhaseRow(String name, String text, long delayDays, boolean current, List<StepRow> steps) {}

    public record StepRow(String name, String text, String status, long delayDays) {}

    /** One row per network that has not ended: the longest delay first, then by code. */
    public List<NetworkRow> ofNetworksUnderWay() {
        List<Network> underWay = networks.underWay();
        Map<String, FormationPlan> plans = formations.plans(underWay);
        Map<String, PlanDelay> meetings = delays.of(underWay);
        List<Map<String, List<Waiting>>> waiting =
                waitingWork.stream().map(work -> work.of(underWay)).toList();
        return underWay.stream()
                .map(network -> row(
                        network,
                        plans.get(network.id()),
                        meetings.get(network.id()),
                        waiting.stream().flatMap(kind -> kind.getOrDefault(network.id(), List.of()).stream())))
                .sorted(Comparator.comparing(NetworkRow::delayDays).reversed())
                .toList();
    }

    private NetworkRow row(
            Network network, @Nullable FormationPlan plan, @Nullable PlanDelay meetings, Stream<Waiting> waiting) {
        return new NetworkRow(
                network.code(),
                network.name(),
                network.status().name(),
                network.status().spanish(),
                logbook.link(network.id()),
                PlanWords.withMeetings(plan, meetings),
                Math.max(plan == null ? 0 : plan.delayDays(), missedDays(network, meetings)),
                waiting.map(work -> text(work, network)).toList(),
                plan == null
                        ? List.of()
                        : plan.phases().stream()
                                .map(phase -> phase(phase, plan))
                                .toList());
    }

    private static String text(Waiting work, Network network) {
        return "%s: espera a %s desde el %s"
                .formatted(
                        work.what(),
                        work.whom(),
                        SpanishDates.date(work.since().atZone(network.zone()).toLocalDate()));
    }

    /** The meetings that are missing tell of a delay before the steps do. */
    private static long missedDays(Network network, @Nullable PlanDelay meetings) {
        return meetings == null ? 0 : meetings.behind() * network.meetingRule().everyDays();
    }

    private static PhaseRow phase(PhaseStanding phase, FormationPlan plan) {
        return new PhaseRow(
                phase.phase().spanish(),
                phase.text(),
                phase.delayDays(),
                phase.phase() == plan.current(),
                phase.steps().stream().map(PlanOverview::step).toList());
    }

    private static StepRow step(StepStanding standing) {
        return new StepRow(
                standing.planned().step().spanish(),
                standing.text(),
                standing.planned().status().name(),
                standing.delayDays());
    }
}
