package org.articula.process.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.process.form.YesNo;
import org.articula.trade.TradeSettlement;
import org.jspecify.annotations.Nullable;

/** Who paid and received, or collected. */
record SettleTradeForm(@Nullable @Valid List<Row> shares) {

    record Row(
            @NotNull(message = "La fila no dice a quién se refiere.") String memberId,
            @Nullable YesNo paid,
            @Nullable YesNo delivered,
            @Nullable YesNo collected) {

        TradeSettlement toSettlement() {
            return new TradeSettlement(memberId, known(paid), known(delivered), known(collected));
        }

        private static @Nullable Boolean known(@Nullable YesNo answer) {
            return answer == null ? null : answer.isYes();
        }
    }

    List<TradeSettlement> settlements() {
        return shares == null
                ? List.of()
                : shares.stream().map(Row::toSettlement).toList();
    }
}
