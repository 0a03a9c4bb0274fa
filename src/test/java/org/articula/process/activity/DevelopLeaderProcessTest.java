package org.articula.process.activity;

import static org.articula.process.activity.ActivityForms.evaluation;
import static org.articula.process.activity.ActivityForms.leader;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.articula.Refusals;
import org.articula.leader.Leaders;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.overview.NetworkPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Desarrollar a un líder funcional» (F2.3.g, H4): described, then evaluated every three months until it is closed. */
@ProcessTest
class DevelopLeaderProcessTest {

    private static final String DESCRIBE = "userTask_describeLeader";
    private static final String EVALUATE = "userTask_evaluateLeader";

    @Autowired
    Scenario scenario;

    @Autowired
    Leaders leaders;

    @Autowired
    NetworkPages pages;

    private Network network;

    @BeforeEach
    void aNetwork() {
        network = scenario.startNetwork(4);
        scenario.start("maria", "developLeader", Map.of("networkId", network.id()));
    }

    @Test
    void aLeaderIsEvaluatedEveryThreeMonths() {
        Member rosa = scenario.membersOf(network).get(1);
        assertThat(Refusals.of(() -> scenario.complete(network, DESCRIBE, leader(null))))
                .containsOnlyKeys("memberId");
        scenario.complete(network, DESCRIBE, leader(rosa.id()));
        assertThat(page()).contains("Compras de la red", "Desde el inicio del grupo", "Todavía ninguna");
        scenario.travelTo(network, Instant.parse("2027-02-28T12:00:00Z"));
        assertThat(scenario.task(network, EVALUATE)).isNull();
        scenario.travelTo(network, Instant.parse("2027-02-28T13:00:00Z"));

        assertThat(scenario.open(network, EVALUATE))
                .containsEntry("leaderName", rosa.name())
                .containsEntry("area", "Compras de la red");
        assertThat(Refusals.of(() -> scenario.complete(network, EVALUATE, evaluation(7, "GO_ON", null))))
                .containsKey("scores[0].score");
        assertThat(Refusals.of(() -> scenario.complete(network, EVALUATE, evaluation(3, "CLOSE", null))))
                .containsOnlyKeys("reason");
        scenario.complete(network, EVALUATE, evaluation(3, "GO_ON", null));
        scenario.travelTo(network, Instant.parse("2027-05-29T13:00:00Z"));

        assertThat(scenario.open(network, EVALUATE).get("earlierText").toString())
                .isEqualTo("28 de febrero de 2027: 3,0 de 5. Debía mejorar: Delegar las cotizaciones");
        scenario.complete(network, EVALUATE, evaluation(5, "CLOSE", "Ya forma a otras"));
        assertThat(scenario.traceOf(network, "developLeader"))
                .containsExactly(
                        "Red elegida",
                        "Describir al líder funcional",
                        "Tres meses después",
                        "Evaluar al líder funcional",
                        "Tres meses después",
                        "Evaluar al líder funcional",
                        "Desarrollo cerrado");
        assertThat(leaders.ofNetwork(network.id()).get(0).closeReason()).isEqualTo("Ya forma a otras");
        assertThat(page()).contains("5,0 de 5, 29 de mayo de 2027", "acompañamiento cerrado");
    }

    private String page() {
        return pages.of(network.code()).sections().toString();
    }
}
