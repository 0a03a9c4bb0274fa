package org.articula.promotion;

/** What a talk is given with; the content stays the same whatever the tool ({@code F1.1.k}). */
public enum TalkTool {
    SLIDES("Presentación"),
    VIDEO("Video"),
    FLIPCHART("Papelógrafo"),
    CHARTS("Gráficos"),
    CONVERSATION("Conversación, sin material"),
    OTHER("Otra");

    private final String text;

    TalkTool(String text) {
        this.text = text;
    }

    /** Spanish, as people read it. */
    public String text() {
        return text;
    }
}
