package org.articula.process.position;

import static org.articula.process.position.PositionForms.adoption;
import static org.articula.process.position.PositionForms.draft;
import static org.articula.process.position.PositionForms.idea;
import static org.articula.process.position.PositionForms.line;
import static org.articula.process.position.PositionForms.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.document.PrintedPdf;
import org.articula.network.Network;
import org.articula.position.Position;
import org.articula.position.Positions;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.process.overview.NetworkPages;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Definir la posición estratégica» (F2.1): from the draft to its adoption, with the ways back. */
@ProcessTest
class DefinePositionProcessTest {

    private static final String DRAFT = "userTask_draftPosition";
    private static final String TEST = "userTask_testOpportunities";
    private static final String ADOPT = "userTask_adoptPosition";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Positions positions;

    @Autowired
    NetworkPages pages;

    @Autowired
    Download positionDownload;

    @Autowired
    RuntimeService runtime;

    private Network network;

    @BeforeEach
    void aNetworkThatMet() {
        network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        scenario.start("maria", "revisePosition", Map.of("networkId", network.id()));
    }

    @Test
    void theNetworkDraftsTestsAndAdoptsItsPosition() {
        assertThat(page()).contains("Todavía no tiene una posición estratégica adoptada.");
        Map<String, Object> opened = scenario.open(network, DRAFT);
        assertThat(opened).containsEntry("memberCount", 4);
        assertThat(opened.get("swot").toString()).contains("STRENGTH", "WEAKNESS", "OPPORTUNITY", "THREAT");
        assertThat(opened.get("proposers").toString()).contains("Quien articula la red", "Integrante A");
        scenario.complete(network, DRAFT, draft());

        scenario.complete(network, TEST, test(idea("Ponchos", null)));
        assertThat(scenario.task(network, ADOPT)).as("no idea has a client").isNull();
        assertThat(scenario.open(network, TEST).get("verdicts").toString())
                .contains("Ponchos: Todavía es una idea. Falta nombrar a un cliente.", "468,00 USD");
        scenario.complete(network, TEST, test(idea("Ponchos", "Tienda Ñusta"), failing("Tapices")));

        Map<String, Object> adopt = scenario.open(network, ADOPT);
        assertThat(adopt.get("ideaId")).isEqualTo(adopt.get("bestId"));
        assertThat(adopt.get("ideas").toString())
                .contains("Ponchos (la más rentable)")
                .doesNotContain("Tapices");
        assertThat(adopt.get("verdicts").toString()).contains("se recupera en 2 meses");
        scenario.complete(network, ADOPT, adoption(adopt.get("ideaId"), forms.lost(network)));

        assertThat(scenario.open(network, DRAFT).get("objection").toString()).startsWith("La red no la adoptó.");
        Map<String, Object> again = draft();
        again.put("vision", "Ser una empresa líder de la provincia");
        scenario.complete(network, DRAFT, again);
        scenario.complete(network, TEST, test(idea("Ponchos", "Tienda Ñusta")));
        Map<String, Object> chosen = scenario.open(network, ADOPT);
        scenario.complete(network, ADOPT, adoption(chosen.get("ideaId"), forms.carried(network)));

        Position adopted = positions.inForce(network.id()).orElseThrow().position();
        assertThat(adopted.version()).isEqualTo(1);
        assertThat(adopted.vision()).isEqualTo("Ser una empresa líder de la provincia");
        assertThat(scenario.traceOf(network, "definePosition"))
                .containsExactly(
                        "Posición por definir",
                        "Preparar el análisis de la posición",
                        "Evaluar las oportunidades",
                        "Decidir qué ideas son oportunidades",
                        "Evaluar las oportunidades",
                        "Decidir qué ideas son oportunidades",
                        "Adoptar la posición",
                        "Preparar el análisis de la posición",
                        "Evaluar las oportunidades",
                        "Decidir qué ideas son oportunidades",
                        "Adoptar la posición",
                        "Posición adoptada");
        assertThat(scenario.traceOf(network, "revisePosition"))
                .containsExactly("Revisión pedida por la red", "Definir la posición", "Posición revisada");
        assertThat(page())
                .contains(
                        "Ser una empresa líder de la provincia",
                        "Fortalezas (1)",
                        "versión 1",
                        "posicion/" + adopted.id());
        assertThat(PrintedPdf.text(positionDownload.of(adopted.id()).bytes())).contains("Tienda Ñusta", "versión 1");
    }

    @Test
    void aReviewStartsFromTheVersionInForce() {
        adopt();
        scenario.start("maria", "revisePosition", Map.of("networkId", network.id()));
        Map<String, Object> opened = scenario.open(network, DRAFT);
        assertThat(opened).containsEntry("objective", "Mejorar los ingresos de la red");
        assertThat(opened.get("standing").toString()).startsWith("versión 1, adoptada en la reunión 1");
        scenario.complete(network, DRAFT, draft());
        assertThat(scenario.open(network, TEST).get("ideas").toString()).contains("Ponchos", "12,50");
        scenario.complete(network, TEST, test(idea("Chales", "Tienda Ñusta")));

        Map<String, Object> back = new HashMap<>(Map.of("outcome", "BACK"));
        assertThat(Refusals.of(() -> scenario.complete(network, ADOPT, back)))
                .containsExactly(entry("note", "Escriba qué hay que cambiar."));
        back.put("note", "La misión es muy corta");
        scenario.complete(network, ADOPT, back);
        assertThat(scenario.open(network, DRAFT)).containsEntry("objection", "La misión es muy corta");
        adopt();

        assertThat(positions.versions(network.id()))
                .extracting(Position::version)
                .containsExactly(1, 2);
    }

    @Test
    void theNextAgendaProposesWhatFollowsFromTheOpportunity() {
        adopt();
        scenario.travelTo(network, scenario.openMeeting(network).startsAt().minusSeconds(72 * 3600));

        assertThat(scenario.open(network, "userTask_prepareAgenda").get("items").toString())
                .contains("Pasantía: Conocer un taller de Salasaca");
    }

    @Test
    void whatIsTypedWrongIsToldAtItsField() {
        Map<String, Object> incomplete = draft();
        incomplete.put("swot", List.of(line("STRENGTH", "Tejer a mano", 5), line("STRENGTH", "tejer a mano", 1)));
        assertThat(Refusals.of(() -> scenario.complete(network, DRAFT, incomplete)))
                .containsExactly(
                        entry("swot[0].votes", "Los votos van de 0 a 4, que son los integrantes de la red."),
                        entry("swot[1].text", "Esta línea ya está en la lista."),
                        entry("swot", "Al FODA le falta al menos una línea en debilidades, oportunidades y amenazas."));
        scenario.complete(network, DRAFT, draft());

        assertThat(refusedFigure("price", "doce")).containsExactly(entry("ideas[0].price", "«doce» no es un número."));
        assertThat(refusedFigure("price", "0,505"))
                .containsExactly(
                        entry("ideas[0].price", "«0,505» tiene demasiados decimales: escriba dos como máximo."));
        assertThat(refusedFigure("price", "-3")).containsOnlyKeys("ideas[0].price");
        assertThat(refusedFigure("price", "0"))
                .containsExactly(entry("ideas[0].price", "El precio tiene que ser mayor que cero."));
        assertThat(refusedFigure("monthlyVolume", "1,5")).containsOnlyKeys("ideas[0].monthlyVolume");
        assertThat(refusedFigure("overcoming", null))
                .containsExactly(entry("ideas[0].overcoming", "Escriba cómo se superan las debilidades."));
        assertThat(positions.versions(network.id())).isEmpty();
    }

    @Test
    void aNetworkDefinesOnePositionAtATime() {
        assertThat(Refusals.of(() -> scenario.start("maria", "revisePosition", Map.of("networkId", network.id()))))
                .containsExactly(entry(
                        "networkId", "La red ya está definiendo su posición: siga en la tarea que tiene abierta."));
        assertThat(page()).doesNotContain("Revisar la posición estratégica");
        adopt();
        assertThat(page()).contains("Revisar la posición estratégica");
    }

    @Test
    void aReviewEndsWithItsNetwork() {
        runtime.createMessageCorrelation("articula.networkEnded")
                .processInstanceBusinessKey(network.code())
                .processInstanceVariableEquals("networkId", network.id())
                .correlateAll();

        assertThat(scenario.task(network, DRAFT)).isNull();
        assertThat(scenario.traceOf(network, "revisePosition")).contains("Revisión sin objeto");
    }

    private Map<String, String> refusedFigure(String field, Object value) {
        Map<String, Object> wrong = idea("Ponchos", "Tienda Ñusta");
        wrong.put(field, value);
        return Refusals.of(() -> scenario.complete(network, TEST, test(wrong)));
    }

    private void adopt() {
        scenario.complete(network, DRAFT, draft());
        scenario.complete(network, TEST, test(idea("Ponchos", "Tienda Ñusta")));
        Object best = scenario.open(network, ADOPT).get("ideaId");
        scenario.complete(network, ADOPT, adoption(best, forms.carried(network)));
    }

    private static Map<String, Object> failing(String name) {
        Map<String, Object> idea = idea(name, "Hotel Otavalo");
        idea.put("skills", "NO");
        return idea;
    }

    private String page() {
        return pages.of(network.code()).sections().toString();
    }
}
