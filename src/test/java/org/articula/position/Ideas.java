package org.articula.position;

import java.util.EnumSet;
import java.util.Set;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** Ideas of business for tests. */
public final class Ideas {

    private Ideas() {}

    /** Everything holds: 25,00 − 15,00 by 40 a month, with an investment of 1000,00. */
    public static BusinessIdea good(String name) {
        return idea(name, "Tienda Ñusta", EnumSet.allOf(IdeaQuestion.class), 2500, 1500, 40, 100_000);
    }

    public static BusinessIdea failing(String name, IdeaQuestion question) {
        return idea(name, "Tienda Ñusta", EnumSet.complementOf(EnumSet.of(question)), 2500, 1500, 40, 100_000);
    }

    public static BusinessIdea without(String name, @Nullable String client) {
        return idea(name, client, EnumSet.allOf(IdeaQuestion.class), 2500, 1500, 40, 100_000);
    }

    public static BusinessIdea earning(String name, long price, long cost, int volume, long investment) {
        return idea(name, "Tienda Ñusta", EnumSet.allOf(IdeaQuestion.class), price, cost, volume, investment);
    }

    private static BusinessIdea idea(
            String name,
            @Nullable String client,
            Set<IdeaQuestion> yes,
            long price,
            long cost,
            int volume,
            long investment) {
        return new BusinessIdea(
                name,
                client,
                yes.contains(IdeaQuestion.ATTRACTIVE_TO_NETWORK),
                yes.contains(IdeaQuestion.ATTRACTIVE_TO_CLIENT),
                yes.contains(IdeaQuestion.MARKET_TREND),
                yes.contains(IdeaQuestion.ECONOMIC_TREND),
                yes.contains(IdeaQuestion.ENVIRONMENTAL_TREND),
                yes.contains(IdeaQuestion.SKILLS),
                yes.contains(IdeaQuestion.STRENGTHS),
                yes.contains(IdeaQuestion.WEAKNESSES),
                yes.contains(IdeaQuestion.WEAKNESSES) ? "Con un taller de costos" : null,
                new Money(price),
                new Money(cost),
                volume,
                new Money(investment));
    }
}
