package org.articula.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as a workbook (XLSX), one to a sheet: headings that stay in sight and filter, columns as wide as what
 * they hold, pages that print across. Texts stay texts whatever they begin with, numbers are numbers (a {@link BigDecimal}
 * with its decimals), a {@link LocalDate} is a date, a boolean is «Sí» or «No» and null a blank cell.
 */
public final class Workbook {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int CHARACTER = 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Set<String> names = new HashSet<>();
    private final CellStyle heading = book.createCellStyle();
    private final CellStyle value = book.createCellStyle();
    private final CellStyle date = book.createCellStyle();
    private final Map<Integer, CellStyle> figures = new HashMap<>();

    public Workbook() {
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        for (CellStyle style : List.of(heading, value, date)) {
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        }
        date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    /** A workbook of one sheet. */
    public static byte[] of(String sheetTitle, List<String> headings, List<? extends List<?>> rows) {
        return new Workbook().sheet(sheetTitle, headings, rows).bytes();
    }

    /** @param title its name; what Excel allows in none is left out, and a second one of the same name is numbered */
    public Workbook sheet(String title, List<String> headings, List<? extends List<?>> rows) {
        XSSFSheet sheet = book.createSheet(freeName(title));
        fill(sheet.createRow(0), headings, heading);
        for (int i = 0; i < rows.size(); i++) {
            fill(sheet.createRow(i + 1), rows.get(i), value);
        }
        sheet.createFreezePane(0, 1);
        if (!headings.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
        }
        for (int column = 0; column < headings.size(); column++) {
            sheet.setColumnWidth(column, width(column, headings, rows) * CHARACTER);
        }
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    /** A sheet to fill in: its titles, and below them cells of text that offer what there is to choose from. */
    Workbook form(String title, List<? extends SheetColumn> columns, int rows) {
        List<String> headings = columns.stream().map(SheetColumn::title).toList();
        XSSFSheet sheet = book.createSheet(freeName(title));
        fill(sheet.createRow(0), headings, heading);
        sheet.createFreezePane(0, 1);
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        for (int column = 0; column < columns.size(); column++) {
            ColumnHelp help = Objects.requireNonNull(columns.get(column).help());
            sheet.setDefaultColumnStyle(column, text);
            int width = Math.max(headings.get(column).length(), help.example().length()) + 3;
            sheet.setColumnWidth(column, Math.min(WIDEST, width) * CHARACTER);
            if (!help.choices().isEmpty()) {
                offer(sheet, help.choices(), new CellRangeAddressList(1, rows, column, column));
            }
        }
        return this;
    }

    private static void offer(XSSFSheet sheet, List<String> choices, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(
                helper.createValidation(helper.createExplicitListConstraint(choices.toArray(String[]::new)), cells));
    }

    /** The file. The workbook is done with: nothing can be added to it afterwards. */
    public byte[] bytes() {
        try (book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(XSSFRow row, List<?> values, CellStyle style) {
        for (int i = 0; i < values.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(style);
            fill(cell, values.get(i));
        }
    }

    private void fill(XSSFCell cell, @Nullable Object content) {
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            if (number instanceof BigDecimal figure && figure.scale() > 0) {
                cell.setCellStyle(figures.computeIfAbsent(figure.scale(), this::withDecimals));
            }
        } else if (content instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (content != null) {
            cell.setCellValue(shown(content));
        }
    }

    private CellStyle withDecimals(int decimals) {
        CellStyle style = book.createCellStyle();
        style.cloneStyleFrom(value);
        style.setDataFormat(book.createDataFormat().getFormat("#,##0." + "0".repeat(decimals)));
        return style;
    }

    private String freeName(String title) {
        String safe = WorkbookUtil.createSafeSheetName(
                title.isBlank() ? "Hoja" : TypedText.cut(title.strip(), LONGEST_SHEET_NAME), ' ');
        String free = safe;
        for (int n = 2; !names.add(free.toLowerCase(Locale.ROOT)); n++) {
            String tail = " (%d)".formatted(n);
            free = TypedText.cut(safe, LONGEST_SHEET_NAME - tail.length()) + tail;
        }
        return free;
    }

    /** In characters: what the longest line of the column needs, within reason; the filter's button takes three. */
    private static int width(int column, List<String> headings, List<? extends List<?>> rows) {
        int longest = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> longestLine(row.get(column)))
                .max()
                .orElse(0);
        int needed = Math.max(headings.get(column).length() + 3, longest + 1);
        return Math.max(NARROWEST, Math.min(WIDEST, needed));
    }

    private static int longestLine(@Nullable Object content) {
        return content == null
                ? 0
                : shown(content).lines().mapToInt(String::length).max().orElse(0);
    }

    private static String shown(Object content) {
        return content instanceof Boolean yes ? (yes ? "Sí" : "No") : content.toString();
    }
}
