package org.articula.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The members of a network diagnosed together; a later renewal is another round.
 *
 * @param gatheredOn the day everybody had been asked; null until then
 * @param diagnosed how many were interviewed; like all figures here it is taken once, when everybody has been asked
 * @param salesCount how many told their sales
 * @param meanSales of the latest season each of them told
 * @param marginCount for how many a gross margin could be computed
 * @param meanMargin in per cent of the price
 */
record DiagnosisRound(
        String id,
        String networkId,
        RoundStatus status,
        LocalDate begunOn,
        @Nullable LocalDate gatheredOn,
        @Nullable LocalDate ratifiedOn,
        int diagnosed,
        int salesCount,
        @Nullable Money meanSales,
        int workersCount,
        @Nullable Integer totalWorkers,
        int marginCount,
        @Nullable BigDecimal meanMargin) {}
