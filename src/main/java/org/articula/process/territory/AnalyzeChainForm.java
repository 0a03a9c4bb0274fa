package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.process.form.YesNo;
import org.articula.territory.ChainAnalysis;
import org.articula.territory.TradeRelation;
import org.jspecify.annotations.Nullable;

/** The analysis of one chain. */
record AnalyzeChainForm(
        @NotNull(message = "Escriba cómo se relacionan los eslabones.") String relations,
        @NotNull(message = "Escriba el eslabón con el que se trabajará.") String link,
        @NotNull(message = "Escriba por qué se elige ese eslabón.") String linkReason,
        @NotNull(message = "Escriba cómo se espera la demanda.") String demand,
        @NotNull(message = "Escriba de dónde sale esa previsión.") String demandSource,
        @NotEmpty(message = "Anote al menos una relación de compra y venta, aunque no sea duradera.") @Valid List<Trade> trades,
        @NotNull(message = "Escriba cuántos actores directos hay.") Integer directActors,
        @NotNull(message = "Escriba cuántos actores indirectos hay.") Integer indirectActors,
        @Nullable String actorsNote) {

    record Trade(
            @NotNull(message = "Escriba quién vende.") String seller,
            @NotNull(message = "Escriba quién compra.") String buyer,
            @NotNull(message = "Escriba qué se compra.") String product,
            @NotNull(message = "Escriba desde cuándo y cada cuánto.") String steadiness,
            @NotNull(message = "Responda sí o no.") YesNo sustainable,
            @NotNull(message = "Escriba por qué.") String reason) {

        TradeRelation toRelation() {
            return new TradeRelation(seller, buyer, product, steadiness, sustainable.isYes(), reason);
        }
    }

    ChainAnalysis toAnalysis() {
        return new ChainAnalysis(
                relations,
                link,
                linkReason,
                demand,
                demandSource,
                trades.stream().map(Trade::toRelation).toList(),
                directActors,
                indirectActors,
                actorsNote);
    }
}
