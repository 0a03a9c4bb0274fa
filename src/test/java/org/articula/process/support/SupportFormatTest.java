package org.articula.process.support;

import static org.articula.process.support.SupportForms.approach;
import static org.articula.process.support.SupportForms.needs;
import static org.articula.process.support.SupportForms.offers;
import static org.articula.process.support.SupportForms.whole;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.articula.document.PrintedPdf;
import org.articula.institution.Institutions;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.shared.SpanishDates;
import org.articula.support.ContactChannel;
import org.articula.support.RequestResult;
import org.articula.support.SupportApproach;
import org.articula.support.SupportKind;
import org.articula.support.SupportMaps;
import org.articula.support.SupportNeed;
import org.articula.support.SupportOffer;
import org.articula.territory.Territories;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every field that the guide gives the support of institutions (F2.4): it is asked in a form, kept, and printed. */
@ProcessTest
class SupportFormatTest {

    /**
     * @param form stem of the form that asks for it
     * @param field as a reference names it: the list's path, a dot, the key
     * @param kept what is stored of it
     * @param printed what is read on paper
     */
    private record Field(
            String name, String form, String field, Function<Kept, Object> kept, Object value, String printed) {}

    private record Kept(SupportOffer offer, SupportNeed need, SupportApproach approach) {}

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

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
    SupportMaps maps;

    @Autowired
    Download supportMapDownload;

    @Test
    void everyFieldIsAskedKeptAndPrinted() {
        Network network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        SupportDesk desk = new SupportDesk(territories, institutions, jdbc, runtime);
        desk.begin(network);
        desk.register("Alcaldía de Otavalo");
        scenario.complete(
                network,
                "userTask_mapSupport",
                offers(scenario.open(network, "userTask_mapSupport"), "financial", "management", "training", "other"));
        scenario.complete(
                network,
                "userTask_identifyNeeds",
                needs(SupportForms.need("Capital de trabajo", "FINANCIAL", "weaknessText", "Sin ahorros")));
        Map<String, Object> opened = scenario.open(network, "userTask_approachInstitution");
        Object meeting =
                ((List<Map<String, Object>>) opened.get("meetings")).get(0).get("value");
        LocalDate today = networks.todayIn(network);
        scenario.complete(
                network,
                "userTask_approachInstitution",
                whole(approach(opened, "CLOSE", null), today.toString(), meeting));

        Kept kept = new Kept(
                maps.directory(network.id()).institutions().get(0).offer(),
                maps.of(network.id()).needs().get(0),
                maps.of(network.id()).approaches().get(0));
        String paper =
                PrintedPdf.text(supportMapDownload.of(network.id()).bytes()).replaceAll("\\s+", " ");
        assertThat(paper).contains("Alcaldía de Otavalo Sí Sí Sí Un local");
        assertThat(fields(today, SpanishDates.date(today))).allSatisfy(field -> {
            assertThat(fieldsOf(field.form())).as(field.name()).contains(field.field());
            assertThat(field.kept().apply(kept)).as(field.name()).isEqualTo(field.value());
            assertThat(paper).as(field.name()).contains(field.printed());
        });
    }

    private static List<Field> fields(LocalDate today, String day) {
        return List.of(
                offer("financiero", "financial", SupportOffer::financial, true, "Financiero"),
                offer("gestión", "management", SupportOffer::management, true, "Gestión"),
                offer("capacitación", "training", SupportOffer::training, true, "Capacitación"),
                offer("otro", "other", SupportOffer::other, true, "Otro"),
                offer("cuál otro", "otherSupport", SupportOffer::otherSupport, "Un local", "Un local"),
                need("área de necesidad", "area", SupportNeed::area, "Capital de trabajo", "Capital de trabajo"),
                need("apoyo", "kind", SupportNeed::kind, SupportKind.FINANCIAL, "Capital de trabajo Financiero"),
                need("debilidad", "weaknessText", SupportNeed::weakness, "Sin ahorros", "Sin ahorros"),
                need("debilidad del FODA", "weakness", SupportNeed::weakness, "Sin ahorros", "Sin ahorros"),
                approached(
                        "representante",
                        "representative",
                        SupportApproach::representative,
                        "Ana Cotacachi",
                        "Representante Ana Cotacachi"),
                approached(
                        "fecha del contacto",
                        "contactedOn",
                        SupportApproach::contactedOn,
                        today,
                        "Fecha del contacto " + day),
                approached("canal", "channel", SupportApproach::channel, ContactChannel.PHONE, "Canal Teléfono"),
                approached(
                        "ventajas explicadas",
                        "explainedOn",
                        SupportApproach::explainedOn,
                        today,
                        "Ventajas explicadas a la red " + day),
                approached(
                        "en qué reunión",
                        "explainedMeetingId",
                        SupportApproach::explainedMeetingNumber,
                        1,
                        "en la reunión 1"),
                approached("visita", "visitedOn", SupportApproach::visitedOn, today, "Fecha de la visita " + day),
                approached(
                        "asistentes",
                        "attendees",
                        SupportApproach::attendees,
                        "Ocho integrantes",
                        "Asistentes Ocho integrantes"),
                approached(
                        "acta corta",
                        "visitMinutes",
                        SupportApproach::visitMinutes,
                        "Prestan el salón los sábados",
                        "Acta corta Prestan el salón los sábados"),
                approached(
                        "solicitud",
                        "request",
                        SupportApproach::request,
                        "Un local para la feria",
                        "Solicitud Un local para la feria"),
                approached(
                        "fecha de la solicitud",
                        "requestedOn",
                        SupportApproach::requestedOn,
                        today,
                        "Fecha de la solicitud " + day),
                approached(
                        "resultado",
                        "requestResult",
                        SupportApproach::requestResult,
                        RequestResult.GRANTED,
                        "Resultado Concedida"),
                approached("monto", "amount", one -> one.amount().cents(), 150_050L, "Monto 1500,50 USD"),
                approached("plazo", "term", SupportApproach::term, "12 meses", "Plazo 12 meses"));
    }

    private static Field offer(
            String name, String key, Function<SupportOffer, Object> kept, Object value, String printed) {
        return new Field(name, "map-support", "institutions." + key, one -> kept.apply(one.offer()), value, printed);
    }

    private static Field need(
            String name, String key, Function<SupportNeed, Object> kept, Object value, String printed) {
        return new Field(name, "identify-needs", "needs." + key, one -> kept.apply(one.need()), value, printed);
    }

    private static Field approached(
            String name, String key, Function<SupportApproach, Object> kept, Object value, String printed) {
        return new Field(
                name, "approach-institution", "approaches." + key, one -> kept.apply(one.approach()), value, printed);
    }

    private static Set<String> fieldsOf(String stem) {
        try {
            Set<String> fields = new HashSet<>();
            collect(new ObjectMapper().readTree(new File("forms/" + stem + ".form")), "", fields);
            return fields;
        } catch (IOException e) {
            throw new IllegalStateException(stem, e);
        }
    }

    private static void collect(JsonNode parent, String prefix, Set<String> fields) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key")) {
                fields.add(prefix + component.get("key").asText());
            }
            collect(
                    component,
                    component.has("path") ? prefix + component.get("path").asText() + "." : prefix,
                    fields);
        }
    }
}
