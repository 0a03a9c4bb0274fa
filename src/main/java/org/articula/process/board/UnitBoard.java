package org.articula.process.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.meeting.PlanDelay;
import org.articula.meeting.PlanDelays;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.access.OwnQuestion;
import org.articula.process.board.RunningProcesses.Running;
import org.articula.process.form.Articulators;
import org.articula.process.overview.WaitingWork;
import org.articula.process.overview.WaitingWork.Waiting;
import org.articula.silence.Silence;
import org.articula.silence.Silences;
import org.springframework.stereotype.Component;

/** All networks under way as the supervising unit sees them: a fixed number of queries, however many networks there are. */
@Component
public class UnitBoard {

    private final Networks networks;
    private final Formations formations;
    private final Meetings meetings;
    private final PlanDelays delays;
    private final Silences silences;
    private final RunningProcesses processes;
    private final Articulators people;
    private final List<WaitingWork> waitingWork;
    private final OwnQuestion own;
    private final Clock clock;
    private final SharedLook<List<BoardRow>> look = new SharedLook<>();

    UnitBoard(
            Networks networks,
            Formations formations,
            Meetings meetings,
            PlanDelays delays,
            Silences silences,
            RunningProcesses processes,
            Articulators people,
            List<WaitingWork> waitingWork,
            OwnQuestion own,
            Clock clock) {
        this.networks = networks;
        this.formations = formations;
        this.meetings = meetings;
        this.delays = delays;
        this.silences = silences;
        this.processes = processes;
        this.people = people;
        this.waitingWork = waitingWork;
        this.own = own;
        this.clock = clock;
    }

    /**
     * One row per network that has not ended, the one that needs the unit most first; equals by their code. It holds what whoever belongs to
     * the unit may read: whoever serves it looks at that.
     */
    public List<BoardRow> rows() {
        return look.take(() -> own.ask(this::gather));
    }

    private List<BoardRow> gather() {
        List<Network> underWay = networks.underWay();
        List<String> ids = underWay.stream().map(Network::id).toList();
        Map<String, FormationPlan> plans = formations.plans(underWay);
        Map<String, PlanDelay> behind = delays.of(underWay);
        Map<String, Meeting> lastValid = meetings.lastValid(ids);
        Map<String, Silence> silent = silences.of(ids);
        Map<String, Meeting> next = ahead(ids);
        Map<String, Running> running = processes.byCode();
        Map<String, String> names =
                people.names(underWay.stream().map(Network::articulatorId).toList());
        List<Map<String, List<Waiting>>> waiting =
                waitingWork.stream().map(work -> work.of(underWay)).toList();
        return underWay.stream()
                .map(network -> new BoardFacts(
                        network,
                        names.getOrDefault(network.articulatorId(), network.articulatorId()),
                        plans.get(network.id()),
                        behind.get(network.id()),
                        silent.get(network.id()),
                        lastValid.get(network.id()),
                        next.get(network.id()),
                        running.get(network.code()),
                        BoardPolicy.byUrgency(waiting.stream()
                                .flatMap(kind -> kind.getOrDefault(network.id(), List.of()).stream())
                                .toList()),
                        clock.instant()))
                .map(BoardFacts::judged)
                .sorted(Comparator.comparing(BoardFacts.Judged::verdict, BoardPolicy.WORST_FIRST))
                .map(BoardFacts.Judged::row)
                .toList();
    }

    /** Network id to its next meeting; one whose hour has passed is no longer ahead. */
    private Map<String, Meeting> ahead(List<String> ids) {
        Instant now = clock.instant();
        Map<String, Meeting> next = new HashMap<>();
        meetings.open(ids).stream()
                .filter(meeting -> !meeting.startsAt().isBefore(now))
                .forEach(meeting -> next.putIfAbsent(meeting.networkId(), meeting));
        return next;
    }
}
