package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.process.form.YesNo;
import org.articula.territory.ChainAnalysis;
import org.articula.territory.TerritoryLimits;
import org.articula.territory.TradeRelation;
import org.jspecify.annotations.Nullable;

/** The analysis of one chain. */
record AnalyzeChainForm(
        @NotNull(message = "Escriba cómo se relacionan los eslabones.") @Size(max = TerritoryLimits.RELATIONS) String relations,
        @NotNull(message = "Escriba el eslabón con el que se trabajará.") @Size(max = TerritoryLimits.LINK) String link,
        @NotNull(message = "Escriba por qué se elige ese eslabón.") @Size(max = TerritoryLimits.REASON) String linkReason,
        @NotNull(message = "Escriba cómo se espera la demanda.") @Size(max = TerritoryLimits.DEMAND) String demand,
        @NotNull(message = "Escriba de dónde sale esa previsión.") @Size(max = TerritoryLimits.DEMAND_SOURCE) String demandSource,
        @NotEmpty(message = "Anote al menos una relación de compra y venta, aunque no sea duradera.") @Valid List<Trade> trades,
        @NotNull(message = "Escriba cuántos actores directos hay.") @Min(0) @Max(TerritoryLimits.MOST_ACTORS) Integer directActors,
        @NotNull(message = "Escriba cuántos actores indirectos hay.") @Min(0) @Max(TerritoryLimits.MOST_ACTORS) Integer indirectActors,
        @Nullable @Size(max = TerritoryLimits.ACTORS_NOTE) String actorsNote) {

    record Trade(
            @NotNull(message = "Escriba quién vende.") @Size(max = TerritoryLimits.TRADE) String seller,
            @NotNull(message = "Escriba quién compra.") @Size(max = TerritoryLimits.TRADE) String buyer,
            @NotNull(message = "Escriba qué se compra.") @Size(max = TerritoryLimits.TRADE) String product,
            @NotNull(message = "Escriba desde cuándo y cada cuánto.") @Size(max = TerritoryLimits.STEADINESS) String steadiness,
            @NotNull(message = "Responda sí o no.") YesNo sustainable,
            @NotNull(message = "Escriba por qué.") @Size(max = TerritoryLimits.REASON) String reason) {

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
