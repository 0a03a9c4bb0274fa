package org.articula.network;

import org.articula.shared.Worded;

/** Where a network stands. Only an active one holds meetings, admits members and changes its rules. */
public enum NetworkStatus implements Worded {
    /** In its first phase: producers are interested and selected, nobody belongs to it yet. */
    FORMING("En formación", "todavía se está formando"),
    ACTIVE("En marcha", "está en marcha"),
    /** Stands still, and comes back to where it was. */
    SUSPENDED("Suspendida", "está suspendida"),
    /** Keeps its history and takes no new facts. */
    ENDED("Cerrada", "está cerrada");

    private final String spanish;
    private final String words;

    NetworkStatus(String spanish, String words) {
        this.spanish = spanish;
        this.words = words;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /**
     * Why a network of this status does not do something.
     *
     * @param deed what it would do, in Spanish: «admite integrantes»
     */
    public String objection(String deed) {
        return "La red %s: %s %s.".formatted(words, this == ENDED ? "ya no" : "por ahora no", deed);
    }

    /** {@code está suspendida}. */
    public String words() {
        return words;
    }
}
