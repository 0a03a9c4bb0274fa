package org.articula.trust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/** What facts are worth ({@code F2.3.k1}–{@code F2.3.k5}) and whether they show a base of trust ({@code F2.3.l}). */
final class TrustIndexPolicy {

    private static final int DECIMALS = 4;

    private TrustIndexPolicy() {}

    /** @param findings one for each indicator, in their order */
    static TrustMeasure measure(List<TrustFinding> findings, TrustProperties figures) {
        List<TrustComponent> components =
                findings.stream().map(TrustIndexPolicy::component).toList();
        BigDecimal value = mean(components.stream()
                .map(TrustComponent::value)
                .filter(Objects::nonNull)
                .toList());
        List<String> lacking = lacking(value, components, figures);
        return new TrustMeasure(
                value, lacking.isEmpty(), lacking.isEmpty() ? List.of(enough(value, figures)) : lacking, components);
    }

    private static TrustComponent component(TrustFinding finding) {
        BigDecimal value = value(finding);
        String worth = value == null ? "Sin datos: no se cuenta todavía." : words(value) + ".";
        return new TrustComponent(finding.indicator(), value, worth + " " + finding.standing(), finding.facts());
    }

    /** Without foundation nothing; without facts no value; attendance is the mean of its meetings, the others the share of all that was asked. */
    private static @Nullable BigDecimal value(TrustFinding finding) {
        if (!finding.founded()) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        if (finding.facts().isEmpty()) {
            return null;
        }
        return finding.indicator() == TrustIndicator.ATTENDANCE
                ? mean(finding.facts().stream()
                        .map(fact -> share(fact.done(), fact.asked()))
                        .toList())
                : share(
                        finding.facts().stream().mapToLong(TrustFact::done).sum(),
                        finding.facts().stream().mapToLong(TrustFact::asked).sum());
    }

    private static List<String> lacking(
            @Nullable BigDecimal value, List<TrustComponent> components, TrustProperties figures) {
        List<String> lacking = new ArrayList<>();
        long known = components.stream().filter(one -> one.value() != null).count();
        if (known < figures.leastComponents()) {
            lacking.add("Solo hay datos de %s; hacen falta al menos %d de los cinco."
                    .formatted(Wording.count(known, "componente", "componentes"), figures.leastComponents()));
        }
        if (value != null && value.compareTo(figures.ready()) < 0) {
            lacking.add("El índice es %s y la base de confianza empieza en %s."
                    .formatted(words(value), words(figures.ready())));
        }
        for (TrustComponent one : components) {
            if (one.value() != null && one.value().compareTo(figures.least()) < 0) {
                lacking.add("%s está en %s; ningún componente puede estar por debajo de %s."
                        .formatted(one.indicator().spanish(), words(one.value()), words(figures.least())));
            }
        }
        return lacking;
    }

    private static String enough(@Nullable BigDecimal value, TrustProperties figures) {
        return "El índice es %s, desde %s hay una base de confianza, y ningún componente está por debajo de %s."
                .formatted(words(Objects.requireNonNull(value)), words(figures.ready()), words(figures.least()));
    }

    private static @Nullable BigDecimal mean(List<@Nullable BigDecimal> values) {
        BigDecimal sum = values.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.isEmpty() ? null : sum.divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(long done, long asked) {
        return BigDecimal.valueOf(done).divide(BigDecimal.valueOf(asked), DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code 0,72}. Rounded down: 0,6999 is not yet 0,70. */
    static String words(BigDecimal value) {
        return value.setScale(2, RoundingMode.DOWN).toPlainString().replace('.', ',');
    }
}
