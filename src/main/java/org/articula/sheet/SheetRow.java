package org.articula.sheet;

import java.util.SortedMap;

/**
 * One row of a sheet.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells those that are not blank, by column from 0
 */
record SheetRow(int number, SortedMap<Integer, SheetCell> cells) {

    /** More filled cells than any list of ours has; whoever reads a row may stop there. */
    static final int MOST_CELLS = 50;

    boolean blank() {
        return cells.isEmpty();
    }
}
