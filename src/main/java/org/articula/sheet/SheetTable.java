package org.articula.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheet of a file that holds our list, and the rows below its titles. */
final class SheetTable {

    /** Titles stand among the first rows of a sheet: above them there is room for a heading. */
    static final int ROWS_TO_SEARCH = 20;

    /** A heading has a name and perhaps a date; whatever has more is a row of the list. */
    private static final int MOST_CELLS_OF_A_HEADING = 2;

    private final SheetBook book;
    private final int index;
    private final SheetFormat format;
    private final SheetRows rows;
    private final List<SheetRow> first = new ArrayList<>();
    private final Queue<SheetRow> ahead = new LinkedList<>();
    private int titlesAt = -1;
    private long titles = -1;

    private SheetTable(SheetBook book, int index, SheetFormat format) {
        this.book = book;
        this.index = index;
        this.format = format;
        this.rows = book.rows(index);
        for (SheetRow row = filled(rows.next()); row != null; row = filled(rows.next())) {
            first.add(row);
            long known = format.titlesIn(row);
            if (known > titles) {
                titles = known;
                titlesAt = first.size() - 1;
            }
            if (first.size() == ROWS_TO_SEARCH) {
                break;
            }
        }
        ahead.addAll(first.subList(titlesAt + 1, first.size()));
    }

    /**
     * The first visible sheet that has our titles; so a cover is passed over, and what is hidden is not read.
     *
     * @throws SheetRejectedException if no sheet has any of them
     */
    static SheetTable find(SheetBook book, SheetFormat format) {
        @Nullable SheetTable best = null;
        for (int i = 0; i < book.visible().size() && (best == null || best.titles < 2); i++) {
            SheetTable table = new SheetTable(book, i, format);
            if (best == null || table.titles > best.titles) {
                best = table;
            }
        }
        if (best == null || best.first.isEmpty()) {
            throw new SheetRejectedException("La hoja está vacía. La primera fila debe llevar los títulos: %s."
                    .formatted(format.neededTitles()));
        }
        return best;
    }

    /** @throws SheetRejectedException if no title is known: then the row is no header and nothing below makes sense */
    SheetHeader header() {
        return SheetHeader.of(first.get(titlesAt), format);
    }

    /** Rows of the list that stand above its titles, where nobody would read them. */
    List<SheetError> errorsAbove() {
        SheetRow header = first.get(titlesAt);
        return first.subList(0, titlesAt).stream()
                .filter(row -> ownCells(row, header) > MOST_CELLS_OF_A_HEADING)
                .map(row -> new SheetError(
                        row.number(), "", "Está encima de los títulos: muévala debajo de ellos o bórrela."))
                .toList();
    }

    /** The next row below the titles that is not blank; null after the last one. */
    @Nullable SheetRow next() {
        while (true) {
            SheetRow row = ahead.isEmpty() ? filled(rows.next()) : ahead.remove();
            if (row == null) {
                return null;
            }
            SheetRow belowTitles = withoutTitles(row);
            if (!belowTitles.blank()) {
                return belowTitles;
            }
        }
    }

    SheetOutline outline(int rowsRead, List<Integer> hiddenRows) {
        List<String> others = new ArrayList<>(book.visible());
        String name = others.remove(index);
        List<String> unread = Stream.concat(
                        others.stream().map("«%s»"::formatted),
                        book.hidden().stream().map("«%s» (oculta)"::formatted))
                .toList();
        return new SheetOutline(name, unread, rowsRead, hiddenRows);
    }

    /** Titles of two rows are merged in part: what they give to the rows below is no value. */
    private SheetRow withoutTitles(SheetRow row) {
        int header = first.get(titlesAt).number();
        if (row.inherited().values().stream().noneMatch(origin -> origin <= header)) {
            return row;
        }
        SortedMap<Integer, SheetCell> cells = new TreeMap<>(row.cells());
        cells.keySet().removeIf(position -> row.inheritedFrom(position, header));
        Map<Integer, Integer> inherited = new HashMap<>(row.inherited());
        inherited.values().removeIf(origin -> origin <= header);
        return new SheetRow(row.number(), row.hidden(), cells, inherited, row.spanned());
    }

    private static long ownCells(SheetRow row, SheetRow header) {
        return row.cells().keySet().stream()
                .filter(position -> header.inherited().getOrDefault(position, 0) != row.number())
                .count();
    }

    private @Nullable SheetRow filled(@Nullable SheetRow row) {
        SheetRow filled = row;
        while (filled != null && filled.blank()) {
            filled = rows.next();
        }
        return filled;
    }
}
