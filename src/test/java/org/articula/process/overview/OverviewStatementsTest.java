package org.articula.process.overview;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.StatementCounter;
import org.articula.process.formation.PhaseOneRun;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often the pages «Plan» and «Reuniones» ask the database: as often for forty networks as for one. */
@ProcessTest
class OverviewStatementsTest {

    private static final int MOST = 8;

    @Autowired
    Scenario scenario;

    @Autowired
    PhaseOneRun run;

    @Autowired
    PlanOverview plan;

    @Autowired
    MeetingOverview meetings;

    @Autowired
    DataSource database;

    @Test
    void moreNetworksTakeNoMoreStatements() {
        addNetworks();
        int ofPlan = statementsOf(plan::ofNetworksUnderWay);
        int ofMeetings = statementsOf(meetings::ofActiveNetworks);
        addNetworks();
        addNetworks();

        assertThat(ofPlan).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(ofMeetings).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(statementsOf(plan::ofNetworksUnderWay)).isEqualTo(ofPlan);
        assertThat(statementsOf(meetings::ofActiveNetworks)).isEqualTo(ofMeetings);
    }

    private void addNetworks() {
        run.begin();
        scenario.startNetwork(3);
    }

    private int statementsOf(Runnable work) {
        return StatementCounter.within(database).of(work);
    }
}
