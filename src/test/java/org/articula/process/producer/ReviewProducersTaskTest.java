package org.articula.process.producer;

import static org.articula.producer.TestProducers.interested;
import static org.articula.producer.TestProducers.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.articula.Refusals;
import org.articula.document.StoredFiles;
import org.articula.network.Network;
import org.articula.phone.Country;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.process.form.FormFields;
import org.articula.process.form.UserTask;
import org.articula.producer.Producer;
import org.articula.producer.ProducerSheet;
import org.articula.producer.Producers;
import org.articula.sheet.TestSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** «Revisar la base de productores» (F1.db): nobody is in it twice, and whoever is missing comes in. */
@ProcessTest
class ReviewProducersTaskTest {

    private static final String TITLES =
            "Nombre;Taller;Correo;Teléfono;Sexo;Año de nacimiento;Producto principal;Cédula;Interés\n";

    @Autowired
    Scenario scenario;

    @Autowired
    ReviewProducersTask form;

    @Autowired
    FormFields fields;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Producers producers;

    @Autowired
    Download producersDownload;

    @Autowired
    ProducerSheet sheets;

    @Autowired
    StoredFiles files;

    private Network network;
    private String rosa;
    private String sameWords;

    @BeforeEach
    void fillDatabase() {
        network = scenario.startNetwork(3);
        rosa = add("Rosa Lema", "1002345674");
        sameWords = add("Lema Rosa", null);
        add("Nina Conejo", null);
    }

    @Test
    void whoIsInTheDatabaseTwiceIsAskedAbout() {
        ReviewProducersTask.Shown shown = form.open(task());
        assertThat(shown.summary())
                .isEqualTo(
                        "En la base hay 3 personas: 3 interesadas, 0 indecisas y 0 que se retiraron. 3 son mujeres.");
        assertThat(shown.producersLink()).isEqualTo(producersDownload.link(network.id()));
        assertThat(shown.duplicates())
                .containsExactly(new ReviewProducersTask.Shown.Suspicion(
                        sameWords,
                        rosa,
                        "Sus nombres tienen las mismas palabras.",
                        "Lema Rosa, 1980 · Sacos de lana",
                        "Rosa Lema, 1980 · 1002345674 · Sacos de lana"));
        assertThat(refused(Map.of("duplicates", List.of(Map.of("firstId", rosa, "secondId", sameWords)))))
                .containsOnlyKeys("duplicates[0].samePerson");
        assertThat(refused(Map.of()).get("")).contains("«Lema Rosa» y «Rosa Lema»", "Abra de nuevo la tarea");

        complete(Map.of("duplicates", List.of(decision("YES"))));

        assertThat(producers.of(network.id()))
                .extracting(Producer::name, Producer::identityNumber)
                .containsExactly(tuple("Nina Conejo", null), tuple("Rosa Lema", "1002345674"));
        assertThat(form.open(task()).duplicates()).isEmpty();
    }

    @Test
    void aSheetBringsWhoIsMissing() {
        String sheet =
                upload("Nina Conejo;;nina@ejemplo.ec;;F;1980;Bolsos;;\nInti Arias;;;;M;1990;Gorros;1002222220;Sí\n");

        complete(Map.of("duplicates", List.of(decision("NO")), "sheet", List.of(sheet)));

        assertThat(producers.of(network.id()))
                .extracting(Producer::name)
                .containsExactly("Inti Arias", "Lema Rosa", "Nina Conejo", "Rosa Lema");
        assertThat(producers.of(network.id()).get(2).email()).isEqualTo("nina@ejemplo.ec");
        Download.Content content = producersDownload.of(network.id());
        assertThat(content.fileName()).isEqualTo("productores-" + network.code() + ".xlsx");
        assertThat(sheets.read("productores.xlsx", content.bytes(), 2026, Country.EC))
                .hasSize(4);
    }

    @Test
    void aSheetThatBringsNewSuspicionsOrFaultsIsRefusedAndNothingChanges() {
        Map<String, Object> decided = Map.of("duplicates", List.of(decision("YES")));

        assertThat(refused(with(decided, upload("CONEJO Nina;;;;F;1979;Bolsos;;\n"))))
                .containsExactly(entry(
                        "sheet",
                        "La hoja trae personas que quizá ya están en la base: «CONEJO Nina» y «Nina Conejo»."
                                + " Corrija la hoja, por ejemplo con la cédula, o complete la tarea sin ella. Si son personas"
                                + " distintas, escriba «Sí» en la columna «Homónimo» de la fila."));
        assertThat(refused(with(decided, upload("Inti Arias;;;;M;1990;Gorros;1002345674;Sí\n"))))
                .containsExactly(entry("sheet", "Inti Arias: El número 1002345674 ya es de Rosa Lema: revíselo."));
        assertThat(refused(with(decided, upload("Inti Arias;;;;Z;1990;Gorros;;\n"))))
                .containsOnlyKeys("sheet");
        assertThat(producers.of(network.id())).hasSize(3);
    }

    @Test
    void whoIsSaidToBeAnotherPersonComesInWithoutASuspicion() {
        String sheet = upload("Nina Conejo;;;;F;1980;Gorros;;;Sí\nCONEJO Nina;;;;F;1979;Fajas;;;Sí\n", ";Homónimo");

        complete(Map.of("duplicates", List.of(decision("YES")), "sheet", List.of(sheet)));

        assertThat(producers.of(network.id())).extracting(Producer::mainProduct).contains("Gorros", "Fajas");
        assertThat(form.open(task()).duplicates()).isEmpty();
    }

    @Test
    void rowsThatAFilterHidesComeInOnlyWhenConfirmed() {
        byte[] filtered = TestSheets.workbook(book -> {
            XSSFSheet list = book.createSheet("Productores");
            List<List<String>> rows = List.of(TestSheets.TITLES, TestSheets.ROSA, TestSheets.person(1));
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = list.createRow(i);
                for (String value : rows.get(i)) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value);
                }
            }
            list.getRow(2).setZeroHeight(true);
        });
        String sheet = files.storeUpload("lista.xlsx", filtered, "maria", "form");
        Map<String, Object> data =
                new HashMap<>(Map.of("duplicates", List.of(decision("YES")), "sheet", List.of(sheet)));

        assertThat(refused(data))
                .containsExactly(entry(
                        "sheet",
                        "Hay 1 fila oculta por un filtro o a mano (fila 3). Quite el filtro y borre las que sobren, o"
                                + " marque «Incluir también las filas ocultas»."));
        assertThat(producers.of(network.id())).hasSize(3);

        data.put("hiddenRows", true);
        complete(data);
        assertThat(producers.of(network.id())).hasSize(4);
    }

    private Map<String, Object> decision(String answer) {
        return Map.of("firstId", rosa, "secondId", sameWords, "samePerson", answer);
    }

    private static Map<String, Object> with(Map<String, Object> data, String sheet) {
        return Map.of("duplicates", data.get("duplicates"), "sheet", List.of(sheet));
    }

    private String upload(String rows) {
        return upload(rows, "");
    }

    private String upload(String rows, String moreTitles) {
        byte[] content = (TITLES.strip() + moreTitles + "\n" + rows).getBytes(StandardCharsets.UTF_8);
        return files.storeUpload("lista.csv", content, "maria", "form");
    }

    private String add(String name, String number) {
        return producers
                .add(network.id(), List.of(number == null ? interested(name) : numbered(name, number)), "maria")
                .ids()
                .get(0);
    }

    private Map<String, String> refused(Map<String, Object> data) {
        return Refusals.of(() -> complete(data));
    }

    private void complete(Map<String, Object> data) {
        transaction.executeWithoutResult(status -> fields.accept(
                "reviewProducersForm", data, ReviewProducersForm.class, read -> form.complete(task(), read)));
    }

    private UserTask task() {
        return new UserTask("task", network.code(), "maria", name -> network.id());
    }
}
