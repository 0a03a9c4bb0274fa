package org.articula.position;

import org.articula.sheet.PlainText;

/** What the network will do because of an idea ({@code F2.1.d}). */
public record FutureAction(String id, String ideaId, FutureActionKind kind, String text) {

    /**
     * One that is written down.
     *
     * @param ideaNumber which of the ideas it follows from, from 1
     */
    public record New(FutureActionKind kind, String text, int ideaNumber) {

        public New {
            text = PlainText.oneLine(text);
        }
    }

    /** {@code Pasantía: conocer un taller de Salasaca}. */
    public String words() {
        return kind.spanish() + ": " + text;
    }
}
