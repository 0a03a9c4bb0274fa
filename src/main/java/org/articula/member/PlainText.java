package org.articula.member;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it was meant: in one line, composed accents, nothing invisible. */
final class PlainText {

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\p{Zl}\\p{Zp}\\t\\r\\n\\u000b\\f\\u0085]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    private PlainText() {}

    static String oneLine(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        String spaced = SPACES.matcher(raw).replaceAll(" ");
        return Normalizer.normalize(INVISIBLE.matcher(spaced).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
