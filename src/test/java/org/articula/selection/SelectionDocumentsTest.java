package org.articula.selection;

import static org.articula.selection.SelectionFixture.decision;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.articula.DomainTest;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.Relations;
import org.articula.document.PrintedPdf;
import org.articula.document.StoredFile;
import org.articula.network.Networks;
import org.articula.producer.Producers;
import org.articula.selection.SelectionDecision.Choice;
import org.articula.selection.SelectionDecision.Resolution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is printed of a selection among 24 people; every run leaves it in {@code target/printed} to be looked at. */
@DomainTest
class SelectionDocumentsTest {

    private static final String[] NAMES = {
        "Ana Lema",
        "Bea Cotacachi",
        "Carla Maigua",
        "Delia Quinchuquí",
        "Elsa Ñaupari",
        "Flor Tituaña",
        "Gloria Yamberla",
        "Hilda Perugachi",
        "Inés Terán",
        "Juana Cáceres",
        "Karina Males",
        "Luz Arellano",
        "María Dolores Tituaña",
        "Nelly Farinango",
        "Olga Muenala",
        "Petrona Conejo",
        "Rosa Cachiguango",
        "Sisa Picuasi",
        "Toa Gramal",
        "Urpi Santillán",
        "Verónica Campo",
        "Wayra Chiza",
        "Yolanda Pineda",
        "Zoila Guamán"
    };

    @Autowired
    private Networks networks;

    @Autowired
    private Producers producers;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Relations relations;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Selections selections;

    @Autowired
    private SelectionDocuments documents;

    @Autowired
    private SelectionMinutes minutes;

    @Autowired
    private Commitments commitments;

    @Autowired
    private JdbcClient jdbc;

    private SelectionFixture people;

    @BeforeEach
    void assessEverybody() {
        people = SelectionFixture.of(networks, producers, NAMES);
        Random random = new Random(4);
        for (int i = 0; i < NAMES.length; i++) {
            int[] scores = random.ints(5, 2, 6).toArray();
            // The first three: who fits, who never has time, who quarrels with the first and is worth as much
            int[] given = i == 0 || i == 2 ? new int[] {5, 5, 5, 5, 5} : i == 1 ? new int[] {1, 4, 4, 4, 4} : scores;
            assessments.assess(
                    new Assessment(
                            people.id(i),
                            reasons(given),
                            i != 7,
                            true,
                            "La visitamos en su taller y hablamos con dos vecinas.",
                            i == 5 ? Candidates.randomProfile(random) : Candidates.WEAVER,
                            Candidates.ASKED),
                    "maria");
        }
        relations.review(people.networkId(), List.of(people.conflict(0, 2)), "maria");
        comparisons.propose(people.networkId());
    }

    @Test
    void theComparisonPutsEverybodySideBySide() throws IOException {
        byte[] printed = kept("candidate-comparison.pdf", documents.comparison(people.networkId()));

        assertThat(PrintedPdf.text(printed))
                .contains("Comparación de candidatos", "Red de artesanos Jahua Pamba · 1 de diciembre de 2026")
                .contains("Personas evaluadas: 24. La propuesta: entran ")
                .contains(NAMES)
                .contains("Disponibilidad a invertir tiempo y recursos: 1 de 5 y se necesita al menos 3")
                .contains("Ana Lema y Carla Maigua: El agua del riego")
                .contains("60 minutos de viaje; 1,50 USD de pasajes, ida y vuelta · 80 % del ingreso familiar ·"
                        + " Antecedentes: hay algo en crédito («Debe tres cuotas a la cooperativa»); todavía no se preguntó: lo"
                        + " laboral; del resto, nada que se sepa.")
                .doesNotContain("no consta")
                .contains("De 200 a 499 dólares", "Con esta persona la homogeneidad del grupo pasa de")
                .doesNotContain("null");
        try (PDDocument pages = PrintedPdf.open(printed)) {
            assertThat(pages.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pages.getPage(0).getMediaBox().getHeight());
            assertThat(pages.getNumberOfPages()).isLessThanOrEqualTo(9);
        }
    }

    @Test
    void theWorkbookHoldsEveryReason() throws IOException {
        byte[] book = kept("candidate-comparison.xlsx", documents.comparisonSheet(people.networkId()));

        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            List<String> names = new ArrayList<>();
            for (Sheet sheet : sheets) {
                names.add(sheet.getSheetName());
            }
            assertThat(names).containsExactly("Comparación", "Puntajes", "Datos", "Perfiles");
            assertThat(sheets.getSheet("Comparación").getLastRowNum()).isEqualTo(24);
            assertThat(sheets.getSheet("Puntajes").getLastRowNum()).isEqualTo(120);
            assertThat(texts(sheets.getSheet("Datos").getRow(1)).subList(1, 9))
                    .containsExactly(
                            "60",
                            "1.50",
                            "80",
                            "Hay algo: «Debe tres cuotas a la cooperativa»",
                            "Nada que se sepa",
                            "Nada que se sepa",
                            "Todavía no se preguntó",
                            "Nada que se sepa");
            assertThat(sheets.getSheet("Perfiles").getRow(1).getCell(3).getNumericCellValue())
                    .isEqualTo(3);
        }
    }

    @Test
    void anAssessmentOfBeforeTheFactsWereAskedForSaysSo() throws IOException {
        jdbc.sql(
                        "UPDATE candidate_assessment SET travel_minutes = NULL, fare = NULL, income_percent = NULL, credit = NULL,"
                                + " credit_note = NULL, legal = NULL, environmental = NULL, labour = NULL, reputation = NULL"
                                + " WHERE producer_id = :old")
                .param("old", people.id(0))
                .update();

        assertThat(PrintedPdf.text(documents.comparison(people.networkId())))
                .contains("Viaje, pasajes, ingreso familiar y antecedentes: no consta.");
        try (XSSFWorkbook sheets =
                new XSSFWorkbook(new ByteArrayInputStream(documents.comparisonSheet(people.networkId())))) {
            List<String> row = new ArrayList<>();
            for (Row person : sheets.getSheet("Datos")) {
                if (person.getCell(0).getStringCellValue().equals("Ana Lema")) {
                    row.addAll(texts(person));
                }
            }
            assertThat(row).hasSize(9).startsWith("Ana Lema");
            assertThat(row.subList(1, 9)).containsOnly("No consta");
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
        return texts;
    }

    @Test
    void theMinutesStayAsTheyWereOnTheDayOfTheDecision() throws IOException {
        Choice kept = new Choice(people.id(1), SelectionOutcome.PENDING, "Pide dos meses para organizar su tiempo.");
        Resolution peace = new Resolution(people.id(0), people.id(2), "Se turnan el agua por días.");
        minutes.decide(
                people.networkId(),
                decision(comparisons.propose(people.networkId()), Map.of(people.id(1), kept), List.of(peace)),
                "maria");

        StoredFile file = minutes.latest(people.networkId()).orElseThrow();
        assertThat(file.fileName()).isEqualTo("acta-seleccion-JAHUA-1.pdf");
        assertThat(PrintedPdf.text(kept("selection-minutes.pdf", file.content())))
                .contains("Acta de selección de integrantes", "Participaron en la decisión: Articuladora y dos líderes")
                .contains("Se decidió sobre 24 personas: entran ")
                .contains("Pide dos meses para organizar su tiempo. La propuesta era: No entra. Disponibilidad")
                .contains("Ana Lema y Carla Maigua: El agua del riego. Cómo se resolvió: Se turnan el agua por días.")
                .contains(NAMES)
                .doesNotContain("null");
    }

    @Test
    void everybodyAdmittedGetsALetterToSign() throws IOException {
        minutes.decide(
                people.networkId(), SelectionFixture.asProposed(comparisons.propose(people.networkId())), "maria");
        List<Commitment> admitted = commitments.of(people.networkId());

        byte[] all = kept("commitment-letters.pdf", documents.letters(people.networkId()));
        byte[] one = documents.letter(people.id(0));

        try (PDDocument pages = PrintedPdf.open(all)) {
            assertThat(pages.getNumberOfPages()).isEqualTo(admitted.size());
        }
        assertThat(PrintedPdf.text(one))
                .contains("Carta compromiso Yo, Ana Lema, con cédula de identidad n.º")
                .contains("Acatar las normas que el grupo apruebe en su reglamento interno.")
                .doesNotContain("Bea Cotacachi", "null");
    }

    @Test
    void nobodyAdmittedMakesNoLetters() {
        assertThat(PrintedPdf.text(documents.letters(people.networkId())))
                .contains("Todavía no hay personas elegidas que deban firmar.");
        assertThat(minutes.latest(people.networkId())).isEmpty();
        assertThat(selections.latest(people.networkId())).isEmpty();
    }

    private static List<CriterionScore> reasons(int... scores) {
        List<CriterionScore> rows = new ArrayList<>();
        for (CandidateCriterion criterion : CandidateCriterion.values()) {
            rows.add(new CriterionScore(
                    criterion, scores[criterion.ordinal()], "Lo contaron dos vecinas y se ve en su taller.", null));
        }
        return rows;
    }

    private static byte[] kept(String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "printed"));
        Files.write(folder.resolve(name), content);
        return content;
    }
}
