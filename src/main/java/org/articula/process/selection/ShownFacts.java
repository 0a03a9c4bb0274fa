package org.articula.process.selection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articula.assessment.Antecedent;
import org.articula.assessment.AntecedentAnswer;
import org.articula.assessment.AntecedentKind;
import org.articula.assessment.CandidateFacts;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The facts that three criteria judge, as the form shows them: nothing is filled in before somebody has asked.
 *
 * @param fare in dollars
 */
record ShownFacts(
        boolean travelUnasked,
        @Nullable Integer travelMinutes,
        @Nullable BigDecimal fare,
        boolean incomeUnasked,
        @Nullable Integer incomePercent,
        List<Row> antecedents) {

    record Row(
            AntecedentKind kind,
            String kindName,
            String help,
            @Nullable AntecedentAnswer answer,
            @Nullable String note) {}

    private static final Map<AntecedentKind, String> HELP = new EnumMap<>(Map.of(
            AntecedentKind.CREDIT,
            "¿Paga lo que debe, a bancos, cooperativas y vecinos?",
            AntecedentKind.LEGAL,
            "¿Tiene juicios o asuntos pendientes con la ley?",
            AntecedentKind.ENVIRONMENTAL,
            "¿Ha tenido quejas o multas por lo que echa al agua, al aire o al suelo?",
            AntecedentKind.LABOUR,
            "¿Paga y trata bien a quienes trabajan en su negocio?",
            AntecedentKind.REPUTATION,
            "¿Qué dicen sus clientes y otros productores?"));

    /** @param known null the first time, and when the last assessment did not ask for any */
    static ShownFacts of(@Nullable CandidateFacts known) {
        if (known == null) {
            return new ShownFacts(false, null, null, false, null, rows(List.of()));
        }
        Money fare = known.fare();
        return new ShownFacts(
                known.travelMinutes() == null && fare == null,
                known.travelMinutes(),
                fare == null ? null : fare.dollars(),
                known.incomePercent() == null,
                known.incomePercent(),
                rows(known.antecedents()));
    }

    private static List<Row> rows(List<Antecedent> known) {
        Map<AntecedentKind, Antecedent> byKind = new EnumMap<>(AntecedentKind.class);
        known.forEach(antecedent -> byKind.put(antecedent.kind(), antecedent));
        return Arrays.stream(AntecedentKind.values())
                .map(kind -> {
                    Antecedent antecedent = byKind.get(kind);
                    return new Row(
                            kind,
                            kind.spanish(),
                            requireNonNull(HELP.get(kind)),
                            antecedent == null ? null : antecedent.answer(),
                            antecedent == null ? null : antecedent.note());
                })
                .toList();
    }
}
