package org.articula.shared;

import java.util.List;

/** Small agreements of number and enumeration, so that sentences read as a person would write them. */
public final class Wording {

    private Wording() {}

    /** {@code 1 integrante}, {@code 4 integrantes}. */
    public static String count(long number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }

    /** {@code Ana, Luis y Rosa}. */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String last = words.get(words.size() - 1);
        return String.join(", ", words.subList(0, words.size() - 1)) + (startsWithI(last) ? " e " : " y ") + last;
    }

    /** Cut to a column's length, with an ellipsis so that nobody takes the part for the whole. */
    public static String shorten(String text, int length) {
        return text.length() <= length ? text : TypedText.cut(text, length - 1).stripTrailing() + "…";
    }

    /** A heading as it reads inside a sentence: {@code Nivel de confianza} becomes {@code nivel de confianza}. */
    public static String inside(String heading) {
        return heading.substring(0, 1).toLowerCase(SpanishDates.LOCALE) + heading.substring(1);
    }

    private static boolean startsWithI(String word) {
        String lower = word.toLowerCase(SpanishDates.LOCALE);
        return (lower.startsWith("i") || lower.startsWith("í") || lower.startsWith("hi"))
                && !lower.startsWith("hie")
                && !lower.startsWith("ia")
                && !lower.startsWith("io");
    }
}
