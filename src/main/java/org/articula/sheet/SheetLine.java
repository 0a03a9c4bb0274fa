package org.articula.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a sheet as its format understands it: texts by column, and the faults found in them. */
public final class SheetLine {

    private final int number;
    private final Map<SheetColumn, Integer> positions;
    private final Map<SheetColumn, String> texts = new HashMap<>();
    private final Map<SheetColumn, String> faults = new HashMap<>();

    SheetLine(SheetRow row, SheetHeader header) {
        this.number = row.number();
        this.positions = header.positions();
        positions.forEach((column, position) -> {
            SheetCell cell = row.cells().get(position);
            if (cell != null) {
                texts.put(column, column.figures() ? FiguresText.repaired(cell.text()) : cell.text());
                cell.fault().ifPresent(fault -> fault(column, fault));
                if (column.figures()) {
                    FiguresText.fault(cell.text()).ifPresent(fault -> fault(column, fault));
                }
            } else if (row.spanned().contains(position)) {
                fault(column, "Está combinada con la celda de su izquierda: sepárelas y escriba el valor de cada una.");
            }
        });
    }

    /** As a spreadsheet shows it, from 1. */
    public int number() {
        return number;
    }

    /** What the cell holds, in one line; empty if it is blank or the sheet has no such column. */
    public String text(SheetColumn column) {
        return texts.getOrDefault(column, "");
    }

    /** Remembers what is wrong with a cell. The first fault of a cell is the one that is told. */
    public void fault(SheetColumn column, String message) {
        faults.putIfAbsent(column, message);
    }

    /** Whether a fault was told of this column of the line. */
    public boolean faulty(SheetColumn column) {
        return faults.containsKey(column);
    }

    /** In the order of the columns. What is wrong with a column the sheet lacks was said once, in its header. */
    List<SheetError> errors() {
        return faults.entrySet().stream()
                .filter(fault -> positions.containsKey(fault.getKey()))
                .sorted(Comparator.comparing(fault -> positions.get(fault.getKey())))
                .map(fault -> new SheetError(number, fault.getKey().title(), fault.getValue()))
                .toList();
    }
}
