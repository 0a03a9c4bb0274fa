package org.articula.assessment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** The facts about a candidate as people read them beside the score they stand for. */
public final class FactWords {

    /** What stands for facts of an assessment made before they were asked for. */
    public static final String UNRECORDED = "No consta";

    private static final String UNASKED = "todavía no se preguntó";

    private FactWords() {}

    /**
     * What a criterion judges: {@code 45 minutos de viaje; 1,50 USD de pasajes}. Null for the criteria that judge no such facts.
     *
     * @param facts null when they were not asked for yet
     */
    public static @Nullable String under(CandidateCriterion criterion, @Nullable CandidateFacts facts) {
        return switch (criterion) {
            case LOGISTICS -> facts == null ? UNRECORDED : reach(facts);
            case MAIN_ACTIVITY -> facts == null ? UNRECORDED : share(facts);
            case TRUST -> facts == null ? UNRECORDED : antecedents(facts.antecedents());
            case INVESTMENT, HOMOGENEITY -> null;
        };
    }

    /** All of them on one line; {@code No consta …} for an assessment of before. */
    public static String all(@Nullable CandidateFacts facts) {
        if (facts == null) {
            return "Viaje, pasajes, ingreso familiar y antecedentes: no consta.";
        }
        return "%s · %s · %s.".formatted(reach(facts), share(facts), antecedents(facts.antecedents()));
    }

    private static String reach(CandidateFacts facts) {
        Integer minutes = facts.travelMinutes();
        Money fare = facts.fare();
        return "%s; %s"
                .formatted(
                        minutes == null ? "Tiempo de viaje: " + UNASKED : minutes + " minutos de viaje",
                        fare == null ? "pasajes: " + UNASKED : fare + " de pasajes, ida y vuelta");
    }

    private static String share(CandidateFacts facts) {
        Integer percent = facts.incomePercent();
        return percent == null ? "Parte del ingreso familiar: " + UNASKED : percent + " % del ingreso familiar";
    }

    /** What there is comes first, then what is open: {@code hay algo en crédito («Debe dos cuotas»); del resto, nada que se sepa}. */
    private static String antecedents(List<Antecedent> antecedents) {
        String something = antecedents.stream()
                .filter(antecedent -> antecedent.answer() == AntecedentAnswer.SOMETHING)
                .map(antecedent ->
                        "hay algo en %s («%s»)".formatted(antecedent.kind().shortly(), antecedent.note()))
                .collect(Collectors.joining("; "));
        String unasked = kinds(antecedents, AntecedentAnswer.NOT_ASKED);
        String clean = kinds(antecedents, AntecedentAnswer.NONE_KNOWN);
        boolean onlyClean = something.isEmpty() && unasked.isEmpty();
        boolean onlyUnasked = something.isEmpty() && clean.isEmpty();
        return "Antecedentes: "
                + Stream.of(
                                something,
                                unasked.isEmpty() ? "" : UNASKED + (onlyUnasked ? "" : ": " + unasked),
                                clean.isEmpty() ? "" : (onlyClean ? "" : "del resto, ") + "nada que se sepa")
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; "));
    }

    private static String kinds(List<Antecedent> antecedents, AntecedentAnswer answer) {
        return antecedents.stream()
                .filter(antecedent -> antecedent.answer() == answer)
                .map(antecedent -> antecedent.kind().shortly())
                .collect(Collectors.joining(", "));
    }
}
