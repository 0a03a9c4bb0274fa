package org.articula.investment;

import java.time.LocalDate;

/**
 * How many members put a share of an investment.
 *
 * @param asked those who said yes or no
 */
public record Willingness(String title, LocalDate proposedOn, int committed, int asked) {}
