package org.articula.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file as the one sheet it is, whatever character set and delimiter it has. */
final class CsvBook implements SheetBook {

    /** Enough of the first row to tell the delimiter by. */
    private static final int LONGEST_TITLES = 2000;

    /** How many rows are shown as examples of text that cannot be read. */
    private static final int MOST_EXAMPLES = 10;

    /** What some programs write first to tell Excel the delimiter; no spreadsheet shows or counts it. */
    private static final Pattern DELIMITER_LINE =
            Pattern.compile("\\uFEFF?\"?sep=([,;\\t|])\"?[ ]*(?:\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final char delimiter;

    private CsvBook(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** @throws SheetRejectedException with the rows that cannot be read if its character set is not certain */
    static CsvBook open(byte[] content, SheetFormat format) {
        CsvText decoded = CsvText.decode(content);
        Matcher line = DELIMITER_LINE.matcher(decoded.text());
        boolean said = line.lookingAt();
        String text = said ? decoded.text().substring(line.end()) : decoded.text();
        CsvBook book = new CsvBook(text, said ? line.group(1).charAt(0) : delimiter(text, format));
        if (!decoded.certain()) {
            throw new SheetRejectedException(book.unreadable());
        }
        return book;
    }

    @Override
    public List<String> visible() {
        return List.of("");
    }

    @Override
    public List<String> hidden() {
        return List.of();
    }

    @Override
    public SheetRows rows(int index) {
        return new CsvRows(text, delimiter);
    }

    @Override
    public void close() {
        // Everything is in memory
    }

    private List<SheetError> unreadable() {
        List<SheetError> wrong = examples(true);
        List<SheetError> errors = new ArrayList<>();
        errors.add(
                SheetError.ofFile("Las tildes y las eñes del archivo no se pueden leer con seguridad. Ábralo donde se"
                        + " vean bien, guárdelo como «CSV UTF-8» o como «Libro de Excel (.xlsx)» y vuelva a subirlo."));
        errors.addAll(wrong.isEmpty() ? examples(false) : wrong);
        return errors;
    }

    /** @param wrong those that certainly are; otherwise those that might be read in several ways */
    private List<SheetError> examples(boolean wrong) {
        List<SheetError> found = new ArrayList<>();
        // What was á in MS-DOS is a blank here, and would not be seen
        SheetRows rows = new CsvRows(text.replace('\u00A0', '\uFFFD'), delimiter);
        for (SheetRow row = rows.next(); row != null && found.size() < MOST_EXAMPLES; row = rows.next()) {
            int number = row.number();
            row.cells().values().stream()
                    .map(SheetCell::text)
                    .filter(cell -> wrong
                            ? !SpanishWriting.plausible(cell, true)
                            : cell.chars().anyMatch(character -> character > 0x7F))
                    .findFirst()
                    .ifPresent(cell ->
                            found.add(new SheetError(number, "", "se lee «%s».".formatted(PlainText.shortened(cell)))));
        }
        return found;
    }

    /** The one that makes the most known titles of one of the first rows, and then the most cells. */
    private static char delimiter(String text, SheetFormat format) {
        List<String> first = text.lines()
                .filter(line -> !line.isBlank())
                .limit(SheetTable.ROWS_TO_SEARCH)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_TITLES)))
                .toList();
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong((Character delimiter) -> titles(first, delimiter, format))
                        .thenComparingLong(delimiter -> first.stream()
                                .limit(1)
                                .flatMapToInt(String::chars)
                                .filter(character -> character == delimiter)
                                .count()))
                .orElseThrow();
    }

    private static long titles(List<String> lines, char delimiter, SheetFormat format) {
        return lines.stream()
                .mapToLong(line -> titles(line, delimiter, format))
                .max()
                .orElse(0);
    }

    private static long titles(String line, char delimiter, SheetFormat format) {
        try {
            SheetRow row = new CsvRows(line, delimiter).next();
            return row == null ? 0 : format.titlesIn(row);
        } catch (SheetRejectedException malformed) {
            return 0;
        }
    }
}
