package org.articula.rules;

import java.time.LocalDate;
import org.articula.shared.Money;

/**
 * What a network agreed about its fund ({@code F2.3.j}), written in its rules: the contribution of every member, how often, from when, what
 * for and where it is kept. The contribution may grow: later terms hold from their own first day on.
 *
 * @param amount of each member each time
 * @param startsOn first day it is due, in the network's zone
 * @param purpose what the money is for
 * @param custodyPlace whose box, or which account
 */
public record FundTerms(
        Money amount,
        FundRhythm rhythm,
        LocalDate startsOn,
        String purpose,
        FundCustody custody,
        String custodyPlace) {}
