package org.articula.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine keeps the trace of what ended for two years, and no longer. */
@ProcessTest
class HistoryCleanUpTest {

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @AfterEach
    void backToTheClockOfTheOtherTests() {
        clock.set(TestClock.MONDAY);
    }

    @Test
    void whatEndedTwoYearsAgoIsRemovedAndWhatGoesOnIsKept() {
        Network network = scenario.startNetwork(3);
        forms.hold(network, "PRESENT");
        HistoricProcessInstance held = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(network.code())
                .processDefinitionKey("holdMeeting")
                .finished()
                .singleResult();
        Instant ended = held.getEndTime().toInstant();

        cleanUpAt(ended.plus(Duration.ofDays(729)));
        assertThat(tracesOf(held.getId())).isPositive();

        cleanUpAt(ended.plus(Duration.ofDays(731)));
        assertThat(tracesOf(held.getId())).isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(network.code())
                        .list())
                .as("the next meeting and the watch over the network")
                .hasSize(2)
                .allSatisfy(goingOn -> assertThat(goingOn.getEndTime()).isNull());
    }

    private void cleanUpAt(Instant moment) {
        clock.set(moment);
        management.executeJob(history.cleanUpHistoryAsync(true).getId());
    }

    /** Instances, activities and tasks of that instance. */
    private long tracesOf(String instanceId) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .count()
                + history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instanceId)
                        .count()
                + history.createHistoricTaskInstanceQuery()
                        .processInstanceId(instanceId)
                        .count();
    }
}
