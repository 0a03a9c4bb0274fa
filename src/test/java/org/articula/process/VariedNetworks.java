package org.articula.process;

import static org.articula.process.MeetingForms.map;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.invitation.AnswerChoice;
import org.articula.invitation.Answers;
import org.articula.meeting.Meeting;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.formation.PhaseOneRun;
import org.articula.silence.Silences;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Networks unlike each other, for tests that count what many of them take: whatever is asked once for each of a kind is seen. */
@TestComponent
public class VariedNetworks {

    /** How many kinds there are. */
    public static final int KINDS = 6;

    /** When all of them are what they are said to be. */
    public static final Instant LATER = Instant.parse("2026-12-12T15:00:00Z");

    /** Thursday 3 December 2026, 15:00 in Ecuador. */
    private static final Instant FIRST = Instant.parse("2026-12-03T20:00:00Z");

    private final Scenario scenario;
    private final MeetingForms forms;
    private final PhaseOneRun run;
    private final Answers answers;
    private final Silences silences;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final List<String> incidents = new ArrayList<>();

    VariedNetworks(
            Scenario scenario,
            MeetingForms forms,
            PhaseOneRun run,
            Answers answers,
            Silences silences,
            RuntimeService runtime,
            JdbcClient jdbc,
            TestClock clock) {
        this.scenario = scenario;
        this.forms = forms;
        this.run = run;
        this.answers = answers;
        this.silences = silences;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As many of each kind, for a multiple of {@link #KINDS}; it is {@link #LATER} afterwards. */
    public List<Network> add(int count) {
        List<Network> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            added.add(
                    switch (i % KINDS) {
                        case 0 -> run.begin();
                        case 1 -> scenario.startNetwork(3);
                        case 2 -> silent();
                        case 3 -> held();
                        case 4 -> broken();
                        default -> reviewing();
                    });
        }
        clock.set(LATER);
        return added;
    }

    /** Leaves nothing broken to the tests that come after. */
    public void mend() {
        incidents.forEach(runtime::resolveIncident);
        incidents.clear();
        clock.set(TestClock.MONDAY);
    }

    /** Two meetings were convened and nobody recorded them. */
    private Network silent() {
        Network network = scenario.startNetworkMeetingEvery(7, 3);
        for (int week = 0; week < 2; week++) {
            Instant start = FIRST.plus(Duration.ofDays(7L * week));
            scenario.travelTo(network, start);
            scenario.travelTo(network, start.plus(Duration.ofHours(25)));
        }
        if (silences.of(network.id()).isEmpty()) {
            throw new AssertionError(network.code() + " is not silent");
        }
        return network;
    }

    /** A meeting that people answered and somebody is fined for, an agreement that is open, answers to the next meeting. */
    private Network held() {
        Network network = scenario.startNetwork(4);
        answer(network);
        hold(network, 1, Map.of("status", "LATE", "minutesLate", 25));
        answer(network);
        return network;
    }

    /** The engine could not go on. Incidents of one configuration are resolved together, so each has its own. */
    private Network broken() {
        Network network = scenario.startNetwork(3);
        String execution = scenario.task(network, "userTask_prepareAgenda").getExecutionId();
        incidents.add(runtime.createIncident("broken", execution, network.code(), "Roto")
                .getId());
        return network;
    }

    /** Whoever misses one meeting is reviewed. */
    private Network reviewing() {
        Network network = scenario.startNetwork(4);
        jdbc.sql("UPDATE rules_version SET unjustified_in_a_row = 1 WHERE network_id = :network")
                .param("network", network.id())
                .update();
        hold(network, 3, Map.of("status", "UNJUSTIFIED"));
        if (scenario.task(network, "userTask_reviewMembership") == null) {
            throw new AssertionError(network.code() + " reviews nobody");
        }
        return network;
    }

    /** Everybody else is present. */
    private void hold(Network network, int member, Map<String, Object> status) {
        forms.toAttendance(network);
        List<Map<String, Object>> attendance = forms.attendance(network, "PRESENT");
        attendance.get(member).putAll(status);
        scenario.complete(network, "userTask_recordAttendance", Map.of("attendance", attendance));
        String responsible = scenario.membersOf(network).get(0).id();
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put(
                "agreements",
                List.of(map("text", "Comprar la lana", "responsibleId", responsible, "dueOn", "2026-12-10")));
        scenario.complete(network, "userTask_recordMinutes", minutes);
        Map<String, Object> review = scenario.open(network, "userTask_reviewMinutes");
        scenario.complete(
                network,
                "userTask_reviewMinutes",
                map("nextStart", review.get("nextStart"), "fines", confirmed(review.get("fines"))));
        scenario.runDueJobs(network);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> confirmed(Object fines) {
        return ((List<Map<String, Object>>) fines)
                .stream()
                        .map(fine -> map("memberId", fine.get("memberId"), "decision", "CONFIRMED"))
                        .toList();
    }

    private void answer(Network network) {
        Meeting meeting = scenario.openMeeting(network);
        List<Member> members = scenario.membersOf(network);
        answers.answerByPhone(meeting.id(), members.get(0).id(), AnswerChoice.YES, null, "maria");
        answers.answerByPhone(meeting.id(), members.get(1).id(), AnswerChoice.NO, null, "maria");
    }
}
