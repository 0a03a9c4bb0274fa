package org.articula.board;

/** How long what is written about a board may be. */
public final class BoardLimits {

    /** Characters. */
    public static final int REASON = 1000;

    /** Nobody is elected for longer, in years. */
    public static final int LONGEST_TERM = 5;

    /** Days before the end of a term on which the next election is to be prepared. */
    public static final int NOTICE_DAYS = 30;

    private BoardLimits() {}
}
