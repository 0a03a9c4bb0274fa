package org.articula.sheet;

import static org.articula.sheet.TestSheets.ROSA;
import static org.articula.sheet.TestSheets.TITLES;
import static org.articula.sheet.TestSheets.replacing;
import static org.articula.sheet.TestSheets.xlsx;
import static org.articula.sheet.TestSheets.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    private static final byte[] BOOK = xlsx(List.of(TITLES, ROSA));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/VBAPROJECT.BIN",
                "XL/vbaproject.Bin",
                "oculto/vbaProject.bin",
                "xl\\vbaProject.bin",
                "xl/macrosheets/sheet1.xml",
                "xl/MacroSheets/intlsheet1.xml",
                "xl/activeX/activeX1.bin"
            })
    void aProgramInABookIsFoundWhereverItLies(String part) throws Exception {
        assertThat(FileKind.of(with(part, "x"))).isEqualTo(FileKind.MACROS);
    }

    @ParameterizedTest
    @CsvSource({
        "/xl/datos.bin, application/vnd.ms-office.vbaProject",
        "/xl/datos.bin, application/vnd.ms-office.VBAPROJECT",
        "/xl/worksheets/sheet2.xml, application/vnd.ms-excel.macrosheet+xml",
        "/xl/worksheets/sheet2.xml, application/vnd.ms-excel.intlmacrosheet+xml",
        "/xl/workbook.xml, application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    })
    void aProgramUnderAnotherNameIsKnownByWhatTheBookSaysOfIt(String part, String type) {
        String types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='%s' ContentType='%s'/></Types>".formatted(part, type);

        assertThat(FileKind.of(replacing(BOOK, "[Content_Types].xml", types))).isEqualTo(FileKind.MACROS);
    }

    @Test
    void aBookThatFetchesDataIsToldApart() throws Exception {
        assertThat(FileKind.of(with("xl/connections.xml", "<connections/>"))).isEqualTo(FileKind.CONNECTED);
        assertThat(FileKind.of(with(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>")))
                .isEqualTo(FileKind.CONNECTED);
        assertThat(FileKind.of(
                        with("xl/externalLinks/externalLink1.xml", "<externalLink><externalBook/></externalLink>")))
                .isEqualTo(FileKind.WORKBOOK);
    }

    @Test
    void aStrictBookIsToldByItsTrueReason() {
        byte[] strict =
                replacing(BOOK, "xl/workbook.xml", "<workbook xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'/>");

        assertThat(FileKind.of(strict)).isEqualTo(FileKind.STRICT_WORKBOOK);
        assertThat(FileKind.STRICT_WORKBOOK.refusal("red.xlsx"))
                .isEqualTo(
                        "El archivo «red.xlsx» está guardado como «Hoja de cálculo Open XML estricta». Ábralo y guárdelo"
                                + " como «Libro de Excel (.xlsx)», sin la palabra «estricta».");
    }

    @Test
    void sheetsOfOtherProgramsAreToldByTheirNames() {
        assertThat(FileKind.of(
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>")))
                .isEqualTo(FileKind.OPEN_DOCUMENT);
        assertThat(FileKind.of(zip("Index/Document.iwa", "x", "Metadata/Properties.plist", "x")))
                .isEqualTo(FileKind.NUMBERS);
        assertThat(FileKind.of(BOOK)).isEqualTo(FileKind.WORKBOOK);
    }

    private static byte[] with(String part, String text) throws Exception {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(BOOK));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(from.readAllBytes());
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            to.finish();
            return bytes.toByteArray();
        }
    }
}
