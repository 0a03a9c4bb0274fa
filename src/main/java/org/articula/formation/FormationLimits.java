package org.articula.formation;

/** How long the texts of a formation may be, in characters; as the columns are. */
public final class FormationLimits {

    /** A reason, or what was agreed. */
    public static final int REASON = 1000;

    private FormationLimits() {}
}
