package org.articula.territory;

/** How long the texts of a territory may be, in characters, as its columns are; and how many actors a chain may count. */
public final class TerritoryLimits {

    public static final int CODE = 20;

    /** Of a territory, a chain, a business idea, or somebody who takes part in a choice. */
    public static final int NAME = 120;

    public static final int PLACE = 120;
    public static final int INSTITUTION = 200;

    /** Why something is chosen, scored, met or the case. */
    public static final int REASON = 1000;

    public static final int LINKS = 1000;
    public static final int MAIN_BUYER = 200;

    public static final int LINK = 120;
    public static final int RELATIONS = 2000;
    public static final int DEMAND = 2000;
    public static final int DEMAND_SOURCE = 500;

    /** Who sells, who buys, and what. */
    public static final int TRADE = 200;

    public static final int STEADINESS = 500;
    public static final int MOST_ACTORS = 1_000_000;
    public static final int ACTORS_NOTE = 1000;

    /** What is offered, to which market, to which clients. */
    public static final int OFFER = 500;

    public static final int PARTICIPATION = 1000;

    private TerritoryLimits() {}
}
