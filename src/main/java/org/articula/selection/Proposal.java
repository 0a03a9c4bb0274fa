package org.articula.selection;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the criteria say about a candidate; people decide ({@code F1.3.g}).
 *
 * @param candidateId of the producer
 * @param place from 1; those who stand alike share their place
 * @param mean of the five scores, exact to one decimal
 * @param reasons Spanish sentences, never none
 */
public record Proposal(
        String candidateId, int place, BigDecimal mean, SelectionOutcome outcome, List<String> reasons) {}
