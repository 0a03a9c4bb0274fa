package org.articula.fund;

import java.util.Map;

/**
 * What a fund has.
 *
 * @param donors what is left of each donor's money
 * @param coFinancing what is left of what was given to co-finance projects
 */
public record FundBalance(long cash, long bank, Map<String, Long> donors, long coFinancing) {

    public FundBalance {
        donors = Map.copyOf(donors);
    }

    public long total() {
        return cash + bank;
    }

    public long ofDonors() {
        return donors.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The members' own money: what is no donor's and not set aside. */
    public long own() {
        return total() - ofDonors() - coFinancing;
    }

    long in(MoneyPlace place) {
        return place == MoneyPlace.CASH ? cash : bank;
    }
}
