package org.articula.diagnosis;

/** How long the texts of a diagnosis may be and within which bounds its figures lie, as the columns are. */
public final class DiagnosisLimits {

    /** A name of somebody or something. */
    public static final int NAME = 120;

    public static final int ADDRESS = 200;

    /** Which season somebody sold in. */
    public static final int SEASON = 60;

    /** In what something is measured. */
    public static final int UNIT = 40;

    /** A problem in some words. */
    public static final int PROBLEM = 300;

    /** An answer of some words, or why somebody is left out. */
    public static final int ANSWER = 500;

    /** An answer of some sentences. */
    public static final int TEXT = 1000;

    /** An amount or a quantity; all of them fit into cents many times over. */
    public static final long MOST = 99_999_999;

    public static final int MOST_WORKERS = 10_000;
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2100;
    public static final int LEAST_GROWTH = -100;
    public static final int MOST_GROWTH = 1000;

    /** The guide asks for the three main ones. */
    public static final int PRODUCTS = 3;

    /** Seasons of sales, years of workers. */
    public static final int PERIODS = 3;

    /** Rows of a list that grows. */
    public static final int MOST_ROWS = 40;

    /** Fewer than so many enterprises are never told together: one could be read out of them. */
    public static final int FEWEST_TOGETHER = 3;

    /** How long an interview takes in calendars. */
    public static final int INTERVIEW_MINUTES = 90;

    private DiagnosisLimits() {}
}
