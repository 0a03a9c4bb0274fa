package org.articula.process.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.StatementCounter;
import org.articula.process.StatementCounter.Tally;
import org.articula.process.VariedNetworks;
import org.articula.process.overview.NextSteps.Asker;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How often «Plan», «Reuniones», «Redes», the page of a network, the list of tasks, what comes after a task and the names in Cockpit ask
 * the database, the engine's tables included: as often for thirty networks more as for one of each kind.
 */
@ProcessTest
class OverviewStatementsTest {

    private static final int MOST = 9;
    private static final int MOST_OF_A_PAGE = 60;

    /** As many of each kind. */
    private static final int MORE = 5 * VariedNetworks.KINDS;

    private static final String NAMES = "/camunda/api/cockpit/plugin/articula/default/network-names";
    private static final Asker MARIA = new Asker("maria", List.of("articulators"));

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    VariedNetworks varied;

    @Autowired
    PlanOverview plan;

    @Autowired
    MeetingOverview meetings;

    @Autowired
    NetworkOverview networks;

    @Autowired
    NetworkPages pages;

    @Autowired
    NextSteps steps;

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

    @AfterEach
    void mend() {
        varied.mend();
    }

    @Test
    void moreNetworksTakeNoMoreStatements() {
        List<Network> few = varied.add(VariedNetworks.KINDS);
        Browser rosa = Browser.signedIn(port, "rosa", "cockpit");
        Map<String, Runnable> asked = new LinkedHashMap<>();
        asked.put("Plan", plan::ofNetworksUnderWay);
        asked.put("Reuniones", meetings::ofActiveNetworks);
        asked.put("Redes", networks::all);
        asked.put("choices in the list of tasks", subjects::all);
        asked.put("names in Cockpit", () -> assertThat(rosa.get(NAMES).json()).hasSizeGreaterThanOrEqualTo(few.size()));
        for (Network network : few) {
            asked.put("what comes in " + network.code(), () -> steps.of(network.code(), null, MARIA));
            asked.put("page of " + network.code(), () -> pages.of(network.code()));
        }
        Map<String, Tally> ofFew = statementsOf(asked);

        varied.add(MORE);

        assertThat(ofFew).allSatisfy((what, tally) -> assertThat(tally.own())
                .isPositive()
                .isLessThanOrEqualTo(what.startsWith("page") ? MOST_OF_A_PAGE : MOST));
        assertThat(meetings.ofActiveNetworks())
                .as("they are unlike each other")
                .filteredOn(row -> row.startQuorumText() != null)
                .hasSizeGreaterThanOrEqualTo((MORE + few.size()) / VariedNetworks.KINDS);
        assertThat(statementsOf(asked)).isEqualTo(ofFew);
    }

    @Test
    void aLongerListOfTasksTakesNoMore() {
        List<String> few = tasksOf(varied.add(VariedNetworks.KINDS));
        Tally ofFew = statementsOf(() -> cards.of(few));
        List<String> many = new ArrayList<>(few);
        many.addAll(tasksOf(varied.add(MORE)));

        assertThat(cards.of(many)).hasSizeGreaterThan(MORE).allMatch(card -> card.subject() != null);
        assertThat(ofFew.own() + ofFew.engine()).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(statementsOf(() -> cards.of(many))).isEqualTo(ofFew);
    }

    @Test
    void thePageOfANetworkTakesAsManyHoweverMuchItHasLived() {
        Network small = scenario.startNetwork(2);
        Network large = scenario.startNetwork(12);
        forms.hold(small, "PRESENT");
        for (int meeting = 1; meeting <= 3; meeting++) {
            forms.hold(large, "PRESENT");
        }
        Tally ofSmall = statementsOf(() -> pages.of(small.code()));

        assertThat(ofSmall.own()).isPositive().isLessThanOrEqualTo(MOST_OF_A_PAGE);
        assertThat(statementsOf(() -> pages.of(large.code()))).isEqualTo(ofSmall);
    }

    private List<String> tasksOf(List<Network> some) {
        return some.stream()
                .flatMap(network -> tasks.createTaskQuery().processInstanceBusinessKey(network.code()).list().stream())
                .map(Task::getId)
                .toList();
    }

    private Map<String, Tally> statementsOf(Map<String, Runnable> asked) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        asked.forEach((what, work) -> tallies.put(what, statementsOf(work)));
        return tallies;
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
