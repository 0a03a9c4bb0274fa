package org.articula.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final List<String> HEADINGS = List.of("Nombre", "Cuota", "Desde", "Presente");

    @Test
    void valuesKeepTheirKind() throws IOException {
        XSSFSheet sheet = read(Workbook.of(
                        "Integrantes",
                        HEADINGS,
                        List.of(Arrays.asList("Ñusta", 2.5, LocalDate.of(2026, 12, 1), null), List.of("Inti"))))
                .getSheet("Integrantes");

        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Ñusta");
        assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2.5);
        assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("dd/mm/yyyy");
        assertThat(sheet.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(sheet.getRow(2).getPhysicalNumberOfCells()).isEqualTo(1);
    }

    @Test
    void figuresShowTheirDecimals() throws IOException {
        List<Number> figures = List.of(new BigDecimal("4.00"), new BigDecimal("1250.5"), 12_500);
        XSSFRow row = read(Workbook.of("Cifras", List.of("Promedio", "Ventas", "Actores"), List.of(figures)))
                .getSheetAt(0)
                .getRow(1);

        DataFormatter shown = new DataFormatter(Locale.forLanguageTag("es-EC"));
        assertThat(shown.formatCellValue(row.getCell(0))).isEqualTo("4,00");
        assertThat(shown.formatCellValue(row.getCell(1))).isEqualTo("1.250,5");
        assertThat(shown.formatCellValue(row.getCell(2))).isEqualTo("12500");
    }

    @Test
    void aTextStaysATextWhateverItBeginsWith() throws IOException {
        List<String> texts = List.of("=1+1", "+593991234501", "0100000001", "@SUM(A1)");
        XSSFSheet sheet = read(Workbook.of("Textos", HEADINGS, List.of(texts))).getSheetAt(0);

        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = sheet.getRow(1).getCell(i);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
        }
    }

    @Test
    void headingsAreBoldStayInSightAndFilter() throws IOException {
        XSSFSheet sheet = read(Workbook.of("Red", HEADINGS, List.of(List.of("Rosa", 1, 2, true))))
                .getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getBold())
                .isFalse();
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("Sí");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo(new CellRangeAddress(0, 1, 0, 3).formatAsString());
    }

    @Test
    void columnsAreAsWideAsWhatTheyHoldWithinReason() throws IOException {
        XSSFSheet sheet = read(Workbook.of("Red", List.of("A", "B"), List.of(List.of("x".repeat(30), "y".repeat(900)))))
                .getSheetAt(0);

        assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(31);
        assertThat(sheet.getColumnWidth(1) / 256).isEqualTo(60);
    }

    @Test
    void everySheetGetsANameThatExcelTakes() throws IOException {
        String title = "Red: «lana/hilo» [2026] de los artesanos";
        byte[] content = new Workbook()
                .sheet(title, HEADINGS, List.of())
                .sheet(title.toUpperCase(), HEADINGS, List.of())
                .sheet(" ", HEADINGS, List.of())
                .bytes();

        XSSFWorkbook book = read(content);
        assertThat(book.getNumberOfSheets()).isEqualTo(3);
        assertThat(book.getSheetName(0)).isEqualTo("Red  «lana hilo»  2026  de los ");
        assertThat(book.getSheetName(1)).endsWith(" (2)").hasSizeLessThanOrEqualTo(31);
        assertThat(book.getSheetName(2)).isEqualTo("Hoja");
    }

    private static XSSFWorkbook read(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }
}
