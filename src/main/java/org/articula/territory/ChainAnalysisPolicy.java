package org.articula.territory;

import org.articula.shared.FieldErrors;

/** Whether the analysis of a chain says all that the guide asks for. */
final class ChainAnalysisPolicy {

    private static final String COUNT = "Escriba una cantidad de 0 a un millón.";

    private ChainAnalysisPolicy() {}

    static FieldErrors check(ChainAnalysis analysis) {
        FieldErrors errors = new FieldErrors();
        errors.required(
                "relations", "cómo se relacionan los eslabones", analysis.relations(), TerritoryLimits.RELATIONS);
        errors.required("link", "el eslabón con el que se trabajará", analysis.link(), TerritoryLimits.LINK);
        errors.required("linkReason", "por qué se elige ese eslabón", analysis.linkReason(), TerritoryLimits.REASON);
        errors.required("demand", "cómo se espera la demanda", analysis.demand(), TerritoryLimits.DEMAND);
        errors.required(
                "demandSource", "de dónde sale esa previsión", analysis.demandSource(), TerritoryLimits.DEMAND_SOURCE);
        errors.addIf(
                analysis.trades().isEmpty(),
                "trades",
                "Anote al menos una relación de compra y venta, aunque no sea duradera.");
        for (int i = 0; i < analysis.trades().size(); i++) {
            check(errors.row("trades", i), analysis.trades().get(i));
        }
        errors.within("directActors", analysis.directActors(), 0, TerritoryLimits.MOST_ACTORS, COUNT);
        errors.within("indirectActors", analysis.indirectActors(), 0, TerritoryLimits.MOST_ACTORS, COUNT);
        errors.optional("actorsNote", "quiénes son", analysis.actorsNote(), TerritoryLimits.ACTORS_NOTE);
        return errors;
    }

    private static void check(FieldErrors row, TradeRelation trade) {
        row.required("seller", "quién vende", trade.seller(), TerritoryLimits.TRADE);
        row.required("buyer", "quién compra", trade.buyer(), TerritoryLimits.TRADE);
        row.required("product", "qué se compra", trade.product(), TerritoryLimits.TRADE);
        row.required("steadiness", "desde cuándo y con qué frecuencia", trade.steadiness(), TerritoryLimits.STEADINESS);
        row.required("reason", "por qué", trade.reason(), TerritoryLimits.REASON);
    }
}
