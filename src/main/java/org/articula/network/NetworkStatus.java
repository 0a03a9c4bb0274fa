package org.articula.network;

/** Where a network stands. Only an active one holds meetings, admits members and changes its rules. */
public enum NetworkStatus {
    /** In its first phase: producers are interested and selected, nobody belongs to it yet. */
    FORMING("todavía se está formando"),
    ACTIVE("está en marcha"),
    /** Stands still, and comes back to where it was. */
    SUSPENDED("está suspendida"),
    /** Keeps its history and takes no new facts. */
    ENDED("está cerrada");

    private final String words;

    NetworkStatus(String words) {
        this.words = words;
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
