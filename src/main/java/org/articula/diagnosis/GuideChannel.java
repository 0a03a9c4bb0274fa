package org.articula.diagnosis;

import org.articula.shared.Worded;

/** How a member got the guide of the interview ahead of it ({@code F2.2.a}). */
public enum GuideChannel implements Worded {
    EMAIL("Por correo"),
    WHATSAPP("Por WhatsApp"),
    PAPER("En papel");

    private final String spanish;

    GuideChannel(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
