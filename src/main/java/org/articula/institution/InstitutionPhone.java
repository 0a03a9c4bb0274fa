package org.articula.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articula.phone.Country;
import org.articula.phone.PhoneNumber;

/** Telephones of an office: one or several, each perhaps with an extension. */
final class InstitutionPhone {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/;,]|\\s[yo]\\s)\\s*");

    private static final Pattern EXTENDED = Pattern.compile(
            "(.+?)\\s*(?:ext(?:ensi[oó]n)?\\.?|anexo|int(?:erno)?\\.?|x|#)\\s*([0-9]{1,7})", Pattern.CASE_INSENSITIVE);

    private InstitutionPhone() {}

    /** {@code +593 6-292-0460 ext. 12 / +593 99 123 4567}; empty if one of them cannot be dialled. */
    static Optional<String> read(String written, Country country) {
        List<String> read = new ArrayList<>();
        for (String one : BETWEEN.split(written)) {
            Matcher extended = EXTENDED.matcher(one);
            boolean extension = extended.matches();
            Optional<String> number = PhoneNumber.read(extension ? extended.group(1) : one, country);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            read.add(PhoneNumber.readable(number.get()) + (extension ? " ext. " + extended.group(2) : ""));
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(String.join(" / ", read));
    }

    /** In Spanish: how to write the telephones of an office. */
    static String objection(String written, Country country) {
        return PhoneNumber.objection(written, country)
                + " Separe varios con «/» y escriba la extensión como «ext. 12».";
    }
}
