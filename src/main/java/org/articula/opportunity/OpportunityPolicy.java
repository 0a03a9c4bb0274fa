package org.articula.opportunity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.shared.SpanishOrder;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Tells ideas from opportunities and orders them. An idea becomes an opportunity when it meets the five conditions of {@code
 * F2.1.g} and has a market and concrete clients ({@code C1.2.k1}). Of two alike the more inclusive one stands better ({@code
 * C1.2.o}).
 */
final class OpportunityPolicy {

    private static final Comparator<AssessedOpportunity> BEST_FIRST = Comparator.comparing(AssessedOpportunity::verdict)
            .thenComparing(Comparator.comparingInt(AssessedOpportunity::met).reversed())
            .thenComparing(
                    Comparator.comparingInt(OpportunityPolicy::definitePoints).reversed())
            .thenComparing(Comparator.comparingInt(OpportunityPolicy::marks).reversed());

    private OpportunityPolicy() {}

    /** From the best place on; those that are equal share their place and are listed by name. */
    static List<AssessedOpportunity> assess(List<Opportunity> opportunities) {
        List<AssessedOpportunity> sorted = opportunities.stream()
                .map(opportunity -> assess(opportunity, 0))
                .sorted(BEST_FIRST
                        .thenComparing(SpanishOrder.by(
                                assessed -> assessed.opportunity().idea().name()))
                        .thenComparing(assessed -> assessed.opportunity().id()))
                .toList();
        List<AssessedOpportunity> placed = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean tied = i > 0 && BEST_FIRST.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            int place = tied ? placed.get(i - 1).place() : i + 1;
            placed.add(assess(sorted.get(i).opportunity(), place));
        }
        return placed;
    }

    /** {@code C1.2.k1}: what there is to choose from, and whether it is varied. */
    static String variety(List<AssessedOpportunity> assessed) {
        long ready = assessed.stream()
                .filter(idea -> idea.verdict() == OpportunityVerdict.OPPORTUNITY)
                .count();
        long chains = assessed.stream()
                .map(idea -> idea.opportunity().idea().chainId())
                .distinct()
                .count();
        String count = "%s de %s; %s."
                .formatted(
                        Wording.count(assessed.size(), "idea", "ideas"),
                        Wording.count(chains, "cadena", "cadenas"),
                        ready == 0
                                ? "ninguna es todavía una oportunidad"
                                : ready == 1 ? "1 ya es una oportunidad" : ready + " ya son oportunidades");
        return assessed.size() > 1 ? count : count + " La guía recomienda proponer diversas clases de oportunidades.";
    }

    private static AssessedOpportunity assess(Opportunity opportunity, int place) {
        NewOpportunity idea = opportunity.idea();
        List<OpportunityCondition> lacking = idea.conditions().entrySet().stream()
                .filter(finding -> !finding.getValue().met())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        boolean ready = lacking.isEmpty() && definite(idea) == 2;
        return new AssessedOpportunity(
                opportunity,
                place,
                ready ? OpportunityVerdict.OPPORTUNITY : OpportunityVerdict.IDEA,
                OpportunityCondition.values().length - lacking.size(),
                reasons(idea, lacking));
    }

    private static List<String> reasons(NewOpportunity idea, List<OpportunityCondition> lacking) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                lacking.isEmpty()
                        ? "Cumple las cinco condiciones de una oportunidad."
                        : "Cumple %d de las cinco condiciones de una oportunidad."
                                .formatted(OpportunityCondition.values().length - lacking.size()));
        for (OpportunityCondition condition : lacking) {
            reasons.add("No cumple «%s»: %s"
                    .formatted(
                            condition.spanish(),
                            sentence(requireNonNull(idea.conditions().get(condition))
                                    .reason())));
        }
        reasons.add(definiteness(idea));
        if (!idea.marks().isEmpty()) {
            reasons.add("Negocio inclusivo: %s."
                    .formatted(idea.marks().keySet().stream()
                            .sorted()
                            .map(mark -> mark.spanish().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
        }
        return reasons;
    }

    private static String definiteness(NewOpportunity idea) {
        if (definite(idea) == 2) {
            return "Tiene mercado definido y clientes concretos.";
        }
        if (idea.market() != null) {
            return "Tiene mercado definido, pero todavía no clientes concretos.";
        }
        return idea.clients() == null
                ? "Todavía no tiene mercado definido ni clientes concretos."
                : "Tiene clientes concretos, pero todavía no un mercado definido.";
    }

    private static int definite(NewOpportunity idea) {
        return there(idea.market()) + there(idea.clients());
    }

    private static int definitePoints(AssessedOpportunity assessed) {
        return definite(assessed.opportunity().idea());
    }

    private static int marks(AssessedOpportunity assessed) {
        return assessed.opportunity().idea().marks().size();
    }

    private static int there(@Nullable String text) {
        return text == null ? 0 : 1;
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
