package org.articula.member;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads telephone numbers as people here write them; a number without a country code is Ecuadorian. */
final class PhoneNumber {

    private static final String COUNTRY = "593";

    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 .()\\-\\u2010-\\u2015]{5,30}");
    private static final Pattern ECUADORIAN = Pattern.compile("9[0-9]{8}|[2-7][0-9]{7}");
    private static final Pattern INTERNATIONAL = Pattern.compile("[1-9][0-9]{7,14}");

    private PhoneNumber() {}

    /** The number as {@code +} and digits, or empty if it cannot be dialled. */
    static Optional<String> normalise(String written) {
        String text = written.strip();
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.replaceAll("[^0-9]", "");
        if (text.startsWith("+")) {
            return international(digits);
        }
        if (digits.startsWith("00")) {
            return international(digits.substring(2));
        }
        if (digits.startsWith(COUNTRY) && digits.length() > 10) {
            return international(digits);
        }
        return national(digits);
    }

    private static Optional<String> international(String digits) {
        if (digits.startsWith(COUNTRY)) {
            return national(digits.substring(COUNTRY.length()));
        }
        return INTERNATIONAL.matcher(digits).matches() ? Optional.of("+" + digits) : Optional.empty();
    }

    /** With its trunk zero or without: spreadsheets drop leading zeros. */
    private static Optional<String> national(String digits) {
        String significant = digits.startsWith("0") ? digits.substring(1) : digits;
        return ECUADORIAN.matcher(significant).matches() ? Optional.of("+" + COUNTRY + significant) : Optional.empty();
    }
}
