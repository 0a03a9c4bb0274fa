package org.articula.territory;

import java.math.BigDecimal;

/**
 * A chain's place in the ranking of its territory.
 *
 * @param place from 1; chains with the same mean share their place
 * @param mean weighted mean of its scores, 1.00–5.00, rounded to two decimals for reading; places come from exact figures
 * @param explanation Spanish: its mean, its strongest and its weakest criterion with the reasons given
 */
public record RankedChain(ProductiveChain chain, int place, BigDecimal mean, String explanation) {}
