package org.articula.producer;

/** How long the texts of a producer may be, in characters; as the columns are. Those of the person are a member's. */
public final class ProducerLimits {

    public static final int IDENTITY_NUMBER = 20;
    public static final int COMMUNITY = 120;
    public static final int WITHDRAWAL_NOTE = 1000;
    public static final int LEADERSHIP = 1000;

    private ProducerLimits() {}
}
