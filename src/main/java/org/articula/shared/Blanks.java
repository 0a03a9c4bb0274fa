package org.articula.shared;

import java.util.regex.Pattern;

/** Blanks around typed figures and dates; pasted text brings those of its program along. */
final class Blanks {

    private static final Pattern BLANKS =
            Pattern.compile("^[ \\t\\r\\n\\u00a0\\u2009\\u202f]+|[ \\t\\r\\n\\u00a0\\u2009\\u202f]+$");

    private Blanks() {}

    static String strip(String typed) {
        return BLANKS.matcher(typed).replaceAll("");
    }
}
