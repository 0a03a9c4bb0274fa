package org.articula.logbook;

/**
 * Whose logbook it is.
 *
 * @param id of the territory or network
 */
public record Subject(Kind kind, String id) {

    /** What can have a logbook. */
    public enum Kind {
        TERRITORY,
        NETWORK
    }

    /** The logbook of a territory. */
    public static Subject territory(String id) {
        return new Subject(Kind.TERRITORY, id);
    }

    /** The logbook of a network. */
    public static Subject network(String id) {
        return new Subject(Kind.NETWORK, id);
    }
}
