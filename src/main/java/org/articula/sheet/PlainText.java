package org.articula.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it was meant: in one line, composed accents, nothing invisible. */
public final class PlainText {

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\p{Zl}\\p{Zp}\\t\\r\\n\\u000b\\f\\u0085]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    /** All but the one that makes an n another letter. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}&&[^\u0303]]|(?<!n)\u0303");

    private PlainText() {}

    /** Without line ends and invisible characters, each run of blanks made one. */
    public static String oneLine(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        String spaced = SPACES.matcher(raw).replaceAll(" ");
        return Normalizer.normalize(INVISIBLE.matcher(spaced).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** Enough of a value to find it again, never a page of it. */
    public static String shortened(String text) {
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length()) <= 40
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, 40)) + "…";
    }

    /** Two texts with the same key are the same words: accents, capitals and spaces aside. Peña is not Pena. */
    public static String key(String text) {
        String apart = Normalizer.normalize(oneLine(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}
