package org.articula.process.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articula.trade.TradeLimits;
import org.jspecify.annotations.Nullable;

/** How much each member takes part with. */
record RecordQuantitiesForm(@Nullable @Valid List<Row> quantities) {

    /** @param quantity nothing of who takes no part */
    record Row(
            @NotNull(message = "La fila no dice a quién se refiere.") String memberId,
            @Nullable @Digits(integer = 6, fraction = 2, message = "Escriba la cantidad con dos decimales como máximo.") @Min(TradeLimits.LEAST_QUANTITY) @Max(TradeLimits.MOST_QUANTITY) BigDecimal quantity) {}

    Map<String, @Nullable BigDecimal> byMember() {
        Map<String, @Nullable BigDecimal> byMember = new LinkedHashMap<>();
        if (quantities != null) {
            quantities.forEach(row -> byMember.put(row.memberId(), row.quantity()));
        }
        return byMember;
    }
}
