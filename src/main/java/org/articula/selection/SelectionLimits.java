package org.articula.selection;

/** How long the texts of a selection may be, in characters; as the columns are. */
public final class SelectionLimits {

    /** Who took part, a reason, how a conflict was resolved. */
    public static final int TEXT = 1000;

    private SelectionLimits() {}
}
