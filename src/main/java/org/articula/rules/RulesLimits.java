package org.articula.rules;

/** Between which bounds a network sets the figures of its internal rules, both included; see {@link RulesFigures}. */
public final class RulesLimits {

    /** {@code RI.5}: a meeting is valid with at least this share of the members, whatever the network decides. */
    public static final int LEAST_QUORUM_PERCENT = 51;

    public static final int MOST_QUORUM_PERCENT = 100;
    public static final int LEAST_GRACE_MINUTES = 0;
    public static final int MOST_GRACE_MINUTES = 120;

    /** United States dollars. */
    public static final int LEAST_FINE = 0;

    /** United States dollars. */
    public static final int MOST_FINE = 100;

    public static final int SHORTEST_MEETING = 10;
    public static final int LONGEST_MEETING = 480;
    public static final int SHORTEST_INTERVENTION = 1;
    public static final int LONGEST_INTERVENTION = 60;
    public static final int LEAST_INTERVENTIONS = 1;
    public static final int MOST_INTERVENTIONS = 20;
    public static final int LEAST_UNJUSTIFIED = 1;
    public static final int MOST_UNJUSTIFIED = 20;
    public static final int LEAST_JUSTIFIED = 1;
    public static final int MOST_JUSTIFIED = 52;

    /** {@code RI.19}: a representative is of age, whatever the network decides. */
    public static final int ADULT_AGE = 18;

    public static final int MOST_AGE = 99;

    /** Characters. */
    public static final int REASON = 1000;

    /** Characters. */
    public static final int ARTICLE_TITLE = 120;

    /** Characters. */
    public static final int ARTICLE_TEXT = 2000;

    public static final int ARTICLES = 80;
    /** What a member pays into the fund each time, in whole units of the network's money. */
    public static final int MOST_CONTRIBUTION = 1000;

    /** Characters that say where a fund is kept. */
    public static final int CUSTODY = 200;

    private RulesLimits() {}
}
