package org.articula.shared;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as people meant it, whatever keyboard, word processor or spreadsheet it comes from: composed accents (NFC), no control characters,
 * nothing invisible, nothing that turns lines around. Text that somebody types passes here before anything is done with it.
 */
public final class TypedText {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]");

    /** Blanks of every width and letters that show nothing, controls, halves of characters, code points that are none. */
    private static final Pattern BLANK = Pattern.compile(
            "[\\p{Zs}\\p{Cc}\\p{Cs}\\x{3164}\\x{FFA0}\\x{115F}\\x{1160}\\x{2800}\\x{FFFE}\\x{FFFF}&&[^ \\n\\t]]");

    /** Takes no place on a page: soft hyphens, zero width spaces, byte order marks, marks of direction. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\x{034F}&&[^\\x{200C}\\x{200D}\\x{E0020}-\\x{E007F}]]+");

    private static final int BLACK_FLAG = 0x1F3F4;

    /** Takes part in one character with its neighbours and shows nothing by itself. */
    private static final Pattern DEPENDENT =
            Pattern.compile("[\\x{200C}\\x{200D}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{E0020}-\\x{E007F}]");

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** No character that people see as one is longer, but for those made to annoy. */
    private static final int LONGEST_CHARACTER = 64;

    private TypedText() {}

    /** A text of one line: line breaks and tabs become spaces. Empty when nothing in it can be seen. */
    public static String line(String typed) {
        return lines(typed).replace('\n', ' ').replace('\t', ' ');
    }

    /** A text of several lines: each but the last ends with {@code \n}. Empty when nothing in it can be seen. */
    public static String lines(String typed) {
        return isOrdinary(typed)
                ? typed.strip()
                : visible(BREAK.matcher(typed).replaceAll("\n")).strip();
    }

    /** A text of several lines as it is kept, or null when nothing in it can be seen. */
    public static @Nullable String orNull(@Nullable String typed) {
        String text = typed == null ? "" : lines(typed);
        return text.isEmpty() ? null : text;
    }

    /**
     * As much of the beginning as fits, in whole characters as people see them: no accent loses its letter, no emoji is
     * cut in two.
     *
     * @param longest in UTF-16 units, as columns of the database count at most
     */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        Matcher characters = CHARACTER.matcher(text).region(0, Math.min(text.length(), longest + LONGEST_CHARACTER));
        int end = 0;
        while (characters.find() && characters.end() <= longest) {
            end = characters.end();
        }
        return text.substring(0, end);
    }

    /** Spanish as nearly everybody types it needs no mending. */
    private static boolean isOrdinary(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~' || c > '\u00A0' && c <= '\u00FF' && c != '\u00AD');
    }

    /** What is taken away may leave something else without a neighbour, so it ends when nothing changes any more. */
    private static String visible(String text) {
        String mended = BLANK.matcher(text).replaceAll(" ");
        mended = Normalizer.normalize(INVISIBLE.matcher(mended).replaceAll(""), Normalizer.Form.NFC);
        mended = DEPENDENT.matcher(mended).find() ? withoutLoners(mended) : mended;
        return mended.equals(text) ? text : visible(mended);
    }

    private static String withoutLoners(String text) {
        StringBuilder kept = new StringBuilder();
        int before = ' ';
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int after = i + 1 < points.length ? points[i + 1] : ' ';
            if (!DEPENDENT.matcher(Character.toString(points[i])).matches() || belongs(points[i], before, after)) {
                kept.appendCodePoint(points[i]);
                before = points[i];
            }
        }
        return kept.toString();
    }

    private static boolean belongs(int point, int before, int after) {
        if (point >= 0xE0020 && point <= 0xE007F) {
            return before == BLACK_FLAG || before >= 0xE0020 && before < 0xE007F;
        }
        if (point == 0x200C || point == 0x200D) {
            return joinable(before) && joinable(after);
        }
        return !Character.isWhitespace(before);
    }

    /** Emoji, and letters of the scripts that may need to be joined or kept apart. */
    private static boolean joinable(int point) {
        return switch (Character.getType(point)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.OTHER_LETTER -> true;
            default -> false;
        };
    }
}
