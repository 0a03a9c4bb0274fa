package org.articula.process.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.form.Drafts;
import org.articula.process.form.OpenedForm;
import org.articula.process.form.TaskForms;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A form proposes a date that it takes, however long it lay open. */
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
        boolean quorum = taskKey.equals("userTask_reviewMinutes");
        forms.toMinutes(network, "PRESENT", quorum ? "PRESENT" : "UNJUSTIFIED");
        if (quorum) {
            scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        } else {
            forms.confirmNoQuorum(network);
        }
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
}
