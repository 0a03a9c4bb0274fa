package org.articula.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of sheet looks like, and how it is read: XLSX, or CSV in UTF-8 or Windows-1252 with commas, semicolons or
 * tabs. The first row that is not blank holds the titles, in any order; each row below it is one thing. Only the first
 * sheet of a workbook is read.
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
     * What the rows say, in their order.
     *
     * @param fileName as the person named it; only shown, the content alone says what the file is
     * @param row reads one row and tells its faults to the line; what it returns for a faulty row is thrown away
     * @throws SheetRejectedException with every fault; a faulty sheet is refused whole
     */
    public <T> List<T> read(String fileName, byte[] content, Function<SheetLine, T> row) {
        if (content.length > MOST_BYTES) {
            throw new SheetRejectedException("El archivo «%s» pesa más de 2 MB: no parece una lista de %s."
                    .formatted(PlainText.shortened(fileName), things));
        }
        try (SheetRows rows = SheetFile.open(fileName, content, this)) {
            return read(rows, row);
        }
    }

    private <T> List<T> read(SheetRows rows, Function<SheetLine, T> reader) {
        SheetRow titles = nextFilled(rows);
        if (titles == null) {
            throw new SheetRejectedException(
                    "La hoja está vacía. La primera fila debe llevar los títulos: %s.".formatted(allTitles()));
        }
        SheetHeader header = SheetHeader.of(titles, this);
        List<SheetError> errors = new ArrayList<>(header.errors());
        List<T> read = new ArrayList<>();
        for (SheetRow row = nextFilled(rows); row != null; row = nextFilled(rows)) {
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
            throw new SheetRejectedException(errors);
        }
        return List.copyOf(read);
    }

    String things() {
        return things;
    }

    List<SheetColumn> columns() {
        return columns;
    }

    Optional<SheetColumn> titled(String written) {
        return Optional.ofNullable(columnOfTitle.get(plain(written)));
    }

    String allTitles() {
        return columns.stream().map(SheetColumn::title).collect(Collectors.joining(", "));
    }

    private static @Nullable SheetRow nextFilled(SheetRows rows) {
        SheetRow row = rows.next();
        while (row != null && row.blank()) {
            row = rows.next();
        }
        return row;
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
