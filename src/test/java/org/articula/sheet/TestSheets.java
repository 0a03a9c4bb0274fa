package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes sheets of members as people would send them. */
public final class TestSheets {

    public static final List<String> TITLES =
            List.of("Nombre", "Taller", "Correo", "Teléfono", "Sexo", "Año de nacimiento", "Producto principal");
    public static final List<String> ROSA =
            List.of("Rosa Cotacachi", "Tejidos Sisa", "rosa@ejemplo.ec", "0991234501", "F", "1978", "Ponchos");

    private TestSheets() {}

    /** A member like Rosa with one value changed. */
    public static List<String> rosaBut(String title, String value) {
        List<String> row = new ArrayList<>(ROSA);
        row.set(TITLES.indexOf(title), value);
        return row;
    }

    /** The n-th of many members, all different. */
    public static List<String> person(int n) {
        return List.of(
                "Persona %c%d".formatted('A' + n % 26, n), "", "p%d@ejemplo.ec".formatted(n), "", "X", "1980", "Lana");
    }

    @SafeVarargs
    public static byte[] csv(List<String>... rows) {
        return csv(Arrays.asList(rows), ",", StandardCharsets.UTF_8);
    }

    public static byte[] csv(List<List<String>> rows, String delimiter, Charset charset) {
        return rows.stream()
                .map(row -> row.stream().map(TestSheets::quoted).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    public static byte[] xlsx(List<? extends List<?>> rows) {
        return workbook(book -> {
            XSSFSheet sheet = book.createSheet("Integrantes");
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    fill(row.createCell(j), rows.get(i).get(j));
                }
            }
        });
    }

    public static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As programs write long sheets: texts stand in the cells themselves and not in a table of their own. */
    public static byte[] streamed(List<List<String>> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = book.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                SXSSFRow row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same zip file with the text of one entry replaced. */
    public static byte[] replacing(byte[] content, String name, String text) {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(name) ? text.getBytes(StandardCharsets.UTF_8) : from.readAllBytes());
            }
            to.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A zip file of entries given as name and text by turns. */
    public static byte[] zip(String... entries) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean bool) {
            cell.setCellValue(bool);
        } else if (value instanceof LocalDate date) {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellValue(date);
            cell.setCellStyle(style);
        } else {
            cell.setCellValue((String) value);
        }
    }

    private static String quoted(String value) {
        return value.matches("[^,;\t\"\r\n]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
