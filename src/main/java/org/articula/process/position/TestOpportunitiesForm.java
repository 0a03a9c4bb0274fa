package org.articula.process.position;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.articula.position.BusinessIdea;
import org.articula.position.FutureAction;
import org.articula.position.FutureActionKind;
import org.articula.position.PositionLimits;
import org.articula.process.form.YesNo;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the network thinks of its ideas, and what follows from them. */
record TestOpportunitiesForm(@Nullable @Valid List<Row> ideas, @Nullable @Valid List<Action> actions) {

    private static final String ANSWER = "Responda sí o no.";
    private static final String MISSING = "Falta esta cifra.";
    private static final String CENTS = "Escriba el monto con dos decimales como máximo.";

    /** An idea; amounts in dollars. */
    record Row(
            @NotNull(message = "Escriba la idea de negocio.") @Size(max = PositionLimits.NAME) String name,
            @Nullable @Size(max = PositionLimits.CLIENT) String client,
            @NotNull(message = ANSWER) YesNo attractiveToNetwork,
            @NotNull(message = ANSWER) YesNo attractiveToClient,
            @NotNull(message = ANSWER) YesNo marketTrend,
            @NotNull(message = ANSWER) YesNo economicTrend,
            @NotNull(message = ANSWER) YesNo environmentalTrend,
            @NotNull(message = ANSWER) YesNo skills,
            @NotNull(message = ANSWER) YesNo strengths,
            @NotNull(message = ANSWER) YesNo weaknesses,
            @Nullable @Size(max = PositionLimits.TEXT) String overcoming,
            @NotNull(message = MISSING) @Digits(integer = 7, fraction = 2, message = CENTS) @Min(PositionLimits.LEAST_AMOUNT) @Max(PositionLimits.MOST_AMOUNT) BigDecimal price,
            @NotNull(message = MISSING) @Digits(integer = 7, fraction = 2, message = CENTS) @Min(PositionLimits.LEAST_AMOUNT) @Max(PositionLimits.MOST_AMOUNT) BigDecimal unitCost,
            @NotNull(message = MISSING) @Min(PositionLimits.LEAST_VOLUME) @Max(PositionLimits.MOST_VOLUME) Integer monthlyVolume,
            @NotNull(message = MISSING) @Digits(integer = 7, fraction = 2, message = CENTS) @Min(PositionLimits.LEAST_AMOUNT) @Max(PositionLimits.MOST_AMOUNT) BigDecimal investment) {

        static Row of(BusinessIdea idea) {
            return new Row(
                    idea.name(),
                    idea.client(),
                    answer(idea.attractiveToNetwork()),
                    answer(idea.attractiveToClient()),
                    answer(idea.marketTrend()),
                    answer(idea.economicTrend()),
                    answer(idea.environmentalTrend()),
                    answer(idea.skills()),
                    answer(idea.strengths()),
                    answer(idea.weaknesses()),
                    idea.overcoming(),
                    idea.price().dollars(),
                    idea.unitCost().dollars(),
                    idea.monthlyVolume(),
                    idea.investment().dollars());
        }

        BusinessIdea toIdea() {
            return new BusinessIdea(
                    name,
                    client,
                    attractiveToNetwork.isYes(),
                    attractiveToClient.isYes(),
                    marketTrend.isYes(),
                    economicTrend.isYes(),
                    environmentalTrend.isYes(),
                    skills.isYes(),
                    strengths.isYes(),
                    weaknesses.isYes(),
                    weaknesses.isYes() ? overcoming : null,
                    Money.ofDollars(price),
                    Money.ofDollars(unitCost),
                    monthlyVolume,
                    Money.ofDollars(investment));
        }

        /** Whether it says enough to be judged. */
        boolean complete() {
            return Stream.of(
                                    name,
                                    attractiveToNetwork,
                                    attractiveToClient,
                                    marketTrend,
                                    economicTrend,
                                    environmentalTrend,
                                    skills,
                                    strengths,
                                    weaknesses,
                                    unitCost,
                                    monthlyVolume,
                                    investment)
                            .allMatch(Objects::nonNull)
                    && price != null
                    && price.signum() > 0;
        }

        private static YesNo answer(boolean yes) {
            return yes ? YesNo.YES : YesNo.NO;
        }
    }

    /** @param ideaNumber the first one when nothing is said and there is no other */
    record Action(
            @NotNull(message = "Elija qué clase de acción es.") FutureActionKind kind,
            @NotNull(message = "Escriba qué se hará.") @Size(max = PositionLimits.LINE) String text,
            @Nullable @Min(PositionLimits.FIRST_IDEA) @Max(PositionLimits.IDEAS) Integer ideaNumber) {

        FutureAction.New toAction(int ideas) {
            return new FutureAction.New(kind, text, ideaNumber == null && ideas == 1 ? 1 : number());
        }

        private int number() {
            return ideaNumber == null ? 0 : ideaNumber;
        }
    }

    /** Those filled in so far. */
    List<BusinessIdea> complete() {
        return ideas == null
                ? List.of()
                : ideas.stream().filter(Row::complete).map(Row::toIdea).toList();
    }

    List<BusinessIdea> toIdeas() {
        return ideas == null ? List.of() : ideas.stream().map(Row::toIdea).toList();
    }

    List<FutureAction.New> toActions() {
        int count = ideas == null ? 0 : ideas.size();
        return actions == null
                ? List.of()
                : actions.stream().map(action -> action.toAction(count)).toList();
    }
}
