package org.articula.process.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.member.Member;
import org.articula.member.MemberCorrections;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.form.Drafts;
import org.articula.process.form.OpenedForm;
import org.articula.process.form.TaskForms;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A form proposes a date that it takes, however long it lay open, and tells when members can meet. */
@ProcessTest
class ProposedDatesTest {

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    TaskForms opened;

    @Autowired
    Drafts drafts;

    @Autowired
    MemberCorrections corrections;

    @Autowired
    TestClock clock;

    @ParameterizedTest(name = "{0} after {1} days")
    @CsvSource({
        "userTask_reviewMinutes, 0, 2026-12-17T15:00, true",
        "userTask_reviewMinutes, 13, 2026-12-17T15:00, true",
        "userTask_reviewMinutes, 15, 2026-12-31T15:00, false",
        "userTask_reviewMinutes, 60, 2027-02-11T15:00, false",
        "userTask_setNewDate, 0, 2026-12-17T15:00, true",
        "userTask_setNewDate, 15, 2026-12-31T15:00, false",
    })
    void aDraftWithAProposalThatGrewOldOpensWithAFreshOne(
            String taskKey, int days, String proposal, boolean draftHoldsIt) {
        Network network = scenario.startNetwork(4);
        comeTo(network, taskKey);
        Task task = scenario.task(network, taskKey);
        drafts.save(Drafts.ofTask(task.getId()), "{\"nextStart\":\"2026-12-17T15:00\",\"note\":\"Llovió\"}", "maria");
        clock.set(clock.instant().plus(Duration.ofDays(days)));

        OpenedForm form = scenario.asUser(
                "maria", () -> opened.open(opened.findTask(task.getId()).orElseThrow(), "maria"));

        assertThat(form.data().get("nextStart").toString()).startsWith(proposal);
        assertThat(form.draft()).isNotNull();
        assertThat(form.draft().data()).contains("Llovió");
        assertThat(form.draft().data().contains("nextStart")).isEqualTo(draftHoldsIt);
        scenario.complete(network, taskKey, Map.of("nextStart", form.data().get("nextStart")));
        assertThat(scenario.task(network, taskKey)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_reviewMinutes", "userTask_setNewDate"})
    void whoSetsADateReadsWhenMembersCanMeet(String taskKey) {
        Network network = scenario.startNetwork(4);
        comeTo(network, taskKey);
        assertThat(scenario.open(network, taskKey))
                .as("nobody has said anything")
                .containsEntry("availableTimes", null);
        List<Member> members = scenario.membersOf(network);

        tell(members.get(0), "los martes por la tarde");
        tell(members.get(2), "cualquier día desde las 16:00");
        tell(members.get(1), "los lunes");
        tell(members.get(1), " ");

        assertThat(scenario.open(network, taskKey))
                .containsEntry(
                        "availableTimes",
                        "Integrante A, «los martes por la tarde»; Integrante C, «cualquier día desde las 16:00»");
    }

    @Test
    void whoMovesAMeetingReadsWhenTheMembersItCallsCanMeet() {
        Network silent = scenario.startNetwork(3);
        Network network = scenario.startNetwork(3);
        tell(scenario.membersOf(network).get(1), "los sábados");

        assertThat(scenario.openStart("maria", "changeMeeting").get("availableTimes"))
                .asInstanceOf(list(Map.class))
                .contains(
                        Map.of("ofMeeting", scenario.openMeeting(network).id(), "said", "Integrante B, «los sábados»"))
                .noneMatch(row ->
                        row.get("ofMeeting").equals(scenario.openMeeting(silent).id()));
    }

    private void tell(Member member, String times) {
        corrections.tellAvailableTimes(member.id(), times);
    }

    /** With a quorum the minutes are reviewed, without one a new date is set. */
    private void comeTo(Network network, String taskKey) {
        boolean quorum = taskKey.equals("userTask_reviewMinutes");
        forms.toMinutes(network, "PRESENT", quorum ? "PRESENT" : "UNJUSTIFIED");
        if (quorum) {
            scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        } else {
            forms.confirmNoQuorum(network);
        }
    }
}
