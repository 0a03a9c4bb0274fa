package org.articula.sheet;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * A number of a workbook as a person sees it, as far as what is seen says more than the number: dates, percentages, money
 * and masks like {@code 0000000000}. Everything else comes out as plain digits, without separators or exponent.
 */
final class ShownNumber {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MASK = Pattern.compile("[0+()\\- ]*0000[0+()\\- ]*");
    private static final Pattern PERCENT_OR_MONEY = Pattern.compile("[%$€£]");

    /** From here on a spreadsheet has lost digits of what was typed. */
    private static final double LARGEST_EXACT_NUMBER = 1e15;

    private final DataFormatter shown = new DataFormatter(new Locale("es", "EC"));
    private final boolean since1904;

    /** @param since1904 whether the workbook counts its days from 1904 */
    ShownNumber(boolean since1904) {
        this.since1904 = since1904;
    }

    SheetCell cell(double value, @Nullable XSSFCellStyle style) {
        String format = style == null || style.getDataFormatString() == null ? "General" : style.getDataFormatString();
        int index = style == null ? 0 : style.getDataFormat();
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            String text = shown.formatRawCellContents(value, index, format, since1904);
            return SheetCell.of(
                    YEAR.matcher(text).matches() ? text : DATE.format(DateUtil.getLocalDateTime(value, since1904)));
        }
        if (Math.abs(value) >= LARGEST_EXACT_NUMBER) {
            return new SheetCell(SheetCell.Kind.TOO_LONG, Double.toString(value));
        }
        boolean tellsMore = MASK.matcher(format).matches()
                || PERCENT_OR_MONEY.matcher(format).find();
        return SheetCell.of(
                tellsMore
                        ? shown.formatRawCellContents(value, index, format, since1904)
                        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
