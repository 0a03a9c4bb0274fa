package org.articula.territory;

import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** Whether the analysis of a chain says all that the guide asks for. */
final class ChainAnalysisPolicy {

    private static final int MOST_ACTORS = 1_000_000;

    private ChainAnalysisPolicy() {}

    static List<FieldError> check(ChainAnalysis analysis) {
        List<FieldError> errors = new ArrayList<>();
        TextCheck.required(errors, "relations", "cómo se relacionan los eslabones", analysis.relations(), 2000);
        TextCheck.required(errors, "link", "el eslabón con el que se trabajará", analysis.link(), 120);
        TextCheck.required(errors, "linkReason", "por qué se elige ese eslabón", analysis.linkReason(), 1000);
        TextCheck.required(errors, "demand", "cómo se espera la demanda", analysis.demand(), 2000);
        TextCheck.required(errors, "demandSource", "de dónde sale esa previsión", analysis.demandSource(), 500);
        if (analysis.trades().isEmpty()) {
            errors.add(
                    new FieldError("trades", "Anote al menos una relación de compra y venta, aunque no sea duradera."));
        }
        for (int i = 0; i < analysis.trades().size(); i++) {
            check(errors, "trades[" + i + "].", analysis.trades().get(i));
        }
        checkCount(errors, "directActors", analysis.directActors());
        checkCount(errors, "indirectActors", analysis.indirectActors());
        TextCheck.optional(errors, "actorsNote", "quiénes son", analysis.actorsNote(), 1000);
        return errors;
    }

    private static void check(List<FieldError> errors, String path, TradeRelation trade) {
        TextCheck.required(errors, path + "seller", "quién vende", trade.seller(), 200);
        TextCheck.required(errors, path + "buyer", "quién compra", trade.buyer(), 200);
        TextCheck.required(errors, path + "product", "qué se compra", trade.product(), 200);
        TextCheck.required(errors, path + "steadiness", "desde cuándo y con qué frecuencia", trade.steadiness(), 500);
        TextCheck.required(errors, path + "reason", "por qué", trade.reason(), 1000);
    }

    private static void checkCount(List<FieldError> errors, String path, int count) {
        if (count < 0 || count > MOST_ACTORS) {
            errors.add(new FieldError(path, "Escriba una cantidad de 0 a un millón."));
        }
    }
}
