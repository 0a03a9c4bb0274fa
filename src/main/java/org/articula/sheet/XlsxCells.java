package org.articula.sheet;

import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a workbook's XML as the text a person would see in it; of numbers see {@link ShownNumber}. */
final class XlsxCells {

    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final ShownNumber numbers;

    XlsxCells(XMLStreamReader xml, SharedStrings strings, StylesTable styles, boolean since1904) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.numbers = new ShownNumber(since1904);
    }

    /** Reads from the start of a {@code c} element to its end. */
    SheetCell read() throws XMLStreamException {
        String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        String style = xml.getAttributeValue(null, "s");
        boolean formula = false;
        boolean phonetic = false;
        StringBuilder value = new StringBuilder();
        while (true) {
            xml.next();
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "rPh" -> phonetic = true;
                    case "v" -> value.append(xml.getElementText());
                    case "t" -> value.append(phonetic ? "" : xml.getElementText());
                    default -> {}
                }
            } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
                phonetic = false;
            } else if (xml.isEndElement() && xml.getLocalName().equals("c")) {
                return formula
                        ? new SheetCell(SheetCell.Kind.FORMULA, value.toString())
                        : cell(type, value.toString(), style);
            }
        }
    }

    private SheetCell cell(String type, String value, @Nullable String style) {
        if (value.isEmpty()) {
            return SheetCell.of("");
        }
        return switch (type) {
            case "s" -> SheetCell.of(strings.getItemAt(Integer.parseInt(value)).getString());
            case "b" -> SheetCell.of(value.equals("1") ? "VERDADERO" : "FALSO");
            case "e" -> new SheetCell(SheetCell.Kind.CALCULATION_ERROR, value);
            case "n" -> numbers.cell(Double.parseDouble(value), styleAt(style));
            default -> SheetCell.of(value);
        };
    }

    private @Nullable XSSFCellStyle styleAt(@Nullable String style) {
        return style == null ? null : styles.getStyleAt(Integer.parseInt(style));
    }
}
