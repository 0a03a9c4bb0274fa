package org.articula.member;

import java.util.SortedMap;

/**
 * One row of a sheet.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells those that are not blank, by column from 0
 */
record SheetRow(int number, SortedMap<Integer, SheetCell> cells) {

    boolean blank() {
        return cells.isEmpty();
    }
}
