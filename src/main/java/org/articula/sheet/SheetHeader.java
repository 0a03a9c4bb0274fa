package org.articula.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a sheet holds what, and what is wrong with its titles. */
final class SheetHeader {

    private final SheetFormat format;
    private final Map<SheetColumn, Integer> positions = new HashMap<>();
    private final Set<Integer> titled = new HashSet<>();
    private final List<SheetError> errors = new ArrayList<>();

    private SheetHeader(SheetFormat format) {
        this.format = format;
    }

    /** @throws SheetRejectedException if no title is known: then the row is no header and nothing below makes sense */
    static SheetHeader of(SheetRow row, SheetFormat format) {
        SheetHeader header = new SheetHeader(format);
        row.cells().forEach((position, cell) -> header.add(row.number(), position, cell));
        if (header.positions.isEmpty()) {
            throw new SheetRejectedException(List.of(new SheetError(
                    row.number(),
                    "",
                    "No se reconoce ningún título de columna. La primera fila debe llevar los títulos: %s."
                            .formatted(format.neededTitles()))));
        }
        for (SheetColumn column : format.columns()) {
            if (column.required() && !header.positions.containsKey(column)) {
                header.errors.add(new SheetError(row.number(), column.title(), "Falta esta columna."));
            }
        }
        return header;
    }

    private void add(int row, int position, SheetCell cell) {
        titled.add(position);
        Optional<SheetColumn> column = cell.fault().isPresent() ? Optional.empty() : format.titled(cell.text());
        if (cell.kind() == SheetCell.Kind.UNREADABLE) {
            cell.fault().ifPresent(fault -> errors.add(new SheetError(row, PlainText.shortened(cell.text()), fault)));
        } else if (column.isEmpty()) {
            errors.add(new SheetError(
                    row,
                    PlainText.shortened(cell.text()),
                    "No se reconoce esta columna; quítela. Las columnas son: %s.".formatted(format.allTitles())));
        } else if (positions.putIfAbsent(column.get(), position) != null) {
            errors.add(new SheetError(row, column.get().title(), "Esta columna está repetida."));
        }
    }

    /** Values below no title, each column told once. */
    List<SheetError> untitled(SheetRow row) {
        List<SheetError> found = new ArrayList<>();
        for (Integer position : row.cells().keySet()) {
            if (titled.add(position)) {
                found.add(new SheetError(
                        row.number(),
                        letters(position),
                        "Hay un valor en una columna sin título; bórrelo o titúlela."));
            }
        }
        return found;
    }

    Map<SheetColumn, Integer> positions() {
        return positions;
    }

    List<SheetError> errors() {
        return errors;
    }

    /** The name a spreadsheet gives a column: 0 is A, 26 is AA. */
    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
