package org.articula.process.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articula.TestClock;
import org.articula.diagnosis.Diagnoses;
import org.articula.diagnosis.Diagnosis;
import org.articula.diagnosis.DiagnosisReader;
import org.articula.diagnosis.InterviewAnswers;
import org.articula.document.PrintedPdf;
import org.articula.network.Network;
import org.articula.process.FormDesk;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field of the guide's format (F2.2.i, F2.2.j) is asked, kept and printed: in the form, in the record, on the blank and the filled-in paper. */
@ProcessTest
class DiagnosisFormatTest {

    @Autowired
    Scenario scenario;

    @Autowired
    FormDesk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    TestClock clock;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    Download diagnosisGuideDownload;

    @Autowired
    Download diagnosisDownload;

    /** @param question on paper @param key in the form @param kept in the record, as text @param printed the answer on paper */
    record Field(String question, String key, String kept, String printed) {}

    static List<Field> format() {
        return List.of(
                field("Fecha", "business.interviewedOn", "2026-12-07", "7 de diciembre de 2026"),
                field("Entrevistador", "business.interviewer", "María Quinche"),
                field("Nombre del empresario", "business.ownerName", "Ana Lema"),
                field("Nombre del negocio", "business.businessName", "Tejidos Ana"),
                field("Dirección", "business.address", "Calle Bolívar 12"),
                field("Forma jurídica", "business.legalForm", "Persona natural"),
                field("Capital social", "business.socialCapital", "4321.50", "4321,5"),
                field("Volumen de ventas de las tres últimas campañas", "sales.season", "2024"),
                field("Ventas (USD)", "sales.amount", "9876.50", "9876,5"),
                field("Trabajadores de los tres últimos años", "workforce.inYear", "inYear=2023", "2023"),
                field("Trabajadores", "workforce.workers", "workers=5", "5"),
                field("Actividad exacta", "business.activity", "Tejido de ponchos de lana"),
                field("Organigrama del negocio", "posts.post", "Tejedora"),
                field("Quién", "posts.person", "Luz Lema"),
                field("Depende de", "posts.reportsTo", "Dueña"),
                field("Tres productos principales", "products.name", "Bufandas"),
                field("Características", "products.features", "Para niños"),
                field("Nivel actual de producción", "products.daily", "daily=11.00", "11"),
                field("Al mes", "products.monthly", "monthly=202.00", "202"),
                field("Al año", "products.yearly", "yearly=3003.00", "3003"),
                field("Capacidad instalada", "products.dailyCapacity", "dailyCapacity=14.00", "14"),
                field("Al día", "products.monthlyCapacity", "monthlyCapacity=205.00", "205"),
                field("Al año", "products.yearlyCapacity", "yearlyCapacity=3006.00", "3006"),
                field("Costo (USD)", "products.cost", "cost=27.10", "27,1"),
                field("Precio de venta (USD)", "products.price", "price=28.20", "28,2"),
                field("Maquinaria o equipo", "machines.equipment", "Telar de pedal"),
                field("Año de fabricación", "machines.madeIn", "1998"),
                field("Estado", "machines.state", "Regular"),
                field("Principales problemas de producción", "trade.productionProblems", "La lana llega sucia"),
                field("Perspectivas futuras de la producción", "trade.productionOutlook", "Comprar otro telar"),
                field("¿Está bueno el mercado actualmente?", "trade.marketToday", "Está tranquilo"),
                field("Tasa de crecimiento anual", "trade.growthPercent", "-2.50", "-2,5"),
                field("¿Cómo cree que se comportará?", "trade.marketOutlook", "Mejorará con la feria"),
                field("Tipo de clientes", "trade.clients", "Turistas y acopiadores"),
                field("Productos competidores idénticos", "trade.identicalProducts", "Ponchos de Peguche"),
                field("Productos competidores sustitutos", "trade.substituteProducts", "Chompas sintéticas"),
                field("Precio de la competencia", "products.rivalPrice", "rivalPrice=39.30", "39,3"),
                field("experiencias anteriores", "association.associationExperience", "Una caja comunal"),
                field("¿Conoce a los integrantes de la red?", "association.knowsMembers", "SOME", "A algunos"),
                field("invertir tiempo?", "association.investsTime", "investsTime=YES", "Sí"),
                field("invertir dinero?", "association.investsMoney", "investsMoney=NO", "No"),
                field("Observaciones", "association.observations", "Le interesa exportar"),
                field("Materiales directos", "materials.concept", "Tinte"),
                field("Unidad de medida", "materials.unit", "libra"),
                field("Cantidad", "materials.quantity", "2.50", "2,5"),
                field("Precio unitario", "materials.unitPrice", "3.33", "3,33"),
                field("Total (USD)", "materials.unitPrice", "3.33", "8,33"),
                field("Mano de obra directa", "labour.concept", "Tejer"),
                field("Unidad de medida", "labour.unit", "hora"),
                field("Cantidad", "labour.quantity", "quantity=8.00", "8"),
                field("Precio unitario", "labour.unitPrice", "1.25", "1,25"),
                field("Subtotal de materiales directos (MD)", "materials.quantity", "2.50", "9,68 USD"),
                field("Subtotal de mano de obra directa (MOD)", "labour.quantity", "8.00", "10,00 USD"),
                field("Costo primo", "materials.unitPrice", "0.45", "19,68 USD"),
                field("Unidades que se hacen (lote)", "costing.unitsMade", "unitsMade=2.00", "2"),
                field("Costo primo por unidad", "costing.unitsMade", "2.00", "9,84 USD"),
                field("Precio de venta (USD)", "costing.price", "18.50", "18,5"),
                field("Margen bruto por unidad", "costing.price", "18.50", "8,66 USD"),
                field("Área", "problems.area", "COSTS", "Costos"),
                field("Problema", "problems.problem", "Vende a un solo acopiador"));
    }

    @Test
    void everyFieldIsAskedKeptAndPrintedTwice() throws IOException {
        Network network = scenario.startNetwork(1);
        scenario.start("maria", "renewDiagnosis", Map.of("networkId", network.id()));
        @SuppressWarnings("unchecked")
        Map<String, Object> row = ((List<Map<String, Object>>)
                        scenario.open(network, "userTask_prepareDiagnoses").get("rows"))
                .get(0);
        scenario.complete(
                network,
                "userTask_prepareDiagnoses",
                Map.of("rows", List.of(DiagnosisForms.prepared(row, "2026-12-07T10:00"))));
        clock.set(Instant.parse("2026-12-07T18:00:00Z"));
        Task interview = tasks.createTaskQuery()
                .processInstanceBusinessKey(network.code())
                .taskDefinitionKey("userTask_interviewMember")
                .initializeFormKeys()
                .singleResult();
        desk.complete("maria", interview, DiagnosisForms.told("2026-12-07"));
        Diagnosis done = diagnoses.latestOf(network.id()).get(0);
        InterviewAnswers kept = diagnoses.answers(done.id(), new DiagnosisReader.Articulator("maria"));
        String blank =
                PrintedPdf.text(diagnosisGuideDownload.of(network.id()).bytes()).replaceAll("\\s+", " ");
        String filled = PrintedPdf.text(printed(done.id())).replaceAll("\\s+", " ");
        Set<String> asked = keys(
                new ObjectMapper()
                        .readTree(Path.of("forms/interview-member.form").toFile()),
                "");

        assertThat(blank).contains("Red", network.name());
        assertThat(filled).contains("Red", network.name());
        for (Field field : format()) {
            assertThat(asked).as(field.question()).contains(field.key());
            assertThat(kept.toString()).as(field.question()).contains(field.kept());
            assertThat(blank).as("blank paper").contains(field.question());
            assertThat(filled).as("filled-in paper").contains(field.question(), field.printed());
        }
        assertThat(asked).as("the organisation chart as a file").contains("chart");
        assertThat(blank).doesNotContain("Ana Lema");
        assertThat(filled).as("nothing is missing").doesNotContain("Falta por preguntar");
    }

    @Test
    void theLeastIsEnoughAndThePaperSaysWhatIsMissing() {
        Map<String, Object> least = new HashMap<>(Map.of(
                "outcome",
                "HELD",
                "business",
                Map.of("interviewedOn", "2026-12-07", "activity", "Tejidos"),
                "products",
                List.of(Map.of("name", "Ponchos"))));
        Network network = scenario.startNetwork(1);
        scenario.start("maria", "renewDiagnosis", Map.of("networkId", network.id()));
        @SuppressWarnings("unchecked")
        Map<String, Object> row = ((List<Map<String, Object>>)
                        scenario.open(network, "userTask_prepareDiagnoses").get("rows"))
                .get(0);
        scenario.complete(
                network,
                "userTask_prepareDiagnoses",
                Map.of("rows", List.of(DiagnosisForms.prepared(row, "2026-12-07T10:00"))));
        clock.set(Instant.parse("2026-12-07T18:00:00Z"));
        desk.complete("maria", scenario.task(network, "userTask_interviewMember"), least);

        assertThat(PrintedPdf.text(
                                printed(diagnoses.latestOf(network.id()).get(0).id()))
                        .replaceAll("\\s+", " "))
                .contains("Falta por preguntar: dirección, forma jurídica, capital social, ventas");
    }

    private byte[] printed(String diagnosisId) {
        identity.setAuthentication("maria", List.of("articulators"));
        try {
            return diagnosisDownload.of(diagnosisId).bytes();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Field field(String question, String key, String kept) {
        return new Field(question, key, kept, kept);
    }

    private static Field field(String question, String key, String kept, String printed) {
        return new Field(question, key, kept, printed);
    }

    private static Set<String> keys(JsonNode container, String scope) {
        Set<String> keys = new TreeSet<>();
        for (JsonNode component : container.path("components")) {
            Stream.of("key", "path")
                    .filter(component::has)
                    .forEach(name -> keys.add(scope + component.get(name).asText()));
            keys.addAll(keys(
                    component,
                    component.has("path") ? scope + component.get("path").asText() + "." : scope));
        }
        return keys;
    }
}
