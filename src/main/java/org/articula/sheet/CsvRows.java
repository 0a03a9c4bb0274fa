package org.articula.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, whatever charset and delimiter it has. */
final class CsvRows implements SheetRows {

    /** Enough of the first row to tell the delimiter by. */
    private static final int LONGEST_TITLES = 2000;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long lastRow;

    private CsvRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvRows open(byte[] content, SheetFormat format) {
        String text = CsvText.decode(content);
        return new CsvRows(parser(text, delimiter(text, format)));
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

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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

    /** The one that makes the most known titles of the first row, and then the most cells. */
    private static char delimiter(String text, SheetFormat format) {
        String firstLine = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_TITLES)))
                .orElse("");
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong((Character delimiter) -> titles(firstLine, delimiter, format))
                        .thenComparingLong(delimiter -> firstLine
                                .chars()
                                .filter(character -> character == delimiter)
                                .count()))
                .orElseThrow();
    }

    private static long titles(String line, char delimiter, SheetFormat format) {
        try (CsvRows rows = new CsvRows(parser(line, delimiter))) {
            SheetRow row = rows.next();
            return row == null
                    ? 0
                    : row.cells().values().stream()
                            .filter(cell -> format.titled(cell.text()).isPresent())
                            .count();
        } catch (SheetRejectedException malformed) {
            return 0;
        }
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
