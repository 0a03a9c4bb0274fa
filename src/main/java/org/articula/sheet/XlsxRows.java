package org.articula.sheet;

import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Streams the rows of one sheet of a workbook. */
final class XlsxRows implements SheetRows {

    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private final MergedCells merged;
    private int lastRow;

    XlsxRows(XMLStreamReader xml, XlsxCells cells, MergedCells merged) {
        this.xml = xml;
        this.cells = cells;
        this.merged = merged;
    }

    @Override
    public @Nullable SheetRow next() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException broken) {
            throw SheetFile.damaged();
        }
    }

    private SheetRow row() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        String height = xml.getAttributeValue(null, "ht");
        boolean hidden = XlsxBook.isYes(xml.getAttributeValue(null, "hidden"))
                || (height != null && Double.parseDouble(height) == 0);
        lastRow = number == null ? lastRow + 1 : Integer.parseInt(number);
        SortedMap<Integer, SheetCell> filled = new TreeMap<>();
        int position = -1;
        while (!endOf("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                position = reference == null ? position + 1 : new CellReference(reference).getCol();
                SheetCell cell = cells.read();
                if (!cell.blank() && filled.size() < SheetRow.MOST_CELLS) {
                    filled.put(position, cell);
                }
            }
        }
        return merged.row(lastRow, hidden, filled);
    }

    private boolean endOf(String element) throws XMLStreamException {
        xml.next();
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }
}
