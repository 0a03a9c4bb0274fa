package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads back what somebody would see in a workbook. */
public final class TestWorkbooks {

    private TestWorkbooks() {}

    /** The rows of the sheet with this title, headings first, as they are shown. */
    public static List<List<String>> rows(byte[] workbook, String sheet) {
        DataFormatter shown = new DataFormatter(Locale.forLanguageTag("es-EC"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return StreamSupport.stream(book.getSheet(sheet).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(shown::formatCellValue)
                            .toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
