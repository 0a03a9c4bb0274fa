package org.articula.process.position;

import static org.articula.process.position.PositionForms.adoption;
import static org.articula.process.position.PositionForms.draft;
import static org.articula.process.position.PositionForms.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articula.document.PrintedPdf;
import org.articula.network.Network;
import org.articula.position.BusinessIdea;
import org.articula.position.PositionSheet;
import org.articula.position.Positions;
import org.articula.position.SwotKind;
import org.articula.position.SwotLine;
import org.articula.process.AskedFields;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every field that the guide gives the initial strategic plan (F2.1.i, S.1) and the test of an idea (F2.1.g): it is asked in a form, kept, and
 * printed.
 */
@ProcessTest
class PositionFormatTest {

    /**
     * @param form stem of the form that asks for it
     * @param field as a reference names it: the list's path, a dot, the key
     * @param kept what is stored of it
     * @param printed what is read on paper
     */
    private record Field(
            String name,
            String form,
            String field,
            Function<PositionSheet, Object> kept,
            Object value,
            String printed) {}

    private static final List<Field> FIELDS = List.of(
            new Field(
                    "objetivo general",
                    "draft-position",
                    "objective",
                    sheet -> sheet.position().objective(),
                    "Mejorar los ingresos de la red",
                    "OBJETIVO GENERAL DE LA RED “Mejorar los ingresos de la red”"),
            new Field(
                    "oportunidad conjunta",
                    "draft-position",
                    "jointOpportunity",
                    sheet -> sheet.position().jointOpportunity(),
                    "Los nuevos gustos de los clientes de lana",
                    "OPORTUNIDAD DE NEGOCIO CONJUNTA “Los nuevos gustos de los clientes de lana”"),
            new Field(
                    "visión",
                    "draft-position",
                    "vision",
                    sheet -> sheet.position().vision(),
                    "Ser una empresa líder",
                    "VISIÓN Ser una empresa líder"),
            new Field(
                    "misión",
                    "draft-position",
                    "mission",
                    sheet -> sheet.position().mission(),
                    "Satisfacer los gustos de los clientes",
                    "MISIÓN Satisfacer los gustos de los clientes"),
            swot("fortalezas", SwotKind.STRENGTH, "Tejer a mano"),
            swot("debilidades", SwotKind.WEAKNESS, "Sin capital de trabajo"),
            swot("oportunidades", SwotKind.OPPORTUNITY, "Turistas en Otavalo"),
            swot("amenazas", SwotKind.THREAT, "Mucha competencia"),
            new Field(
                    "red",
                    "adopt-position",
                    "meetingId",
                    sheet -> sheet.position().version(),
                    1,
                    "versión 1"),
            answer(
                    "atractiva para la red",
                    "attractiveToNetwork",
                    BusinessIdea::attractiveToNetwork,
                    "Es atractiva para la red Sí"),
            answer(
                    "atractiva para el cliente",
                    "attractiveToClient",
                    BusinessIdea::attractiveToClient,
                    "Es atractiva para el cliente Sí"),
            answer(
                    "tendencias del mercado",
                    "marketTrend",
                    BusinessIdea::marketTrend,
                    "Sigue las tendencias del mercado Sí"),
            answer(
                    "tendencias económicas",
                    "economicTrend",
                    BusinessIdea::economicTrend,
                    "Sigue las tendencias económicas Sí"),
            answer(
                    "tendencias ambientales",
                    "environmentalTrend",
                    BusinessIdea::environmentalTrend,
                    "Sigue las tendencias ambientales Sí"),
            answer(
                    "habilidades y experiencia",
                    "skills",
                    BusinessIdea::skills,
                    "Está acorde con las habilidades y la experiencia de la red Sí"),
            answer(
                    "fortalezas de la red",
                    "strengths",
                    BusinessIdea::strengths,
                    "Es compatible con las fortalezas de la red Sí"),
            answer(
                    "debilidades superables",
                    "weaknesses",
                    BusinessIdea::weaknesses,
                    "Existen posibilidades de superar las debilidades Sí"),
            idea(
                    "cómo se superan",
                    "overcoming",
                    BusinessIdea::overcoming,
                    "Con una compra conjunta de lana",
                    "Con una compra conjunta de lana"),
            idea("cliente", "client", BusinessIdea::client, "Tienda Ñusta", "Cliente Tienda Ñusta"),
            idea("precio", "price", one -> one.price().cents(), 1250L, "Precio de una unidad 12,50 USD"),
            idea("costo", "unitCost", one -> one.unitCost().cents(), 782L, "Costo de una unidad 7,82 USD"),
            idea("volumen", "monthlyVolume", BusinessIdea::monthlyVolume, 100, "Unidades al mes 100"),
            idea("inversión", "investment", one -> one.investment().cents(), 93_600L, "Inversión 936,00 USD"),
            new Field(
                    "acciones futuras",
                    "test-opportunities",
                    "actions.text",
                    sheet -> sheet.actions().get(0).words(),
                    "Pasantía: Conocer un taller de Salasaca",
                    "Pasantía: Conocer un taller de Salasaca"));

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Positions positions;

    @Autowired
    Download positionDownload;

    @Test
    void everyFieldIsAskedKeptAndPrinted() {
        Network network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        scenario.start("maria", "revisePosition", Map.of("networkId", network.id()));
        scenario.complete(network, "userTask_draftPosition", draft());
        scenario.complete(network, "userTask_testOpportunities", test(PositionForms.idea("Ponchos", "Tienda Ñusta")));
        Object best = scenario.open(network, "userTask_adoptPosition").get("ideaId");
        scenario.complete(network, "userTask_adoptPosition", adoption(best, forms.carried(network)));

        PositionSheet sheet = positions.inForce(network.id()).orElseThrow();
        String paper =
                PrintedPdf.text(positionDownload.of(sheet.position().id()).bytes());
        assertThat(paper).containsIgnoringCase(network.name());
        assertThat(FIELDS).allSatisfy(field -> {
            assertThat(AskedFields.of(field.form())).as(field.name()).contains(field.field());
            assertThat(field.kept().apply(sheet)).as(field.name()).isEqualTo(field.value());
            assertThat(paper).as(field.name()).containsIgnoringCase(field.printed());
        });
    }

    private static Field swot(String name, SwotKind kind, String text) {
        return new Field(
                name,
                "draft-position",
                "swot.text",
                sheet -> sheet.lines(kind).stream().map(SwotLine::text).toList(),
                List.of(text),
                text);
    }

    private static Field answer(String name, String key, Function<BusinessIdea, Object> kept, String printed) {
        return idea(name, key, kept, true, printed);
    }

    private static Field idea(
            String name, String key, Function<BusinessIdea, Object> kept, Object value, String printed) {
        return new Field(
                name,
                "test-opportunities",
                "ideas." + key,
                sheet -> kept.apply(sheet.ideas().get(0).idea()),
                value,
                printed);
    }
}
