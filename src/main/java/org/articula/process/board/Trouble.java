package org.articula.process.board;

/** How a network stands for those who watch over many, the worst first. */
public enum Trouble {
    SILENT("En silencio", "en silencio", "en silencio", true),
    STOPPED("Detenida", "detenida", "detenidas", true),
    OVERDUE("Con tareas vencidas", "con tareas vencidas", "con tareas vencidas", true),
    WAITS_FOR_UNIT("Espera a la unidad de apoyo", "espera a la unidad", "esperan a la unidad", true),
    DELAYED("Con demora en el plan", "con demora", "con demora", false),
    SUSPENDED("Suspendida", "suspendida", "suspendidas", false),
    NONE("Al día", "al día", "al día", false);

    private final String spanish;
    private final String ofOne;
    private final String ofSeveral;
    private final boolean reported;

    Trouble(String spanish, String ofOne, String ofSeveral, boolean reported) {
        this.spanish = spanish;
        this.ofOne = ofOne;
        this.ofSeveral = ofSeveral;
        this.reported = reported;
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }

    /** After a number of networks: «2 detenidas». */
    String counted(long networks) {
        return networks == 1 ? ofOne : ofSeveral;
    }

    /** Whether the supervising unit hears of it by mail, and not only when it looks. */
    public boolean reported() {
        return reported;
    }
}
