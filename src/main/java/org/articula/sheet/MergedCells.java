package org.articula.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet: what stands in the first of them counts for each row they cover. */
final class MergedCells {

    /** More than any list that people keep has. */
    private static final int MOST = 10_000;

    private final List<CellRangeAddress> ahead;
    private final List<CellRangeAddress> open = new ArrayList<>();
    private final Map<CellRangeAddress, SheetCell> values = new IdentityHashMap<>();

    private MergedCells(List<CellRangeAddress> ranges) {
        this.ahead = ranges;
        ranges.sort(Comparator.comparing(CellRangeAddress::getFirstRow).reversed());
    }

    /** They are named behind the rows, so this goes through the sheet once to its end. */
    static MergedCells read(XMLStreamReader xml) throws XMLStreamException {
        List<CellRangeAddress> ranges = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                if (ranges.size() == MOST) {
                    throw new SheetRejectedException(
                            "La hoja tiene más de %d celdas combinadas: sepárelas.".formatted(MOST));
                }
                ranges.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
            }
        }
        return new MergedCells(ranges);
    }

    /** The row with what merged cells give it. Rows have to come in their order. */
    SheetRow row(int number, boolean hidden, SortedMap<Integer, SheetCell> cells) {
        moveTo(number - 1);
        Map<Integer, Integer> inherited = new HashMap<>();
        Set<Integer> spanned = new HashSet<>();
        for (CellRangeAddress range : open) {
            int column = range.getFirstColumn();
            if (range.getFirstRow() == number - 1) {
                values.put(range, cells.getOrDefault(column, SheetCell.of("")));
            }
            SheetCell value = values.getOrDefault(range, SheetCell.of(""));
            // What stands under a merged cell is not seen
            cells.keySet().removeIf(position -> range.isInRange(number - 1, position));
            if (value.blank()) {
                continue;
            }
            cells.put(column, value);
            if (range.getFirstRow() < number - 1) {
                inherited.put(column, range.getFirstRow() + 1);
            }
            for (int i = column + 1; i <= range.getLastColumn() && i < column + SheetRow.MOST_CELLS; i++) {
                spanned.add(i);
            }
        }
        return new SheetRow(number, hidden, cells, inherited, spanned);
    }

    private void moveTo(int row) {
        open.removeIf(range -> range.getLastRow() < row);
        while (!ahead.isEmpty() && ahead.get(ahead.size() - 1).getFirstRow() <= row) {
            CellRangeAddress range = ahead.remove(ahead.size() - 1);
            if (range.getLastRow() >= row) {
                open.add(range);
            }
        }
    }
}
