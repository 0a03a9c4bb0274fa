package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Streams the first sheet of a workbook: a sheet of thousands of rows costs no more than the rows that are read. */
final class XlsxRows implements SheetRows {

    private final OPCPackage workbook;
    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private int lastRow;

    private XlsxRows(OPCPackage workbook, XMLStreamReader xml, XlsxCells cells) {
        this.workbook = workbook;
        this.xml = xml;
        this.cells = cells;
    }

    static XlsxRows open(byte[] content) {
        OPCPackage workbook;
        try {
            workbook = OPCPackage.open(new ByteArrayInputStream(content));
        } catch (OpenXML4JException | IOException | RuntimeException broken) {
            throw SheetFile.damaged();
        }
        try {
            XSSFReader reader = new XSSFReader(workbook);
            Iterator<InputStream> sheets = reader.getSheetsData();
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheets.next());
            XlsxCells cells =
                    new XlsxCells(xml, new ReadOnlySharedStringsTable(workbook, false), reader.getStylesTable());
            return new XlsxRows(workbook, xml, cells);
        } catch (OpenXML4JException | IOException | SAXException | XMLStreamException | RuntimeException broken) {
            workbook.revert();
            throw SheetFile.damaged();
        }
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

    @Override
    public void close() {
        workbook.revert();
    }

    private SheetRow row() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
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
        return new SheetRow(lastRow, filled);
    }

    private boolean endOf(String element) throws XMLStreamException {
        xml.next();
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }
}
