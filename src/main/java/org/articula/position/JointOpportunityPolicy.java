package org.articula.position;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.articula.shared.Money;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Tells the ideas of a network from its opportunities by what the network itself answered: an idea is an opportunity when all conditions of
 * {@code F2.1.g} hold and it names a client. The most profitable opportunity ({@code F2.1.c}) is the one with the highest monthly margin,
 * which is (price − cost) × volume; of those with the same margin the one that needs the lower investment, and then the one named first.
 */
public final class JointOpportunityPolicy {

    private JointOpportunityPolicy() {}

    /** In the order of the ideas. */
    public static List<IdeaVerdict> judge(List<BusinessIdea> ideas) {
        int best = mostProfitable(ideas);
        return IntStream.range(0, ideas.size())
                .mapToObj(i -> judge(ideas.get(i), i == best))
                .toList();
    }

    private static int mostProfitable(List<BusinessIdea> ideas) {
        return IntStream.range(0, ideas.size())
                .boxed()
                .filter(i -> isOpportunity(ideas.get(i)))
                .min(Comparator.comparing(
                                (Integer i) -> ideas.get(i).monthlyMargin().cents(), Comparator.reverseOrder())
                        .thenComparing(i -> ideas.get(i).investment().cents())
                        .thenComparing(i -> i))
                .orElse(-1);
    }

    private static boolean isOpportunity(BusinessIdea idea) {
        return idea.client() != null && objections(idea).isEmpty();
    }

    private static IdeaVerdict judge(BusinessIdea idea, boolean best) {
        Money margin = idea.monthlyMargin();
        long tenths = marginTenths(idea);
        Long months = recoveryMonths(idea);
        List<String> reasons = new ArrayList<>(conditions(idea));
        reasons.add("Margen al mes: (%s − %s) × %s = %s, el %s %% del precio."
                .formatted(
                        SpanishFigures.of(idea.price().dollars()),
                        SpanishFigures.of(idea.unitCost().dollars()),
                        SpanishFigures.of(idea.monthlyVolume()),
                        margin,
                        percent(tenths)));
        reasons.add(recovery(idea, months));
        if (best) {
            reasons.add(
                    "Es la más rentable: la oportunidad que más deja al mes y, entre iguales, la de menor inversión.");
        }
        return new IdeaVerdict(isOpportunity(idea), best, margin, tenths, months, reasons);
    }

    private static List<String> conditions(BusinessIdea idea) {
        List<String> reasons = new ArrayList<>(objections(idea));
        if (idea.client() == null) {
            reasons.add("Falta nombrar a un cliente.");
        }
        reasons.add(
                0,
                reasons.isEmpty()
                        ? "Es una oportunidad: cumple las cinco condiciones y tiene cliente: %s."
                                .formatted(idea.client())
                        : "Todavía es una idea.");
        return reasons;
    }

    private static List<String> objections(BusinessIdea idea) {
        return IntStream.range(0, IdeaQuestion.values().length)
                .mapToObj(i -> IdeaQuestion.values()[i])
                .filter(question -> !question.holdsFor(idea))
                .map(IdeaQuestion::objection)
                .toList();
    }

    private static String recovery(BusinessIdea idea, @Nullable Long months) {
        if (months == null) {
            return "Con estas cifras no se gana nada y la inversión de %s no se recupera.".formatted(idea.investment());
        }
        return months == 0
                ? "No necesita inversión."
                : "La inversión de %s se recupera en %s."
                        .formatted(idea.investment(), Wording.count(months, "mes", "meses"));
    }

    /** Half a tenth is rounded away from zero. */
    private static long marginTenths(BusinessIdea idea) {
        return BigDecimal.valueOf(idea.price().cents() - idea.unitCost().cents())
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(idea.price().cents()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Months begun count whole. */
    private static @Nullable Long recoveryMonths(BusinessIdea idea) {
        long margin = idea.monthlyMargin().cents();
        long investment = idea.investment().cents();
        return margin <= 0 ? null : (investment + margin - 1) / margin;
    }

    /** {@code 37,5}. */
    public static String percent(long tenths) {
        return SpanishFigures.hundredths(tenths * 10);
    }
}
