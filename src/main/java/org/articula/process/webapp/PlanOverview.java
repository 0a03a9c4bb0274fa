package org.articula.process.webapp;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.formation.PhaseStanding;
import org.articula.formation.StepStanding;
import org.articula.meeting.PlanDelay;
import org.articula.meeting.PlanDelays;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far every network is in its one-year plan ({@code C2.p}): a handful of queries, however many networks there are. */
@Component
class PlanOverview {

    private final Networks networks;
    private final Formations formations;
    private final PlanDelays delays;
    private final PlanWords words;
    private final Download logbook;

    PlanOverview(
            Networks networks, Formations formations, PlanDelays delays, PlanWords words, Download logbookDownload) {
        this.networks = networks;
        this.formations = formations;
        this.delays = delays;
        this.words = words;
        this.logbook = logbookDownload;
    }

    /** One row per network that has not ended: the longest delay first, then by code. */
    List<Map<String, Object>> ofNetworksUnderWay() {
        List<Network> underWay = networks.underWay();
        Map<String, FormationPlan> plans = formations.plans(underWay);
        Map<String, PlanDelay> meetings = delays.of(underWay);
        return underWay.stream()
                .map(network -> row(network, plans.get(network.id()), meetings.get(network.id())))
                .sorted(Comparator.comparing((Map<String, Object> row) -> (long) row.get("delayDays"))
                        .reversed())
                .toList();
    }

    private Map<String, Object> row(Network network, @Nullable FormationPlan plan, @Nullable PlanDelay meetings) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("networkCode", network.code());
        row.put("networkName", network.name());
        row.put("status", network.status().name());
        row.put("statusText", statusText(network.status()));
        row.put("logbookLink", logbook.link(network.id()));
        row.put("planText", plan == null ? withoutPlan(network, meetings) : plan.text());
        row.put("delayDays", plan == null ? missedDays(network, meetings) : plan.delayDays());
        row.put(
                "phases",
                plan == null
                        ? List.of()
                        : plan.phases().stream()
                                .map(phase -> phase(phase, plan))
                                .toList());
        return row;
    }

    /** Where there are no steps, the meetings that are missing tell the delay. */
    private static long missedDays(Network network, @Nullable PlanDelay meetings) {
        return meetings == null ? 0 : meetings.behind() * network.meetingRule().everyDays();
    }

    /** A network that was registered as a group has no steps to follow, but its meetings tell. */
    private String withoutPlan(Network network, @Nullable PlanDelay meetings) {
        return "Se registró ya formada. "
                + (meetings == null ? "Todavía no tiene reuniones." : words.withMeetings(network, null, meetings));
    }

    private static Map<String, Object> phase(PhaseStanding phase, FormationPlan plan) {
        return Map.of(
                "name", phase.phase().spanish(),
                "text", phase.text(),
                "delayDays", phase.delayDays(),
                "current", phase.phase() == plan.current(),
                "steps", phase.steps().stream().map(PlanOverview::step).toList());
    }

    private static Map<String, Object> step(StepStanding standing) {
        return Map.of(
                "name", standing.planned().step().spanish(),
                "text", standing.text(),
                "status", standing.planned().status().name(),
                "delayDays", standing.delayDays());
    }

    private static String statusText(NetworkStatus status) {
        return switch (status) {
            case FORMING -> "En formación";
            case ACTIVE -> "En marcha";
            case SUSPENDED -> "Suspendida";
            case ENDED -> "Cerrada";
        };
    }
}
