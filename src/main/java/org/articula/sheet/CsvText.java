package org.articula.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text file that does not say its character set, decoded.
 *
 * @param certain whether there is one way only to read it; otherwise the text is the best guess, to show and not to keep
 */
record CsvText(String text, boolean certain) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What spreadsheets have saved text in besides: on the Macintosh, and from the times of MS-DOS. */
    private static final List<String> OTHERS = List.of("x-MacRoman", "IBM850", "IBM437");

    /**
     * By its byte order mark; without one as UTF-8, unless its letters are strange and another character set explains them; and if it is not that, as the one character set of those in use in
     * which it reads like Spanish.
     */
    static CsvText decode(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return utf8(content, 3);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new CsvText(new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE), true);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new CsvText(new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE), true);
        }
        CsvText text = utf8(content, 0);
        return text.certain() && SpanishWriting.strange(text.text())
                ? new CsvText(text.text(), readings(content).isEmpty())
                : text;
    }

    private static CsvText utf8(byte[] content, int from) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
            return new CsvText(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), true);
        } catch (CharacterCodingException notUtf8) {
            return guess(content);
        }
    }

    private static CsvText guess(byte[] content) {
        Set<String> readings = readings(content);
        return readings.size() == 1
                ? new CsvText(readings.iterator().next(), true)
                : new CsvText(new String(content, WINDOWS), false);
    }

    private static Set<String> readings(byte[] content) {
        String windows = new String(content, WINDOWS);
        Set<String> readings = new LinkedHashSet<>();
        if (SpanishWriting.plausible(windows, true)) {
            readings.add(windows);
        }
        for (String name : OTHERS) {
            String reading = new String(content, Charset.forName(name));
            if (SpanishWriting.plausible(reading, false)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
