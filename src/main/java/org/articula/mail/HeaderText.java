package org.articula.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes text of any origin as a mail header: one line's worth of text, in encoded words (RFC 2047) where it is more than ASCII, on lines of
 * at most 76 characters that never cut a letter.
 */
public final class HeaderText {

    private static final int LINE = 76;
    private static final int WORD_FRAME = "=?UTF-8?B??=".length();
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern UNQUOTED = Pattern.compile("[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]*");

    private HeaderText() {}

    /** The value of a header of that name. */
    public static String text(String header, String text) {
        String line = LineText.oneLine(text);
        int used = header.length() + 2;
        return plain(line) ? folded(used, line) : String.join("\r\n ", encodedWords(used, line));
    }

    /** A person's address as a header of that name has it. */
    public static String address(String header, String name, String address) {
        String line = LineText.oneLine(name);
        int used = header.length() + 2;
        if (line.isEmpty()) {
            return address;
        }
        String phrase;
        if (!plain(line)) {
            phrase = String.join("\r\n ", encodedWords(used, line));
        } else if (UNQUOTED.matcher(line).matches()) {
            phrase = folded(used, line);
        } else {
            phrase = folded(used, '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
        int last = phrase.length() - phrase.lastIndexOf('\n') - 1 + (phrase.contains("\n") ? 0 : used);
        return phrase + (last + address.length() + 3 > LINE ? "\r\n " : " ") + '<' + address + '>';
    }

    /** What looks like an encoded word, or does not fit a line, must be encoded to arrive as it is. */
    private static boolean plain(String line) {
        if (!PLAIN.matcher(line).matches() || line.contains("=?")) {
            return false;
        }
        for (String word : line.split(" ")) {
            if (word.length() > LINE / 2) {
                return false;
            }
        }
        return true;
    }

    private static String folded(int used, String line) {
        StringBuilder folded = new StringBuilder();
        int column = used;
        for (String word : line.split(" ")) {
            if (folded.isEmpty()) {
                column += word.length();
            } else if (column + 1 + word.length() > LINE) {
                folded.append("\r\n ");
                column = 1 + word.length();
            } else {
                folded.append(' ');
                column += 1 + word.length();
            }
            folded.append(word);
        }
        return folded.toString();
    }

    private static List<String> encodedWords(int used, String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        int room = bytesIn(LINE - used);
        for (int letter : line.codePoints().toArray()) {
            String text = Character.toString(letter);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > room) {
                words.add(encoded(word));
                word.setLength(0);
                bytes = 0;
                room = bytesIn(LINE - 1);
            }
            word.append(text);
            bytes += size;
        }
        words.add(encoded(word));
        return words;
    }

    /** How many bytes an encoded word of so many characters holds. */
    private static int bytesIn(int characters) {
        return (characters - WORD_FRAME) / 4 * 3;
    }

    private static String encoded(CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
