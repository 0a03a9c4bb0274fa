package org.articula.diagnosis;

import java.math.BigDecimal;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of all enterprises together. A figure is there only when three members or more told it; it is taken once, when
 * everybody has been asked, so that no two of the same round differ by one enterprise.
 *
 * @param meanSales of the latest season each of them told
 * @param meanMargin of the main product, in per cent of its price
 */
public record DiagnosisAggregates(
        int diagnosed, @Nullable Money meanSales, @Nullable Integer totalWorkers, @Nullable BigDecimal meanMargin) {}
