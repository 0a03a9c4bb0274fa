package org.articula.mail;

import java.util.regex.Pattern;

/** Makes text of any origin fit for one line: a mail header, a file name, a line of a calendar file. */
public final class LineText {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\s]+");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private LineText() {}

    /** Line ends and control characters become one space: nobody's name can start a header of its own. */
    public static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** Line ends of any kind become line feeds, other control characters spaces. */
    public static String lines(String text) {
        return text.chars().allMatch(LineText::stays)
                ? text
                : CONTROLS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll(" ");
    }

    /** Looking letter by letter is quicker than two expressions, and nearly every text is as it should be. */
    private static boolean stays(int letter) {
        return letter == '\n' || !Character.isISOControl(letter) && letter != '\u2028' && letter != '\u2029';
    }
}
