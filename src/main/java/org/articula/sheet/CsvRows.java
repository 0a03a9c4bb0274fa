package org.articula.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV text. */
final class CsvRows implements SheetRows {

    private final Iterator<CSVRecord> records;
    private long lastRow;

    CsvRows(String text, char delimiter) {
        this.records = parser(text, delimiter).iterator();
    }

    @Override
    public @Nullable SheetRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord row = records.next();
            lastRow = row.getRecordNumber();
            return row(row);
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw new SheetRejectedException(List.of(new SheetError(
                    (int) lastRow + 1, "", "No se puede leer: revise que cada comilla que se abre se cierre.")));
        }
    }

    private static SheetRow row(CSVRecord row) {
        SortedMap<Integer, SheetCell> filled = new TreeMap<>();
        for (int position = 0; position < row.size() && filled.size() < SheetRow.MOST_CELLS; position++) {
            SheetCell cell = SheetCell.of(row.get(position));
            if (!cell.blank()) {
                filled.put(position, cell);
            }
        }
        return new SheetRow((int) row.getRecordNumber(), filled);
    }

    private static CSVParser parser(String text, char delimiter) {
        // Blank lines are rows too, or the numbers in the messages would not be those of the spreadsheet.
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try {
            return CSVParser.builder()
                    .setReader(new StringReader(text))
                    .setFormat(format)
                    .get();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
