package org.articula.process.activity;

import static org.articula.process.MeetingForms.map;
import static org.articula.process.activity.ActivityForms.activity;
import static org.articula.process.activity.ActivityForms.evaluation;
import static org.articula.process.activity.ActivityForms.held;
import static org.articula.process.activity.ActivityForms.leader;
import static org.articula.process.activity.ActivityForms.preparation;
import static org.articula.process.activity.ActivityForms.presentation;
import static org.articula.process.activity.ActivityForms.purchase;
import static org.articula.process.activity.ActivityForms.quantities;
import static org.articula.process.activity.ActivityForms.sale;
import static org.articula.process.activity.ActivityForms.settlement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.articula.activity.Activities;
import org.articula.activity.Activity;
import org.articula.activity.ClosingMeal;
import org.articula.activity.IntegrationClass;
import org.articula.activity.InternshipTopic;
import org.articula.activity.Presentation;
import org.articula.activity.Presentations;
import org.articula.activity.VisitHour;
import org.articula.document.PrintedPdf;
import org.articula.leader.Leader;
import org.articula.leader.LeaderEvaluation;
import org.articula.leader.LeaderOrigin;
import org.articula.leader.LeaderTraining;
import org.articula.leader.Leaders;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.AskedFields;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.shared.Money;
import org.articula.trade.Trade;
import org.articula.trade.TradeShare;
import org.articula.trade.Trades;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every field that the guide gives the mechanisms of trust (F2.3.b–F2.3.g) and functional leaders (H4): it is asked in a form, kept, and
 * printed.
 */
@ProcessTest
class ActivityFormatTest {

    /**
     * @param form stem of the form that asks for it
     * @param field as a reference names it: the list's path, a dot, the key
     * @param kept what is stored of it
     * @param printed what is read on paper
     */
    private record Field<T>(
            String name, String form, String field, Function<T, Object> kept, Object value, String printed) {}

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Activities activities;

    @Autowired
    Presentations presentations;

    @Autowired
    Trades trades;

    @Autowired
    Leaders leaders;

    @Autowired
    Download activityDownload;

    @Autowired
    Download presentationDownload;

    @Autowired
    Download tradeDownload;

    @Autowired
    Download leaderDownload;

    private Network network;
    private List<Member> people;

    @BeforeEach
    void aNetwork() {
        network = scenario.startNetwork(4);
        people = scenario.membersOf(network);
    }

    @Test
    void integration() {
        start(activity(network, "INTEGRATION", "Fiesta de la red", "2026-11-30", "integrationClass", "CELEBRATION"));
        Activity kept = record(held(
                people,
                "2026-11-30",
                "calledBy",
                people.get(1).id(),
                "cost",
                "30,50",
                "paidBy",
                "El municipio",
                "achieved",
                "Se conocieron las familias"));
        everyField(
                kept,
                activityDownload,
                kept.id(),
                new Field<>(
                        "clase",
                        "hold-activity",
                        "integrationClass",
                        Activity::integrationClass,
                        IntegrationClass.CELEBRATION,
                        "Clase Festejo"),
                new Field<>(
                        "fecha",
                        "record-activity",
                        "heldOn",
                        Activity::heldOn,
                        LocalDate.of(2026, 11, 30),
                        "Fecha 30 de noviembre de 2026"),
                new Field<>(
                        "convocada por",
                        "record-activity",
                        "calledBy",
                        Activity::calledBy,
                        people.get(1).id(),
                        "Convocada por Integrante B"),
                attendees(),
                new Field<>("costo", "record-activity", "cost", Activity::cost, new Money(3050), "Costo 30,50 USD"),
                new Field<>(
                        "quién lo pagó",
                        "record-activity",
                        "paidBy",
                        Activity::paidBy,
                        "El municipio",
                        "Quién lo pagó El municipio"),
                new Field<>(
                        "qué se logró",
                        "record-activity",
                        "achieved",
                        Activity::achieved,
                        "Se conocieron las familias",
                        "Qué se logró Se conocieron las familias"));
    }

    @Test
    void visitBetweenMembers() {
        start(activity(
                network,
                "MEMBER_VISIT",
                "Ver su telar",
                "2026-11-30",
                "hostId",
                people.get(0).id(),
                "visitHour",
                "MEETING_HOUR"));
        Activity kept = record(held(people, "2026-11-30", "conclusions", "Teje con dos pedales"));
        everyField(
                kept,
                activityDownload,
                kept.id(),
                new Field<>(
                        "anfitrión",
                        "hold-activity",
                        "hostId",
                        Activity::hostId,
                        people.get(0).id(),
                        "Anfitrión Integrante A"),
                new Field<>(
                        "fecha",
                        "record-activity",
                        "heldOn",
                        Activity::heldOn,
                        LocalDate.of(2026, 11, 30),
                        "Fecha 30 de noviembre de 2026"),
                new Field<>(
                        "hora",
                        "hold-activity",
                        "visitHour",
                        Activity::visitHour,
                        VisitHour.MEETING_HOUR,
                        "En la hora de la reunión"),
                attendees(),
                new Field<>(
                        "conclusiones",
                        "record-activity",
                        "conclusions",
                        Activity::conclusions,
                        "Teje con dos pedales",
                        "Conclusiones Teje con dos pedales"));
    }

    @Test
    void internship() {
        start(activity(
                network,
                "INTERNSHIP",
                "Teñido",
                "2026-11-28",
                "endsOn",
                "2026-11-30",
                "hostName",
                "Taller Inti",
                "topic",
                "TECHNOLOGY"));
        record(held(
                people,
                "2026-11-28",
                "endedOn",
                "2026-11-30",
                "cost",
                "12",
                "contributions",
                "Inti pone la lana",
                "learnt",
                "Fijar con sal"));
        scenario.travelTo(network, Instant.parse("2027-01-29T14:00:00Z"));
        scenario.complete(
                network, "userTask_recordAdoption", map("adopted", "YES", "technique", "Fijan con sal tres talleres"));
        Activity kept = latest();
        everyField(
                kept,
                activityDownload,
                kept.id(),
                new Field<>(
                        "anfitrión",
                        "hold-activity",
                        "hostName",
                        Activity::hostName,
                        "Taller Inti",
                        "Anfitrión Taller Inti"),
                new Field<>(
                        "tema",
                        "hold-activity",
                        "topic",
                        Activity::topic,
                        InternshipTopic.TECHNOLOGY,
                        "Tema Tecnología"),
                attendees(),
                new Field<>(
                        "desde",
                        "record-activity",
                        "heldOn",
                        Activity::heldOn,
                        LocalDate.of(2026, 11, 28),
                        "del 28 de noviembre de 2026"),
                new Field<>(
                        "hasta",
                        "record-activity",
                        "endedOn",
                        Activity::endedOn,
                        LocalDate.of(2026, 11, 30),
                        "al 30 de noviembre de 2026"),
                new Field<>("costo", "record-activity", "cost", Activity::cost, new Money(1200), "Costo 12,00 USD"),
                new Field<>(
                        "aportes",
                        "record-activity",
                        "contributions",
                        Activity::contributions,
                        "Inti pone la lana",
                        "Aportes Inti pone la lana"),
                new Field<>(
                        "lo aprendido",
                        "record-activity",
                        "learnt",
                        Activity::learnt,
                        "Fijar con sal",
                        "Lo aprendido Fijar con sal"),
                new Field<>(
                        "técnica adoptada",
                        "record-adoption",
                        "technique",
                        Activity::technique,
                        "Fijan con sal tres talleres",
                        "Técnica adoptada Fijan con sal tres talleres"));
    }

    @Test
    void visitToAModel() {
        start(activity(network, "MODEL_VISIT", "Red de Salasaca", "2026-11-30", "caseReason", "Exportan juntos"));
        scenario.complete(network, "userTask_prepareVisit", preparation());
        record(held(
                people,
                "2026-11-30",
                "cost",
                "45",
                "contributions",
                "Cada quien su almuerzo",
                "closing",
                "DINNER",
                "suppliers",
                "Hilos Ambato",
                "customers",
                "Tienda Sol"));
        forms.hold(network, "PRESENT");
        Object meeting = ((Map<?, ?>) ((List<?>) scenario.open(network, "userTask_recordReflection")
                                .get("meetings"))
                        .get(0))
                .get("value");
        scenario.complete(
                network,
                "userTask_recordReflection",
                map("meetingId", meeting, "conclusions", "Turnarnos para vender"));
        Activity kept = latest();
        everyField(
                kept,
                activityDownload,
                kept.id(),
                new Field<>(
                        "caso", "hold-activity", "title", Activity::title, "Red de Salasaca", "Caso Red de Salasaca"),
                new Field<>(
                        "por qué es paradigmático",
                        "hold-activity",
                        "caseReason",
                        Activity::caseReason,
                        "Exportan juntos",
                        "Por qué es un ejemplo Exportan juntos"),
                new Field<>(
                        "fecha",
                        "record-activity",
                        "heldOn",
                        Activity::heldOn,
                        LocalDate.of(2026, 11, 30),
                        "Fecha 30 de noviembre de 2026"),
                new Field<>(
                        "transporte",
                        "prepare-visit",
                        "transport",
                        Activity::transport,
                        "Bus de la cooperativa",
                        "Transporte Bus de la cooperativa"),
                new Field<>("costo", "prepare-visit", "cost", Activity::cost, new Money(4500), "Costo 45,00 USD"),
                new Field<>(
                        "aportes",
                        "prepare-visit",
                        "contributions",
                        Activity::contributions,
                        "Cada quien su almuerzo",
                        "Aportes Cada quien su almuerzo"),
                new Field<>(
                        "información previa",
                        "prepare-visit",
                        "information",
                        Activity::information,
                        "Venden juntos desde 2019",
                        "Información previa Venden juntos desde 2019"),
                new Field<>(
                        "reflexiones",
                        "prepare-visit",
                        "reflections",
                        Activity::reflections,
                        "Cómo reparten los pedidos",
                        "Reflexiones Cómo reparten los pedidos"),
                new Field<>(
                        "preguntas",
                        "prepare-visit",
                        "questions",
                        Activity::questions,
                        "Cómo fijan el precio",
                        "Preguntas Cómo fijan el precio"),
                attendees(),
                new Field<>(
                        "cierre",
                        "record-activity",
                        "closing",
                        Activity::closing,
                        ClosingMeal.DINNER,
                        "Cierre Con cena"),
                new Field<>(
                        "proveedores",
                        "record-activity",
                        "suppliers",
                        Activity::suppliers,
                        "Hilos Ambato",
                        "Proveedores identificados Hilos Ambato"),
                new Field<>(
                        "clientes",
                        "record-activity",
                        "customers",
                        Activity::customers,
                        "Tienda Sol",
                        "Clientes identificados Tienda Sol"),
                new Field<>(
                        "reunión siguiente",
                        "record-reflection",
                        "meetingId",
                        Activity::reflectedIn,
                        meeting,
                        "Reflexión Reunión 1"),
                new Field<>(
                        "conclusiones",
                        "record-reflection",
                        "conclusions",
                        Activity::conclusions,
                        "Turnarnos para vender",
                        "Conclusiones Turnarnos para vender"));
    }

    @Test
    void presentationOfABusiness() {
        forms.hold(network, "PRESENT");
        scenario.start("maria", "recordPresentation", Map.of("networkId", network.id()));
        Object meeting = scenario.open(network, "userTask_describeBusiness").get("meetingId");
        scenario.complete(
                network, "userTask_describeBusiness", presentation(people.get(0).id(), meeting));
        Presentation kept = presentations.ofNetwork(network.id()).get(0);
        everyField(
                kept,
                presentationDownload,
                kept.id(),
                new Field<>(
                        "quién",
                        "describe-business",
                        "memberId",
                        Presentation::memberId,
                        people.get(0).id(),
                        "Taller 1, de Integrante A"),
                new Field<>(
                        "reunión", "describe-business", "meetingId", Presentation::meetingId, meeting, "reunión 1 del"),
                new Field<>(
                        "historia",
                        "describe-business",
                        "story",
                        Presentation::story,
                        "Teje desde 1990",
                        "Historia Teje desde 1990"),
                new Field<>(
                        "producción y comercialización",
                        "describe-business",
                        "production",
                        Presentation::production,
                        "Telar y feria de los sábados",
                        "Telar y feria de los sábados"),
                new Field<>(
                        "problemas",
                        "describe-business",
                        "problems",
                        Presentation::problems,
                        "La lana sube cada mes",
                        "Principales problemas La lana sube cada mes"),
                new Field<>(
                        "fortalezas",
                        "describe-business",
                        "strengths",
                        Presentation::strengths,
                        "Entrega a tiempo",
                        "Fortalezas Entrega a tiempo"),
                new Field<>(
                        "debilidades",
                        "describe-business",
                        "weaknesses",
                        Presentation::weaknesses,
                        "No lleva cuentas",
                        "Debilidades No lleva cuentas"),
                new Field<>(
                        "otros",
                        "describe-business",
                        "otherTopics",
                        Presentation::otherTopics,
                        "Su hija quiere seguir el negocio",
                        "Otros aspectos Su hija quiere seguir el negocio"),
                new Field<>(
                        "preguntas",
                        "describe-business",
                        "questions",
                        Presentation::questions,
                        "Cuánto tarda un poncho",
                        "Preguntas Cuánto tarda un poncho"));
    }

    @Test
    void jointPurchase() {
        scenario.start("maria", "tradeTogether", purchase(network));
        Trade kept = traded(quantities(people, "2", "1,5"), "paid", "YES", "delivered", "NO");
        everyField(
                kept,
                tradeDownload,
                kept.id(),
                new Field<>("insumo", "trade-together", "product", Trade::product, "Lana", "Insumo Lana"),
                new Field<>(
                        "proveedor",
                        "trade-together",
                        "partner",
                        Trade::partner,
                        "Don José, de Ambato",
                        "Proveedor Don José, de Ambato"),
                new Field<>(
                        "precio antes",
                        "trade-together",
                        "priceAlone",
                        Trade::priceAlone,
                        new Money(13000),
                        "Precio individual antes 130,00 USD"),
                new Field<>(
                        "precio conjunto",
                        "trade-together",
                        "priceTogether",
                        Trade::priceTogether,
                        new Money(11550),
                        "Precio conjunto 115,50 USD"),
                new Field<>("flete", "trade-together", "freight", Trade::freight, new Money(1000), "Flete 10,00 USD"),
                new Field<>(
                        "ahorro total",
                        "record-quantities",
                        "quantities.quantity",
                        Trade::gain,
                        new Money(4075),
                        "Ahorro total 40,75 USD"),
                share(
                        "cantidad",
                        "record-quantities",
                        "quantities.quantity",
                        one -> one.quantity().toString(),
                        "2.00",
                        "2,00"),
                share(
                        "ahorro por integrante",
                        "record-quantities",
                        "quantities.quantity",
                        TradeShare::gain,
                        new Money(2329),
                        "23,29 USD"),
                share("pagado", "settle-trade", "shares.paid", TradeShare::paid, true, "Sí"),
                share("entregado", "settle-trade", "shares.delivered", TradeShare::delivered, false, "No"));
    }

    @Test
    void jointSale() {
        scenario.start("maria", "tradeTogether", sale(network));
        Trade kept = traded(quantities(people, 10), "collected", "YES");
        everyField(
                kept,
                tradeDownload,
                kept.id(),
                new Field<>(
                        "cliente",
                        "trade-together",
                        "partner",
                        Trade::partner,
                        "Almacén Ñucanchi",
                        "Cliente Almacén Ñucanchi"),
                new Field<>("producto", "trade-together", "product", Trade::product, "Ponchos", "Producto Ponchos"),
                new Field<>(
                        "precio individual",
                        "trade-together",
                        "priceAlone",
                        Trade::priceAlone,
                        new Money(2500),
                        "Precio individual 25,00 USD"),
                new Field<>(
                        "precio conjunto",
                        "trade-together",
                        "priceTogether",
                        Trade::priceTogether,
                        new Money(2825),
                        "Precio conjunto 28,25 USD"),
                new Field<>(
                        "plazo de pago",
                        "trade-together",
                        "paymentDays",
                        Trade::paymentDays,
                        30,
                        "Plazo de pago 30 días"),
                new Field<>(
                        "mejora",
                        "record-quantities",
                        "quantities.quantity",
                        Trade::gain,
                        new Money(3250),
                        "Mejora total 32,50 USD"),
                share(
                        "cantidad",
                        "record-quantities",
                        "quantities.quantity",
                        one -> one.quantity().toString(),
                        "10.00",
                        "10,00"),
                share("cobrado", "settle-trade", "shares.collected", TradeShare::collected, true, "Sí"));
    }

    @Test
    void functionalLeader() {
        scenario.start("maria", "developLeader", Map.of("networkId", network.id()));
        scenario.complete(
                network, "userTask_describeLeader", leader(people.get(1).id()));
        scenario.travelTo(network, Instant.parse("2027-02-28T14:00:00Z"));
        scenario.complete(network, "userTask_evaluateLeader", evaluation(4, "GO_ON", null));
        Leader kept = leaders.ofNetwork(network.id()).get(0);
        LeaderEvaluation evaluated =
                leaders.evaluationsOf(List.of(kept.id())).get(kept.id()).get(0);
        everyField(
                kept,
                leaderDownload,
                kept.id(),
                new Field<>(
                        "persona",
                        "describe-leader",
                        "memberId",
                        Leader::memberId,
                        people.get(1).id(),
                        "Persona Integrante B"),
                new Field<>(
                        "cómo surgió",
                        "describe-leader",
                        "origin",
                        Leader::origin,
                        LeaderOrigin.FROM_START,
                        "Cómo surgió Desde el inicio del grupo"),
                new Field<>(
                        "área", "describe-leader", "area", Leader::area, "Compras de la red", "Área Compras de la red"),
                new Field<>(
                        "competencias",
                        "describe-leader",
                        "competences",
                        Leader::competences,
                        "Sabe negociar",
                        "Competencias Sabe negociar"),
                new Field<>(
                        "capacitación: qué",
                        "describe-leader",
                        "trainings.topic",
                        one -> training(one).topic(),
                        "Curso de liderazgo",
                        "Curso de liderazgo 5 de diciembre de 2026"),
                new Field<>(
                        "capacitación: cuándo",
                        "describe-leader",
                        "trainings.heldOn",
                        one -> training(one).heldOn(),
                        LocalDate.of(2026, 12, 5),
                        "5 de diciembre de 2026"),
                new Field<>(
                        "evaluación: puntajes",
                        "evaluate-leader",
                        "scores.score",
                        one -> evaluated.average(),
                        "4,0 de 5",
                        "Convoca y comunica 4 Visto en las reuniones"),
                new Field<>(
                        "evaluación: comentario",
                        "evaluate-leader",
                        "scores.remark",
                        one -> evaluated.scores().get(0).remark(),
                        "Visto en las reuniones",
                        "Visto en las reuniones"),
                new Field<>(
                        "evaluación: mejoras",
                        "evaluate-leader",
                        "improvements",
                        one -> evaluated.improvements(),
                        "Delegar las cotizaciones",
                        "Qué mejora Delegar las cotizaciones"));
    }

    @SafeVarargs
    private <T> void everyField(T kept, Download download, String id, Field<T>... fields) {
        String paper = PrintedPdf.text(download.of(id).bytes());
        assertThat(paper).contains(network.name());
        assertThat(fields).allSatisfy(field -> {
            assertThat(AskedFields.of(field.form())).as(field.name()).contains(field.field());
            assertThat(field.kept().apply(kept)).as(field.name()).isEqualTo(field.value());
            assertThat(paper).as(field.name()).containsIgnoringCase(field.printed());
        });
    }

    private Field<Activity> attendees() {
        return new Field<>(
                "asistentes",
                "record-activity",
                "attendees.came",
                one -> Set.copyOf(activities.attendeesIn(network.id()).get(one.id())),
                Set.of(people.get(0).id(), people.get(1).id(), people.get(2).id()),
                "Asistentes Integrante A, Integrante B, Integrante C");
    }

    private Field<Trade> share(
            String name, String form, String field, Function<TradeShare, Object> kept, Object value, String printed) {
        return new Field<>(
                name,
                form,
                field,
                trade -> kept.apply(trades.sharesOf(trade.id()).get(0)),
                value,
                printed);
    }

    private void start(Map<String, Object> form) {
        scenario.start("maria", "holdActivity", form);
    }

    private Activity record(Map<String, Object> form) {
        scenario.complete(network, "userTask_recordActivity", form);
        return latest();
    }

    private Activity latest() {
        return activities.ofNetwork(network.id()).get(0);
    }

    private Trade traded(Map<String, Object> quantities, Object... answers) {
        scenario.complete(network, "userTask_recordQuantities", quantities);
        scenario.complete(
                network, "userTask_settleTrade", settlement(scenario.open(network, "userTask_settleTrade"), answers));
        return trades.ofNetwork(network.id()).get(0);
    }

    private LeaderTraining training(Leader leader) {
        return leaders.trainingsOf(leader.id()).get(0);
    }
}
