package org.articula.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a workbook's XML as the text a person would see in it, numbers without separators. */
final class XlsxCells {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Beyond it a number is no telephone and no year: no need to write all its digits. */
    private static final double LARGEST_PLAIN_NUMBER = 1e15;

    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final StylesTable styles;

    XlsxCells(XMLStreamReader xml, SharedStrings strings, StylesTable styles) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
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
            case "n" -> SheetCell.of(number(Double.parseDouble(value), style));
            default -> SheetCell.of(value);
        };
    }

    private String number(double value, @Nullable String style) {
        if (dated(style) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime date = DateUtil.getLocalDateTime(value);
            return DATE.format(date);
        }
        return Math.abs(value) < LARGEST_PLAIN_NUMBER
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private boolean dated(@Nullable String style) {
        if (style == null) {
            return false;
        }
        XSSFCellStyle cellStyle = styles.getStyleAt(Integer.parseInt(style));
        return cellStyle != null && DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
    }
}
