package org.articula.document;

import java.util.Locale;
import org.articula.shared.TypedText;

/** Makes the name a person's computer gave a file fit to store, show and send back, without losing its Spanish. */
public final class FileName {

    /** Width of {@code stored_file.file_name}. */
    static final int LONGEST = 200;

    private static final String NAMELESS = "archivo";
    private static final int LONGEST_EXTENSION = 10;

    private FileName() {}

    /** The same name without a path or characters that a computer or a person would take for something else; never empty. */
    public static String safe(String given) {
        String name = TypedText.line(given)
                // Only the last part of a path of any system; a trailing separator leaves nothing.
                .replaceAll("(?s)^.*[/\\\\]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("[\\s\\p{Zs}]+", " ")
                // Hidden files on one system, endings dropped on another.
                .replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? NAMELESS : shortened(name);
    }

    /** The ending with its dot in lower case, empty if there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_EXTENSION
                ? ""
                : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int kept = LONGEST - extension(name).length();
        return TypedText.cut(name, kept).stripTrailing()
                + name.substring(name.length() - extension(name).length());
    }
}
