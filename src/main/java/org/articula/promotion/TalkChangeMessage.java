package org.articula.promotion;

import org.articula.change.Change;
import org.articula.network.Network;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;

/** The words that tell producers of a talk that was moved or cancelled, for a group of WhatsApp or one person. */
record TalkChangeMessage(Talk talk, Network network, Change change) {

    /** Without a name: to be read out or sent to many at once. */
    String toAll() {
        return "Vecina, vecino: " + news();
    }

    /** To one person. */
    String to(String name) {
        return "Hola, %s. ".formatted(name) + capital(news());
    }

    /** When it was to be before; null when only the place changed. */
    @Nullable String formerStartText() {
        return change.toStartsAt() == null ? null : SpanishDates.dateTime(change.fromStartsAt(), network.zone());
    }

    private String news() {
        String when = SpanishDates.dateTime(talk.startsAt(), network.zone());
        String reason = " Motivo: " + change.reason();
        return talk.status() == TalkStatus.CANCELLED
                ? "la %s para productores del sector %s, prevista para el %s, se canceló."
                                .formatted(talk.purpose().inside(), network.sector(), when)
                        + reason
                : "la %s para productores del sector %s cambió: será el %s, en %s."
                                .formatted(talk.purpose().inside(), network.sector(), when, talk.place())
                        + reason;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(SpanishDates.LOCALE) + text.substring(1);
    }
}
