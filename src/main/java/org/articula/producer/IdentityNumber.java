package org.articula.producer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads identity numbers as people write them: Ecuadorian cédulas, and those of neighbours and passports too. */
final class IdentityNumber {

    private static final Pattern DECIMALS = Pattern.compile("^([0-9]{5,})[.,]0{1,2}$");
    private static final Pattern ALLOWED = Pattern.compile("[A-Z0-9]{5,20}");
    private static final Pattern CEDULA = Pattern.compile("(?:0[1-9]|1[0-9]|2[0-4]|30)[0-9]{8}");

    private IdentityNumber() {}

    /** The number as capital letters and digits, or empty if it cannot be one. */
    static Optional<String> normalise(String written) {
        // Who copies a number out of a spreadsheet brings decimals along: they are no digits of it
        String whole = DECIMALS.matcher(written.strip()).replaceFirst("$1");
        String plain = whole.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-\\u2010-\\u2015]+", "");
        if (!ALLOWED.matcher(plain).matches() || plain.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        // Spreadsheets drop leading zeros; the check digit tells that there was one.
        return Optional.of(plain.length() == 9 && cedula("0" + plain) ? "0" + plain : plain);
    }

    /** Whether these are the ten digits of a cédula, the last of which checks the others. */
    static boolean cedula(String digits) {
        if (!CEDULA.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10 == digits.charAt(9) - '0';
    }
}
