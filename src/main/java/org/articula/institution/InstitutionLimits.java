package org.articula.institution;

/** How long the texts of an institution may be, in characters; as its columns are. */
public final class InstitutionLimits {

    public static final int NAME = 200;
    public static final int REPRESENTATIVE = 120;
    public static final int ADDRESS = 200;
    public static final int PHONE = 100;
    public static final int WEB = 200;

    /** What it does, has achieved, offers and would put in. */
    public static final int TEXT = 1000;

    private InstitutionLimits() {}
}
