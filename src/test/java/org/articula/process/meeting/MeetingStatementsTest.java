package org.articula.process.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.articula.TestClock;
import org.articula.meeting.Meeting;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.StatementCounter;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often a meeting asks the database, from its agenda to its closed minutes, besides what the engine does. */
@ProcessTest
class MeetingStatementsTest {

    private static final int MOST = 82;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    ManagementService management;

    @Autowired
    DataSource database;

    @Test
    void moreMembersTakeNoMoreStatements() {
        int small = statementsOfAMeetingOf(4);

        assertThat(small).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(statementsOfAMeetingOf(15)).isEqualTo(small);
    }

    private int statementsOfAMeetingOf(int members) {
        Network network = scenario.startNetwork(members);
        Meeting meeting = scenario.openMeeting(network);
        return task(network, "userTask_prepareAgenda", forms.agenda(network))
                + timer(network, meeting, 72 * 60)
                + task(network, "userTask_notifyByPhone", toldEverybody(network))
                + timer(network, meeting, 24 * 60)
                + timer(network, meeting, 30)
                + at(meeting)
                + task(network, "userTask_recordAttendance", Map.of("attendance", forms.attendance(network, "PRESENT")))
                + task(network, "userTask_recordMinutes", forms.minutes(network))
                + task(network, "userTask_reviewMinutes", Map.of("nextStart", "2026-12-17T15:00"))
                + job(network);
    }

    private int task(Network network, String key, Map<String, Object> data) {
        return counter().of(() -> scenario.complete(network, key, data));
    }

    /** The hour comes; nothing is asked of the database. */
    private int at(Meeting meeting) {
        clock.set(meeting.startsAt());
        return 0;
    }

    private int timer(Network network, Meeting meeting, int minutesBefore) {
        clock.set(meeting.startsAt().minusSeconds(minutesBefore * 60L));
        return job(network);
    }

    /** Only the meeting's own: mail is delivered one by one in other jobs. */
    private int job(Network network) {
        String due = scenario.dueJobs(network).stream()
                .filter(job -> "holdMeeting".equals(job.getProcessDefinitionKey()))
                .findFirst()
                .orElseThrow()
                .getId();
        return counter().of(() -> management.executeJob(due));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> toldEverybody(Network network) {
        List<Map<String, Object>> people = (List<Map<String, Object>>)
                scenario.open(network, "userTask_notifyByPhone").get("people");
        return Map.of(
                "people",
                people.stream()
                        .map(row -> MeetingForms.map("noticeId", row.get("noticeId"), "told", true))
                        .toList());
    }

    private StatementCounter counter() {
        return StatementCounter.within(database);
    }
}
