package org.articula.process.overview;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.StatementCounter;
import org.articula.process.formation.PhaseOneRun;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often the pages «Plan», «Reuniones» and «Redes» ask the database: as often for forty networks as for one. */
@ProcessTest
class OverviewStatementsTest {

    private static final int MOST = 8;
    private static final int MOST_OF_A_PAGE = 35;

    @Autowired
    Scenario scenario;

    @Autowired
    PhaseOneRun run;

    @Autowired
    PlanOverview plan;

    @Autowired
    MeetingOverview meetings;

    @Autowired
    NetworkOverview networks;

    @Autowired
    NetworkPages pages;

    @Autowired
    MeetingForms forms;

    @Autowired
    DataSource database;

    @Test
    void moreNetworksTakeNoMoreStatements() {
        addNetworks();
        int ofPlan = statementsOf(plan::ofNetworksUnderWay);
        int ofMeetings = statementsOf(meetings::ofActiveNetworks);
        int ofNetworks = statementsOf(networks::all);
        addNetworks();
        addNetworks();

        assertThat(ofPlan).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(ofMeetings).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(statementsOf(plan::ofNetworksUnderWay)).isEqualTo(ofPlan);
        assertThat(statementsOf(meetings::ofActiveNetworks)).isEqualTo(ofMeetings);
        assertThat(ofNetworks).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(statementsOf(networks::all)).isEqualTo(ofNetworks);
    }

    @Test
    void thePageOfANetworkTakesAsManyHoweverMuchItHasLived() {
        Network small = scenario.startNetwork(2);
        Network large = scenario.startNetwork(12);
        forms.hold(small, "PRESENT");
        for (int meeting = 1; meeting <= 3; meeting++) {
            forms.hold(large, "PRESENT");
        }
        int ofSmall = statementsOf(() -> pages.of(small.code()));

        assertThat(ofSmall).isPositive().isLessThanOrEqualTo(MOST_OF_A_PAGE);
        assertThat(statementsOf(() -> pages.of(large.code()))).isEqualTo(ofSmall);
    }

    private void addNetworks() {
        run.begin();
        scenario.startNetwork(3);
    }

    private int statementsOf(Runnable work) {
        return StatementCounter.within(database).of(work);
    }
}
