package org.articula.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Knows what a network agreed about its fund. Implemented by whoever keeps those terms, as a bean; without one no network has a fund. */
public interface FundClauses {

    /** What held on that day; empty before the network agreed. */
    Optional<FundClause> of(String networkId, LocalDate on);
}
