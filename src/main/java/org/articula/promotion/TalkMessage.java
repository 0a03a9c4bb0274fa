package org.articula.promotion;

import org.articula.network.Network;
import org.articula.shared.SpanishDates;

/** The words that call producers to a talk, for a poster, a group of WhatsApp or one person. */
record TalkMessage(Talk talk, Network network) {

    /** Without a name: to be read out or sent to many at once ({@code F1.1.c}). */
    String toAll() {
        return "Vecina, vecino: " + invitation();
    }

    /** To one person ({@code F1.1.l}). */
    String to(String name) {
        return "Hola, %s. ".formatted(name) + invitation();
    }

    private String invitation() {
        return ("le invitamos a una %s para productores del sector %s %s: %s, en %s."
                        + " Dura unos %d minutos, no cuesta nada y no compromete a nada.")
                .formatted(
                        talk.purpose().inside(),
                        network.sector(),
                        talk.purpose().aim(),
                        whenText(),
                        talk.place(),
                        talk.durationMinutes());
    }

    String whenText() {
        return SpanishDates.dateTime(talk.startsAt(), network.zone());
    }
}
