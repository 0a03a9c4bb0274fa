package org.articula.sheet;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells text that somebody wrote from text that was decoded with the wrong character set. */
final class SpanishWriting {

    /** A character lost in decoding; controls nobody types; frames of old screens; UTF-8 read as if it were Windows-1252. */
    private static final Pattern SPOILT = Pattern.compile("[\\uFFFD\\u0080-\\u0084\\u0086-\\u009F\\u2500-\\u259F]"
            + "|[ÃÂ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

    /** Of Latin letters, and of signs and emoji that no script has for itself. */
    private static final Set<UnicodeScript> KNOWN =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private static final int LONGEST_WORD = 60;
    private static final String LETTERS = "áéíóúüñÁÉÍÓÚÜÑ";
    private static final String NEIGHBOURS = "àèìòùâêîôûãõçäëïöåøæßýÀÈÌÒÙÂÊÎÔÛÃÕÇÄËÏÖÅØÆÝ";
    private static final String OPENING = "‘“«¿¡";
    private static final String CLOSING = "”»";
    private static final String BEHIND_WORDS = "…€™®©½¾²³·•´";
    private static final String ANYWHERE = "°ºª×";

    private final String text;
    private final boolean windows;

    private SpanishWriting(String text, boolean windows) {
        this.text = text;
        this.windows = windows;
    }

    /** Whether there are letters in it that people here do not write, or none at all: other bytes may happen to be those of such letters. */
    static boolean strange(String text) {
        return text.codePoints().anyMatch(code -> code > 0x7F && !KNOWN.contains(UnicodeScript.of(code)));
    }

    /** Whether a text in whatever character set cannot be what somebody wrote. */
    static boolean spoilt(String text) {
        return SPOILT.matcher(text).find();
    }

    /**
     * Whether the text reads like Spanish: letters beyond ASCII stand in words of one case or with a capital first, and
     * signs where such signs stand.
     *
     * @param windows whether it was decoded as Windows-1252, which people here use: then names from elsewhere and signs
     *     are believed as well, and otherwise the letters of Spanish alone
     */
    static boolean plausible(String text, boolean windows) {
        SpanishWriting writing = new SpanishWriting(text, windows);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F && !writing.plausibleAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean plausibleAt(int i) {
        char sign = text.charAt(i);
        if (LETTERS.indexOf(sign) >= 0 || (windows && NEIGHBOURS.indexOf(sign) >= 0)) {
            return inAWord(i);
        }
        return windows && signInPlace(sign, i);
    }

    private boolean signInPlace(char sign, int i) {
        char before = at(i - 1);
        char after = at(i + 1);
        boolean capitalFollows = letter(before) && Character.isUpperCase(after);
        // Between small letters it is what the Macintosh writes as an accented one: «Mar’a», «Mu–oz»
        if (sign == '’' || sign == '–' || sign == '—') {
            return capitalFollows || (!letter(before) && !letter(after));
        }
        if (sign == '\u00A0') {
            return !letter(before) || !Character.isLowerCase(after);
        }
        if (OPENING.indexOf(sign) >= 0) {
            return !Character.isLetterOrDigit(before) && !Character.isWhitespace(after);
        }
        if (CLOSING.indexOf(sign) >= 0) {
            return !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
        }
        return ANYWHERE.indexOf(sign) >= 0
                || (BEHIND_WORDS.indexOf(sign) >= 0 && (sign == '´' || !Character.isLetter(after)));
    }

    /** A word has letters only, all small, all capital, or a capital first; a letter alone is a word of Spanish or none. */
    private boolean inAWord(int i) {
        int start = i;
        while (i - start < LONGEST_WORD && letter(at(start - 1))) {
            start--;
        }
        int end = i + 1;
        while (end - i < LONGEST_WORD && letter(at(end))) {
            end++;
        }
        if (end - start > LONGEST_WORD || Character.isDigit(at(start - 1)) || Character.isDigit(at(end))) {
            return false;
        }
        String word = text.substring(start, end);
        if (word.length() == 1) {
            return windows && "áéíóú".contains(word);
        }
        String tail = word.substring(1);
        boolean small = tail.chars().noneMatch(Character::isUpperCase);
        boolean capital = word.chars().noneMatch(Character::isLowerCase);
        return small || capital;
    }

    private char at(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    /** Not the ordinal signs, which Unicode takes for letters. */
    private static boolean letter(char sign) {
        return Character.isLetter(sign) && sign != 'º' && sign != 'ª';
    }
}
