package org.articula.position;

import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A line of the SWOT.
 *
 * @param proposerId the member who proposed it; null when whoever accompanies the network did
 * @param votes of members; they order the list
 */
public record SwotLine(SwotKind kind, String text, @Nullable String proposerId, int votes) {

    public SwotLine {
        text = PlainText.oneLine(text);
    }
}
