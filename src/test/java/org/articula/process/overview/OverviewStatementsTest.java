package org.articula.process.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.StatementCounter;
import org.articula.process.StatementCounter.Tally;
import org.articula.process.formation.PhaseOneRun;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How often «Plan», «Reuniones», «Redes», the page of a network and the list of tasks ask the database, the engine's tables included: as
 * often for forty networks as for one.
 */
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
    TaskCards cards;

    @Autowired
    TaskSubjects subjects;

    @Autowired
    MeetingForms forms;

    @Autowired
    TaskService tasks;

    @Autowired
    DataSource database;

    @Test
    void moreNetworksTakeNoMoreStatements() {
        addNetworks();
        Tally ofPlan = statementsOf(plan::ofNetworksUnderWay);
        Tally ofMeetings = statementsOf(meetings::ofActiveNetworks);
        Tally ofNetworks = statementsOf(networks::all);
        addNetworks();
        addNetworks();

        assertThat(List.of(ofPlan, ofMeetings, ofNetworks))
                .allSatisfy(few -> assertThat(few.own()).isPositive().isLessThanOrEqualTo(MOST));
        assertThat(statementsOf(plan::ofNetworksUnderWay)).isEqualTo(ofPlan);
        assertThat(statementsOf(meetings::ofActiveNetworks)).isEqualTo(ofMeetings);
        assertThat(statementsOf(networks::all)).isEqualTo(ofNetworks);
    }

    @Test
    void aLongerListOfTasksTakesNoMore() {
        List<String> few = tasksOf(addNetworks());
        Tally ofFew = statementsOf(() -> cards.of(few));
        Tally ofChoices = statementsOf(subjects::all);
        List<String> many = new ArrayList<>(few);
        for (int more = 0; more < 5; more++) {
            many.addAll(tasksOf(addNetworks()));
        }

        assertThat(cards.of(many)).hasSizeGreaterThanOrEqualTo(12).allMatch(card -> card.subject() != null);
        assertThat(ofFew.own() + ofFew.engine()).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(statementsOf(() -> cards.of(many))).isEqualTo(ofFew);
        assertThat(statementsOf(subjects::all)).isEqualTo(ofChoices);
    }

    @Test
    void thePageOfANetworkTakesAsManyHoweverMuchItHasLivedAndHoweverManyOthersThereAre() {
        Network small = scenario.startNetwork(2);
        Network large = scenario.startNetwork(12);
        forms.hold(small, "PRESENT");
        for (int meeting = 1; meeting <= 3; meeting++) {
            forms.hold(large, "PRESENT");
        }
        Tally ofSmall = statementsOf(() -> pages.of(small.code()));

        assertThat(ofSmall.own()).isPositive().isLessThanOrEqualTo(MOST_OF_A_PAGE);
        assertThat(statementsOf(() -> pages.of(large.code()))).isEqualTo(ofSmall);
        addNetworks();
        assertThat(statementsOf(() -> pages.of(large.code()))).isEqualTo(ofSmall);
    }

    /** One that is being formed and one that meets. */
    private List<Network> addNetworks() {
        return List.of(run.begin(), scenario.startNetwork(3));
    }

    private List<String> tasksOf(List<Network> some) {
        return some.stream()
                .flatMap(network -> tasks.createTaskQuery().processInstanceBusinessKey(network.code()).list().stream())
                .map(Task::getId)
                .toList();
    }

    /** The second time: what the engine remembers of its models it has read by then. */
    private Tally statementsOf(Runnable work) {
        Runnable asMaria = () -> scenario.asUser("maria", () -> {
            work.run();
            return work;
        });
        asMaria.run();
        return StatementCounter.within(database).tally(asMaria);
    }
}
