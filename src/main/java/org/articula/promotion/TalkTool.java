package org.articula.promotion;

import org.articula.shared.Worded;

/** What a talk is given with; the content stays the same whatever the tool ({@code F1.1.k}). */
public enum TalkTool implements Worded {
    SLIDES("Presentación"),
    VIDEO("Video"),
    FLIPCHART("Papelógrafo"),
    CHARTS("Gráficos"),
    CONVERSATION("Conversación, sin material"),
    OTHER("Otra");

    private final String spanish;

    TalkTool(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
