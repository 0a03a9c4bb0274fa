package org.articula.agenda;

/** How long the texts of an agenda and of what it comes to may be, in characters and as their columns are, and how long a point may take. */
public final class AgendaLimits {

    public static final int TITLE = 500;

    /** The longest time set aside for one point. */
    public static final int ITEM_MINUTES = 480;

    /** What goes with the agenda to those who are invited. */
    public static final int NOTE = 2000;

    /** What was discussed and resolved. */
    public static final int OUTCOME = 4000;

    /** What was agreed to do, or became of it. */
    public static final int AGREEMENT = 1000;

    static final int ITEMS = 50;

    /** Topics of one member that wait for an agenda at the same time. */
    static final int OPEN_TOPICS = 3;

    /** How many decisions of the past are offered for reconsidering. */
    public static final int DECISIONS_SHOWN = 50;

    private AgendaLimits() {}
}
