package org.articula.promotion;

import org.articula.shared.Worded;

/** What producers are called together for before there is a network. Both words are feminine: «la charla», «la reunión de sensibilización». */
public enum TalkPurpose implements Worded {
    /** {@code F1.1}: the advantages of working together. */
    IDEA("Charla", "charla", "F1.1", "sobre las ventajas de trabajar juntos", "Dar la charla"),
    /** {@code F1.2}: the programme in detail, to those who are interested, before anybody is assessed. */
    SENSITISATION(
            "Reunión de sensibilización",
            "reunión de sensibilización",
            "F1.2",
            "para conocer con más detalle cómo trabajará la red y qué pide a cada persona",
            "Celebrar la reunión de sensibilización");

    private final String spanish;
    private final String inside;
    private final String step;
    private final String aim;
    private final String task;

    TalkPurpose(String spanish, String inside, String step, String aim, String task) {
        this.spanish = spanish;
        this.inside = inside;
        this.step = step;
        this.aim = aim;
        this.task = task;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** As it reads inside a sentence. */
    public String inside() {
        return inside;
    }

    /** The step of the guide it belongs to. */
    String step() {
        return step;
    }

    /** What it is about, to go on an invitation. */
    String aim() {
        return aim;
    }

    /** The task in which it is told how it went. */
    String task() {
        return task;
    }
}
