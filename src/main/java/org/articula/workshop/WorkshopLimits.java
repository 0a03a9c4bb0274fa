package org.articula.workshop;

/** How long the texts of a workshop may be, in characters, as its columns are; and within which bounds its figures lie. */
public final class WorkshopLimits {

    public static final int TOPIC = 200;
    public static final int PLACE = 200;

    /** By which means the actors were called, why it was not held. */
    public static final int TEXT = 1000;

    /** What was agreed; with who came it fits into one entry of the logbook. */
    public static final int CONCLUSIONS = 1400;

    /** Who stands for an actor, and how to reach it. */
    public static final int CONTACT = 120;

    /** Names of those who came for one actor. */
    public static final int NAMES = 500;

    public static final int SHORTEST_MINUTES = 30;
    public static final int LONGEST_MINUTES = 600;

    /** People of one actor. */
    public static final int MOST_PEOPLE = 200;

    private WorkshopLimits() {}
}
