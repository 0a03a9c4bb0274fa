package org.articula.sheet;

import static org.articula.sheet.TestSheets.ROSA;
import static org.articula.sheet.TestSheets.TITLES;
import static org.articula.sheet.TestSheets.csv;
import static org.articula.sheet.TestSheets.rosaBut;
import static org.articula.sheet.TestSheets.workbook;
import static org.articula.sheet.TestSheets.xlsx;
import static org.articula.sheet.TestSheets.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.articula.member.MemberSheet;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.phone.Country;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    private static final String ADVICE =
            " Guárdelo como «Libro de Excel (.xlsx)» o como «CSV UTF-8» y vuelva a subirlo.";

    private final MemberSheet sheet = new MemberSheet();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ','",
        "UTF-8, ;",
        "UTF-8, '\t'",
        "windows-1252, ','",
        "windows-1252, ;",
        "UTF-16, ;",
        "UTF-16, '\t'"
    })
    void aCsvIsReadWhateverItsCharsetAndDelimiter(String charset, String delimiter) {
        List<String> nusta = List.of("Ñusta Cabascango", "Lana & Cía., S. A.", "", "", "F", "1991", "Chales; «ruanas»");

        assertThat(read(csv(List.of(TITLES, nusta), delimiter, Charset.forName(charset))))
                .containsExactly(new NewMember(
                        "Ñusta Cabascango", "Lana & Cía., S. A.", null, null, Sex.F, 1991, "Chales; «ruanas»"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstTitle() {
        assertThat(read(csv(List.of(withMark(TITLES), ROSA), ";", StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void whatIsReadDoesNotDependOnTheFormat() {
        Random random = new Random(20261122);
        for (int round = 0; round < 8; round++) {
            List<List<String>> rows = new ArrayList<>(List.of(TITLES));
            IntStream.rangeClosed(1, 1 + random.nextInt(30)).forEach(n -> rows.add(anybody(n, random)));
            List<NewMember> expected = read(xlsx(rows));

            assertThat(expected).hasSize(rows.size() - 1);
            assertThat(read(csv(rows, ",", StandardCharsets.UTF_8))).isEqualTo(expected);
            assertThat(read(csv(rows, ";", Charset.forName("windows-1252")))).isEqualTo(expected);
            assertThat(read(csv(rows, "\t", StandardCharsets.UTF_16))).isEqualTo(expected);
        }
    }

    @Test
    void garbageIsRefusedAndNeverBreaksTheReader() {
        Random random = new Random(7);
        byte[] good = xlsx(List.of(TITLES, ROSA));
        for (int round = 0; round < 300; round++) {
            byte[] bad = Arrays.copyOf(good, round % 3 == 0 ? random.nextInt(good.length) : good.length);
            for (int i = 0; i < 5 && bad.length > 0; i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> {
                        try {
                            read(bad);
                        } catch (SheetRejectedException expected) {
                            assertThat(expected.errors()).isNotEmpty();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aNameSaysNothingAboutTheContent() {
        assertThat(sheet.read("red.exe", csv(TITLES, ROSA), 2026, Country.EC)).hasSize(1);
        assertThat(sheet.read("red.csv", xlsx(List.of(TITLES, ROSA)), 2026, Country.EC))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x00FF})
    void aProgramIsNoSheetWhateverItsName(int filler) {
        byte[] program = new byte[512];
        Arrays.fill(program, (byte) filler);
        program[0] = 'M';
        program[1] = 'Z';

        assertThat(refusal(program))
                .isEqualTo("El archivo «red.xlsx» es un programa, no una hoja de cálculo." + ADVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 lista, un documento PDF",
        "<?xml version=\"1.0\"?><lista/>, un archivo XML",
        "GIF89a----------, una imagen"
    })
    void anotherKindOfFileIsCalledByItsName(String content, String kind) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("El archivo «red.xlsx» es %s, no una hoja de cálculo.".formatted(kind) + ADVICE);
    }

    @Test
    void aWebPageSavedAsASheetIsTold() {
        byte[] page = "<!DOCTYPE html><html><body><table></table></body></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(page)).contains("es una página web, aunque se llame hoja de cálculo. Ábralo con Excel");
    }

    @Test
    void aZipFileThatIsNoWorkbookIsCalledByItsName() {
        assertThat(refusal(zip("foto.txt", "hola"))).contains("es un archivo comprimido, no una hoja de cálculo.");
        assertThat(refusal(zip("word/document.xml", "<x/>"))).contains("es un documento de Word");
        assertThat(refusal(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>")))
                .contains("es una hoja de LibreOffice (.ods).");
        assertThat(refusal(zip("xl/workbook.bin", "x"))).contains("libro binario de Excel (.xlsb)");
        assertThat(refusal(zip("xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x")))
                .contains("libro con macros");
        assertThat(refusal(zip("xl/workbook.xml", "<x/>")))
                .isEqualTo("El archivo está dañado y no se puede leer." + ADVICE);
    }

    @Test
    void anOldWorkbookIsRefused() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Nombre");
            book.write(bytes);

            assertThat(refusal(bytes.toByteArray()))
                    .contains("está guardado en el formato antiguo de Excel (.xls). Ábralo y guárdelo");
        }
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("lana");
            try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(xlsx(List.of(TITLES, ROSA))));
                    OutputStream encrypted = encryptor.getDataStream(files)) {
                book.save(encrypted);
            }
            files.writeFilesystem(bytes);

            assertThat(refusal(bytes.toByteArray()))
                    .contains("está protegido con contraseña. Ábralo, quítele la contraseña");
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal(new byte[0])).isEqualTo("El archivo «red.xlsx» está vacío.");
    }

    @Test
    void aFileOfMoreThanTwoMegabytesIsRefusedUnread() {
        assertThat(refusal(new byte[SheetFormat.MOST_BYTES + 1]))
                .isEqualTo("El archivo «red.xlsx» pesa más de 2 MB: no parece una lista de integrantes.");
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefused() {
        byte[] bomb = zip("xl/workbook.xml", "<x/>", "xl/worksheets/sheet1.xml", " ".repeat(30_000_000));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb)).startsWith("El archivo «red.xlsx» es demasiado grande al descomprimirlo");
    }

    @Test
    void twoHundredMembersAreReadAndOneMoreIsTooMany() {
        List<List<String>> rows = people(200);
        assertThat(read(xlsx(rows))).hasSize(200);
        assertThat(read(csv(rows, ",", StandardCharsets.UTF_8))).hasSize(200);

        rows.add(ROSA);
        String tooMany = "La hoja tiene más de 200 integrantes, que es el máximo.";
        assertThat(refusal(xlsx(rows))).isEqualTo(tooMany);
        assertThat(refusal(csv(rows, ",", StandardCharsets.UTF_8))).isEqualTo(tooMany);
    }

    @Test
    void tenThousandRowsAreRefusedQuickly() {
        byte[] huge = TestSheets.streamed(people(10_000));
        assertThat(huge.length).isLessThan(SheetFormat.MOST_BYTES);

        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(refusal(huge)).contains("más de 200 integrantes"));
    }

    @Test
    void whatComesAfterTheLimitIsNotEvenRead() {
        String text = new String(csv(people(300), ",", StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(refusal((text + "\r\n\"sin cerrar").getBytes(StandardCharsets.UTF_8)))
                .contains("más de 200 integrantes");
    }

    @Test
    void aRowOfAMillionCellsIsNotReadToItsEnd() {
        byte[] wide = "a,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(refusal(wide)).contains("No se reconoce ningún título"));
    }

    @Test
    void aWorkbookThatRefersToOtherFilesIsRefused() {
        byte[] content = TestSheets.replacing(
                xlsx(List.of(TITLES, ROSA)),
                "xl/worksheets/sheet1.xml",
                """
                <!DOCTYPE worksheet [<!ENTITY file SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
                <c r="A1" t="str"><v>&file;</v></c></row></sheetData></worksheet>""");

        assertThat(refusal(content)).startsWith("El archivo está dañado y no se puede leer.");
    }

    @Test
    void anUnclosedQuoteIsToldWithItsRow() {
        String text = new String(csv(TITLES, ROSA), StandardCharsets.UTF_8) + "\r\n\"Ana Lema,,,,F,1990,Chales\r\n";

        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Fila 3: No se puede leer: revise que cada comilla que se abre se cierre.");
    }

    @Test
    void formulasAndErrorsOfAWorkbookAreRefusedCellByCell() {
        byte[] content = workbook(book -> {
            XSSFSheet titled = book.createSheet();
            fill(titled, 0, TITLES);
            fill(titled, 1, ROSA);
            titled.getRow(1).getCell(5).setCellFormula("1970+8");
            titled.getRow(1).getCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        });

        assertThat(refusal(content))
                .isEqualTo("Fila 2, columna «Año de nacimiento»: Contiene una fórmula; pegue el valor."
                        + " Fila 2, columna «Producto principal»: Contiene un error de cálculo; escriba el valor.");
    }

    @Test
    void textThatCannotBeDecodedIsTold() {
        byte[] content = csv(List.of(TITLES, rosaBut("Nombre", "Mar\u00eda")), ",", StandardCharsets.ISO_8859_1);
        int accent = new String(content, StandardCharsets.ISO_8859_1).indexOf('\u00ed', 60);
        content[accent] = (byte) 0x81;

        assertThat(refusal(content))
                .startsWith("Las tildes y las eñes del archivo no se pueden leer con seguridad.")
                .endsWith("Fila 2: se lee «Mar\uFFFDa».");
    }

    private static List<String> anybody(int n, Random random) {
        List<String> tails = List.of("", " Ñandú", " «Sisa»", " O'Neill", ", hija", "; nieta", " \"Rumi\"");
        return List.of(
                "Nombre" + n + tails.get(random.nextInt(tails.size())),
                random.nextBoolean() ? "" : "Taller" + tails.get(random.nextInt(tails.size())),
                random.nextBoolean() ? "" : "p%d@ejemplo.ec".formatted(n),
                random.nextBoolean() ? "" : "099%07d".formatted(random.nextInt(10_000_000)),
                List.of("F", "M", "X").get(random.nextInt(3)),
                String.valueOf(1920 + random.nextInt(90)),
                "Lana" + tails.get(random.nextInt(tails.size())));
    }

    private static List<List<String>> people(int count) {
        List<List<String>> rows = new ArrayList<>(List.of(TITLES));
        IntStream.rangeClosed(1, count).mapToObj(TestSheets::person).forEach(rows::add);
        return rows;
    }

    private static List<String> withMark(List<String> titles) {
        List<String> marked = new ArrayList<>(titles);
        marked.set(0, "\ufeff" + titles.get(0));
        return marked;
    }

    private static void fill(XSSFSheet sheet, int number, List<String> values) {
        var row = sheet.createRow(number);
        IntStream.range(0, values.size()).forEach(i -> row.createCell(i).setCellValue(values.get(i)));
    }

    private List<NewMember> read(byte[] content) {
        return sheet.read("red", content, 2026, Country.EC);
    }

    private String refusal(byte[] content) {
        SheetRejectedException refusal = catchThrowableOfType(
                SheetRejectedException.class, () -> sheet.read("red.xlsx", content, 2026, Country.EC));
        return String.join(" ", refusal.errors().stream().map(SheetError::text).toList());
    }
}
