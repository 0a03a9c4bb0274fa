package org.articula.process.webapp;

import static org.articula.process.Browser.ENGINE;
import static org.articula.process.Browser.PLUGIN;
import static org.articula.process.MeetingForms.map;
import static org.articula.sheet.TestSheets.ROSA;
import static org.articula.sheet.TestSheets.TITLES;
import static org.articula.sheet.TestSheets.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.articula.sheet.TestSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sheet on its way in: told about when it is chosen, read when the form is sent, refused with the reason. */
@ProcessTest
class SheetHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Networks networks;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatOfASheetIsReadIsToldAtOnceAndWhatAFilterHidesComesInOnlyWhenConfirmed() {
        Browser maria = Browser.of(port, "maria");
        byte[] book = TestSheets.workbook(content -> {
            content.createSheet("Portada").createRow(0).createCell(0).setCellValue("Red");
            XSSFSheet list = content.createSheet("Integrantes");
            fill(list, 0, TITLES);
            fill(list, 1, ROSA);
            fill(list, 2, person(1));
            list.getRow(2).setZeroHeight(true);
        });

        JsonNode told = maria.upload("red.xlsx", book, "integrantes").json();
        assertThat(told.get("note").asText())
                .isEqualTo(
                        "Hoja «Integrantes»: 2 filas con datos. No se lee la hoja «Portada». Hay 1 fila oculta por un"
                                + " filtro o a mano (fila 3).");
        assertThat(told.get("hiddenRows").asBoolean()).isTrue();

        Map<String, Object> form = form("FILTRO1", told.get("id").asText());
        Answer refused = register(maria, form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors().get("sheet"))
                .startsWith("Hay 1 fila oculta")
                .contains("marque «Incluir también");
        assertThat(networks.byCode("FILTRO1")).isEmpty();

        form.put("hiddenRows", true);
        assertThat(register(maria, form).status()).isEqualTo(200);
        assertThat(enrolled("FILTRO1")).containsExactlyInAnyOrder("Rosa Cotacachi", "Persona B1");
    }

    @Test
    void aTemplateIsDownloadedFilledInAndSentBack() throws IOException {
        Browser maria = Browser.of(port, "maria");
        JsonNode data = maria.get(start(maria) + "/form").json().get("data");
        Answer template = maria.get(data.get("templateLink").asText());
        assertThat(template.header("Content-Disposition")).contains("plantilla-integrantes.xlsx");

        byte[] filled = changed(template.content(), book -> fill(book.getSheetAt(0), 1, ROSA));
        String id =
                maria.upload("red.xlsx", filled, "integrantes").json().get("id").asText();

        assertThat(register(maria, form("PLANTILLA1", id)).status()).isEqualTo(200);
        assertThat(enrolled("PLANTILLA1")).containsExactly("Rosa Cotacachi");
    }

    @Test
    void anOldWorkbookIsRefusedWhereItIsChosenWithTheTrueReason() throws IOException {
        long before = stored();
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Nombre");
            book.write(bytes);
            for (String name : List.of("red.xls", "red.xlsx")) {
                String reason =
                        "El archivo «%s» está guardado en el formato antiguo de Excel (.xls). Ábralo y guárdelo como"
                                + " «Libro de Excel (.xlsx)» o como «CSV UTF-8».";
                for (Answer refused : List.of(
                        Browser.of(port, "maria").upload(name, bytes.toByteArray(), "integrantes"),
                        Browser.of(port, "maria").upload(name, bytes.toByteArray()))) {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.errors()).containsExactly(entry("file", reason.formatted(name)));
                }
            }
        }
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"xl/vbaProject.bin", "xl/VBAPROJECT.BIN", "datos/vbaproject.BIN", "xl/MacroSheets/sheet1.xml"})
    void aBookWithAProgramIsNotTaken(String part) {
        byte[] book = TestSheets.zip(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
                "xl/workbook.xml",
                "<workbook/>",
                part,
                "x");
        long before = stored();

        for (Answer refused : List.of(
                Browser.of(port, "maria").upload("red.xlsx", book),
                Browser.of(port, "maria").upload("red.xlsx", book, "productores"))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errors().get("file")).contains("es un libro con macros. Guárdelo sin macros");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aFileForAnotherFieldIsNotReadAsAList() {
        Answer other = Browser.of(port, "maria").upload("lista.csv", "a,b\n1,2\n".getBytes(), "otra-cosa");

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.json().has("note")).isFalse();
    }

    private Answer register(Browser browser, Map<String, Object> form) {
        return browser.post(start(browser) + "/submit", Map.of("data", form));
    }

    private static String start(Browser browser) {
        JsonNode definition =
                browser.get(ENGINE + "process-definition/key/registerNetwork").json();
        return PLUGIN + "process-definition/" + definition.get("id").asText();
    }

    private static Map<String, Object> form(String code, String sheet) {
        return map(
                "code", code,
                "name", "Red " + code,
                "sector", "Prendas de lana",
                "place", "Otavalo",
                "zone", "America/Guayaquil",
                "articulatorId", "jorge",
                "meetingWeekday", "THURSDAY",
                "meetingTime", "15:00",
                "meetingEveryDays", 14,
                "meetingPlace", "Casa de Turismo",
                "sheet", List.of(sheet));
    }

    private List<String> enrolled(String code) {
        Network network = networks.byCode(code).orElseThrow();
        return members.activeOf(network.id()).stream().map(Member::name).toList();
    }

    private long stored() {
        return jdbc.sql("SELECT COUNT(*) FROM stored_file").query(Long.class).single();
    }

    private static byte[] changed(byte[] content, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(XSSFSheet sheet, int number, List<String> values) {
        XSSFRow row = sheet.createRow(number);
        for (int column = 0; column < values.size(); column++) {
            row.createCell(column).setCellValue(values.get(column));
        }
    }
}
