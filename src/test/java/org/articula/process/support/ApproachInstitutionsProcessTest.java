package org.articula.process.support;

import static org.articula.process.support.SupportForms.approach;
import static org.articula.process.support.SupportForms.contacted;
import static org.articula.process.support.SupportForms.first;
import static org.articula.process.support.SupportForms.need;
import static org.articula.process.support.SupportForms.needs;
import static org.articula.process.support.SupportForms.offers;
import static org.articula.process.support.SupportForms.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.document.PrintedPdf;
import org.articula.institution.Institutions;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.process.overview.NetworkPages;
import org.articula.territory.Territories;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** «Acercar a las instituciones» (F2.4): from the map of support to the request, with the ways back. */
@ProcessTest
class ApproachInstitutionsProcessTest {

    private static final String MAP = "userTask_mapSupport";
    private static final String NEEDS = "userTask_identifyNeeds";
    private static final String APPROACH = "userTask_approachInstitution";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    NetworkPages pages;

    @Autowired
    Networks networks;

    @Autowired
    Territories territories;

    @Autowired
    Institutions institutions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestClock clock;

    @Autowired
    Download supportMapDownload;

    private SupportDesk desk;
    private Network network;

    @BeforeEach
    void aNetworkThatMet() {
        desk = new SupportDesk(territories, institutions, jdbc, runtime);
        network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        desk.begin(network);
    }

    @Test
    void theNetworkComesNearAnInstitutionAfterWaitingForIt() {
        desk.register("Alcaldía de Otavalo", "Banco del Norte");
        Map<String, Object> map = scenario.open(network, MAP);
        assertThat(map).containsEntry("where", "Otavalo");
        assertThat(map.get("institutions").toString()).contains("dispuesta a invertir recursos", "Local y difusión");
        scenario.complete(network, MAP, offers(map, "financial", "other"));
        assertThat(scenario.open(network, NEEDS)).containsEntry("weaknesses", List.of());
        scenario.complete(
                network,
                NEEDS,
                needs(
                        need("Capital de trabajo", "FINANCIAL", "weaknessText", "Falta de capital"),
                        need("Costos", "TRAINING", "weaknessText", null)));

        Map<String, Object> opened = scenario.open(network, APPROACH);
        assertThat(opened.get("approaches").toString())
                .contains("representative=Ana Cotacachi")
                .contains("Capital de trabajo: Ofrece apoyo financiero; está dispuesta a invertir recursos.");
        assertThat(opened.get("uncovered").toString()).startsWith("Costos: Ninguna institución del directorio");
        assertThat(opened).containsEntry("next", "NOW");
        scenario.complete(network, APPROACH, contacted(approach(opened, "LATER", null), today()));

        assertThat(scenario.task(network, APPROACH)).as("two weeks").isNull();
        scenario.travelTo(network, clock.instant().plus(Duration.ofDays(14)));
        scenario.runDueJobs(network);
        Map<String, Object> again = scenario.open(network, APPROACH);
        assertThat(again.get("outcome").toString()).startsWith("1 institución contactada, ventajas explicadas de 0");
        Object meeting =
                ((List<Map<String, Object>>) again.get("meetings")).get(0).get("value");
        scenario.complete(network, APPROACH, whole(approach(again, "NOW", null), today(), meeting));
        Map<String, Object> near = scenario.open(network, APPROACH);
        assertThat(near).containsEntry("next", "CLOSE");
        scenario.complete(network, APPROACH, approach(near, "CLOSE", null));

        assertThat(scenario.traceOf(network, "approachInstitutions"))
                .containsExactly(
                        "Apoyo por buscar",
                        "Mapear los apoyos de las instituciones",
                        "Identificar dónde necesita apoyo la red",
                        "Buscar quién puede apoyar",
                        "Acercar a la red y las instituciones",
                        "Revisar qué falta",
                        "Catorce días cumplidos",
                        "Acercar a la red y las instituciones",
                        "Revisar qué falta",
                        "Acercar a la red y las instituciones",
                        "Revisar qué falta",
                        "Instituciones acercadas");
        assertThat(page())
                .contains("Capital de trabajo", "Alcaldía de Otavalo", "1500,50 USD", "concedida", "en la reunión 1");
        assertThat(PrintedPdf.text(supportMapDownload.of(network.id()).bytes()))
                .contains("Prestan el salón los sábados");
    }

    @Test
    void anEmptyDirectoryDoesNotHoldTheNetworkUpAndTheMapIsLookedAtAgain() {
        assertThat(page()).contains("Todavía no se buscó el apoyo de instituciones.");
        scenario.complete(network, MAP, offers(scenario.open(network, MAP)));
        scenario.complete(network, NEEDS, needs(need("Capital", "FINANCIAL", "weaknessText", null)));
        Map<String, Object> opened = scenario.open(network, APPROACH);
        assertThat(opened).containsEntry("approaches", List.of());
        desk.register("Alcaldía de Otavalo");
        scenario.complete(network, APPROACH, approach(opened, "MAP", null));

        scenario.complete(network, MAP, offers(scenario.open(network, MAP), "financial"));
        Map<String, Object> known = scenario.open(network, NEEDS);
        assertThat(known.get("needs").toString()).contains("area=Capital");
        scenario.complete(network, NEEDS, needs(need("Capital", "FINANCIAL", "weaknessText", null)));
        desk.removeAll();
        Map<String, Object> gone = scenario.open(network, APPROACH);
        scenario.complete(network, APPROACH, contacted(approach(gone, "NOW", null), today()));
        assertThat(Refusals.of(() -> scenario.complete(
                        network, APPROACH, approach(scenario.open(network, APPROACH), "CLOSE", null))))
                .containsOnlyKeys("reason");
        scenario.complete(
                network, APPROACH, approach(scenario.open(network, APPROACH), "CLOSE", "La alcaldía no responde"));
        assertThat(page()).contains("Se termina porque: La alcaldía no responde");

        desk.again(network);
        scenario.complete(network, MAP, offers(scenario.open(network, MAP)));
        scenario.complete(network, NEEDS, needs(need("Capital", "FINANCIAL", "weaknessText", null)));
        assertThat(scenario.open(network, APPROACH).get("approaches").toString())
                .as("what is known of who left the directory")
                .contains("Alcaldía de Otavalo", "contactedOn=");
    }

    @Test
    void whatIsTypedWrongIsToldAtItsField() {
        desk.register("Alcaldía de Otavalo");
        scenario.complete(network, MAP, offers(scenario.open(network, MAP), "financial"));
        scenario.complete(network, NEEDS, needs(need("Capital", "FINANCIAL", "weaknessText", null)));

        assertThat(refused("amount", "mil")).containsExactly(entry("approaches[0].amount", "«mil» no es un número."));
        assertThat(refused("amount", "0,505"))
                .containsExactly(
                        entry("approaches[0].amount", "«0,505» tiene demasiados decimales: escriba dos como máximo."));
        assertThat(refused("amount", "-3")).containsOnlyKeys("approaches[0].amount");
        assertThat(refused("request", null))
                .containsExactly(entry("approaches[0].request", "Escriba qué se solicitó."));
        assertThat(refused("visitedOn", "2100-01-01"))
                .containsExactly(
                        entry("approaches[0].visitedOn", "Esta fecha todavía no llega: anote lo que ya se hizo."));
        assertThat(refused("explainedMeetingId", "otra"))
                .containsExactly(entry("approaches[0].explainedMeetingId", "Elija una reunión de la lista."));

        Map<String, Object> seenByTwo = scenario.open(network, APPROACH);
        scenario.complete(network, APPROACH, contacted(approach(seenByTwo, "NOW", null), today()));
        assertThat(Refusals.of(() ->
                        scenario.complete(network, APPROACH, whole(approach(seenByTwo, "NOW", null), today(), null))))
                .as("somebody told of it meanwhile")
                .containsOnlyKeys("");
    }

    private Map<String, String> refused(String field, Object value) {
        Map<String, Object> form = whole(approach(scenario.open(network, APPROACH), "NOW", null), today(), null);
        first(form).put(field, value);
        return Refusals.of(() -> scenario.complete(network, APPROACH, form));
    }

    private String today() {
        return networks.todayIn(network).toString();
    }

    private String page() {
        return pages.of(network.code()).sections().toString();
    }
}
