package org.articula.process.access;

/** The groups people belong to; the engine's ids allow letters and digits only. */
public final class Groups {

    public static final String ARTICULATORS = "articulators";
    public static final String SUPERVISORS = "supervisors";
    public static final String MANAGERS = "managers";
    public static final String ADMINISTRATORS = "administrators";

    private Groups() {}
}
