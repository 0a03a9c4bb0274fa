package org.articula.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.articula.shared.TypedText;

/** Text of a cell, a name or a title: in one line, and how to tell whether two are the same. */
public final class PlainText {

    private static final int ENOUGH = 40;

    /** All but the one that makes an n another letter. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}&&[^\u0303]]|(?<!n)\u0303");

    private PlainText() {}

    /** Without line ends and invisible characters, each run of blanks made one. */
    public static String oneLine(String raw) {
        return TypedText.line(raw).replaceAll(" {2,}", " ");
    }

    /** Enough of a value to find it again, never a page of it. */
    public static String shortened(String text) {
        String stripped = text.strip();
        String beginning = TypedText.cut(stripped, ENOUGH);
        return beginning.length() == stripped.length() ? stripped : beginning + "…";
    }

    /** Two texts with the same key are the same words: accents, capitals and spaces aside. Peña is not Pena. */
    public static String key(String text) {
        String apart = Normalizer.normalize(oneLine(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}
