package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A workbook whose sheets are streamed: one of thousands of rows costs no more than the rows that are read. */
final class XlsxBook implements SheetBook {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Set<String> YES = Set.of("1", "true", "on");

    private final OPCPackage file;
    private final PackagePart workbook;
    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final List<String> visible = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<PackageRelationship> sheets = new ArrayList<>();
    private boolean since1904;

    private XlsxBook(OPCPackage file) throws OpenXML4JException, IOException, SAXException, XMLStreamException {
        this.file = file;
        XSSFReader reader = new XSSFReader(file);
        this.strings = new ReadOnlySharedStringsTable(file, false);
        this.styles = reader.getStylesTable();
        this.workbook = file.getPart(file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0));
        readWorkbook(xml(workbook.getInputStream()));
    }

    static XlsxBook open(byte[] content) {
        OPCPackage file;
        try {
            file = OPCPackage.open(new ByteArrayInputStream(content));
        } catch (OpenXML4JException | IOException | RuntimeException broken) {
            throw SheetFile.damaged();
        }
        try {
            return new XlsxBook(file);
        } catch (OpenXML4JException | IOException | SAXException | XMLStreamException | RuntimeException broken) {
            file.revert();
            throw SheetFile.damaged();
        }
    }

    @Override
    public List<String> visible() {
        return visible;
    }

    @Override
    public List<String> hidden() {
        return hidden;
    }

    @Override
    public SheetRows rows(int index) {
        try {
            PackagePart sheet = workbook.getRelatedPart(sheets.get(index));
            MergedCells merged = MergedCells.read(xml(sheet.getInputStream()));
            XMLStreamReader xml = xml(sheet.getInputStream());
            return new XlsxRows(xml, new XlsxCells(xml, strings, styles, since1904), merged);
        } catch (SheetRejectedException refused) {
            throw refused;
        } catch (InvalidFormatException | IOException | XMLStreamException | RuntimeException broken) {
            throw SheetFile.damaged();
        }
    }

    @Override
    public void close() {
        file.revert();
    }

    static boolean isYes(@Nullable String attribute) {
        return attribute != null && YES.contains(attribute);
    }

    private void readWorkbook(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                since1904 = isYes(xml.getAttributeValue(null, "date1904"));
            } else if (xml.getLocalName().equals("sheet")) {
                addSheet(xml);
            }
        }
    }

    private void addSheet(XMLStreamReader xml) {
        String name = PlainText.oneLine(xml.getAttributeValue(null, "name"));
        String state = xml.getAttributeValue(null, "state");
        String id = xml.getAttributeValue(RELATIONSHIPS, "id");
        PackageRelationship sheet = workbook.getRelationship(id);
        // A sheet may be a chart as well
        if (sheet == null || !sheet.getRelationshipType().equals(XSSFRelation.WORKSHEET.getRelation())) {
            return;
        }
        if (state == null || state.equals("visible")) {
            visible.add(name);
            sheets.add(sheet);
        } else {
            hidden.add(name);
        }
    }

    private static XMLStreamReader xml(InputStream part) throws XMLStreamException {
        return XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
    }
}
