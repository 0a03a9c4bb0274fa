package org.articula.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a kind of sheet looks like, and how it is read: XLSX, or CSV with commas, semicolons or tabs in whatever character
 * set it can be read with certainty. One of the first rows holds the titles, in any order; each row below it is one thing.
 * Of a workbook the first visible sheet with our titles is read.
 */
public final class SheetFormat {

    /** Larger files are refused unread. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private final String things;
    private final int mostRows;
    private final List<SheetColumn> columns;
    private final Map<String, SheetColumn> columnOfTitle = new HashMap<>();

    /**
     * @param things what its rows are, in Spanish and plural, as messages call them: «integrantes»
     * @param mostRows whoever sends more has taken the wrong file
     */
    public SheetFormat(String things, int mostRows, List<? extends SheetColumn> columns) {
        this.things = things;
        this.mostRows = mostRows;
        this.columns = List.copyOf(columns);
        for (SheetColumn column : columns) {
            columnOfTitle.put(plain(column.title()), column);
            column.names().variants().forEach(variant -> columnOfTitle.put(variant, column));
        }
    }

    /**
     * What the rows say, in their order; hidden ones are read like the others, see {@link #outline}.
     *
     * @param fileName as the person named it; only shown, the content alone says what the file is
     * @param row reads one row and tells its faults to the line; what it returns for a faulty row is thrown away
     * @throws SheetRejectedException with every fault; a faulty sheet is refused whole
     */
    public <T> List<T> read(String fileName, byte[] content, Function<SheetLine, T> row) {
        try (SheetBook book = open(fileName, content)) {
            return read(SheetTable.find(book, this), row);
        }
    }

    /**
     * Which sheet of the file is read, and what of it a person may not be aware of.
     *
     * @throws SheetRejectedException if it is no file that can be read, or no title is known in it
     */
    public SheetOutline outline(String fileName, byte[] content) {
        try (SheetBook book = open(fileName, content)) {
            SheetTable table = SheetTable.find(book, this);
            table.header();
            List<Integer> hidden = new ArrayList<>();
            int count = 0;
            for (SheetRow row = table.next(); row != null && count < mostRows; row = table.next()) {
                count++;
                if (row.hidden()) {
                    hidden.add(row.number());
                }
            }
            return table.outline(count, hidden);
        }
    }

    /** A workbook (XLSX) to fill in: the titles, and a second sheet that explains them. */
    public byte[] template() {
        return SheetTemplate.of(this);
    }

    private SheetBook open(String fileName, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new SheetRejectedException("El archivo «%s» pesa más de 2 MB: no parece una lista de %s."
                    .formatted(PlainText.shortened(fileName), things));
        }
        return SheetFile.open(fileName, content, this);
    }

    private <T> List<T> read(SheetTable table, Function<SheetLine, T> reader) {
        SheetHeader header = table.header();
        List<SheetError> errors = new ArrayList<>(table.errorsAbove());
        errors.addAll(header.errors());
        List<T> read = new ArrayList<>();
        for (SheetRow row = table.next(); row != null; row = table.next()) {
            if (read.size() == mostRows) {
                throw new SheetRejectedException(
                        "La hoja tiene más de %d %s, que es el máximo.".formatted(mostRows, things));
            }
            SheetLine line = new SheetLine(row, header);
            read.add(reader.apply(line));
            errors.addAll(line.errors());
            errors.addAll(header.untitled(row));
        }
        if (read.isEmpty()) {
            errors.add(
                    SheetError.ofFile("La hoja no tiene %s: llene las filas debajo de los títulos.".formatted(things)));
        }
        if (!errors.isEmpty()) {
            table.outline(read.size(), List.of())
                    .choice()
                    .map(SheetError::ofFile)
                    .ifPresent(errors::add);
            throw new SheetRejectedException(errors);
        }
        return List.copyOf(read);
    }

    /** What its rows are, in Spanish and plural: «integrantes». */
    public String things() {
        return things;
    }

    /** What the sheet of the template is called: «Integrantes». */
    String sheetName() {
        return things.substring(0, 1).toUpperCase(Locale.ROOT) + things.substring(1);
    }

    int mostRows() {
        return mostRows;
    }

    List<SheetColumn> columns() {
        return columns;
    }

    Optional<SheetColumn> titled(String written) {
        return Optional.ofNullable(columnOfTitle.get(plain(written)));
    }

    String allTitles() {
        return titles(columns.stream());
    }

    private static String titles(Stream<SheetColumn> columns) {
        return columns.map(SheetColumn::title).collect(Collectors.joining(", "));
    }

    /** How many of our columns this row would be the titles of. */
    long titlesIn(SheetRow row) {
        return row.cells().values().stream()
                .filter(cell -> cell.fault().isEmpty())
                .map(cell -> columnOfTitle.get(plain(cell.text())))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** The titles a sheet cannot do without. */
    String neededTitles() {
        return titles(columns.stream().filter(SheetColumn::required));
    }

    /** Accents, capitals, punctuation and spaces aside. */
    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
