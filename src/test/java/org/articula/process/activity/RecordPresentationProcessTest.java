package org.articula.process.activity;

import static org.articula.process.activity.ActivityForms.presentation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.overview.NetworkPages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Registrar la presentación de un negocio» (F2.3.c): by somebody who was there; it counts as presented. */
@ProcessTest
class RecordPresentationProcessTest {

    private static final String DESCRIBE = "userTask_describeBusiness";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    NetworkPages pages;

    @Test
    void whoWasThereHasPresented() {
        Network network = scenario.startNetwork(4);
        List<Member> people = scenario.membersOf(network);
        forms.hold(network, "PRESENT", "PRESENT", "PRESENT", "UNJUSTIFIED");
        scenario.start("maria", "recordPresentation", Map.of("networkId", network.id()));

        Map<String, Object> opened = scenario.open(network, DESCRIBE);
        assertThat(opened.get("waitingText").toString())
                .isEqualTo("Todavía no han presentado: Integrante A, Integrante B, Integrante C e Integrante D.");
        assertThat(Refusals.of(() -> scenario.complete(
                        network, DESCRIBE, presentation(people.get(3).id(), opened.get("meetingId")))))
                .containsExactly(entry("memberId", "No estuvo en esa reunión, según la lista de asistencia."));
        scenario.complete(network, DESCRIBE, presentation(people.get(0).id(), opened.get("meetingId")));

        assertThat(scenario.traceOf(network, "recordPresentation"))
                .containsExactly("Red elegida", "Anotar la presentación del negocio", "Presentación anotada");
        assertThat(pages.of(network.code()).sections().toString())
                .contains("Presentaciones de negocio", "Lo que contó (PDF)");
        scenario.start("maria", "recordPresentation", Map.of("networkId", network.id()));
        assertThat(scenario.open(network, DESCRIBE).get("waitingText").toString())
                .doesNotContain("Integrante A");
    }
}
