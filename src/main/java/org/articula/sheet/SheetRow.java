package org.articula.sheet;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * One row of a sheet.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param hidden by a filter or by hand
 * @param cells those that are not blank, by column from 0, with what merged cells give it from above
 * @param inherited of those that come from above, the number of the row they stand in
 * @param spanned columns covered by a cell to their left
 */
record SheetRow(
        int number,
        boolean hidden,
        SortedMap<Integer, SheetCell> cells,
        Map<Integer, Integer> inherited,
        Set<Integer> spanned) {

    /** More filled cells than any list of ours has; whoever reads a row may stop there. */
    static final int MOST_CELLS = 50;

    SheetRow(int number, SortedMap<Integer, SheetCell> cells) {
        this(number, false, cells, Map.of(), Set.of());
    }

    /** What comes from above alone makes no row: merged cells often reach far below the last one. */
    boolean blank() {
        return cells.size() == inherited.size();
    }

    /** Whether this cell was merged with one at or above a row, which is that of the titles. */
    boolean inheritedFrom(int position, int row) {
        return inherited.getOrDefault(position, Integer.MAX_VALUE) <= row;
    }
}
