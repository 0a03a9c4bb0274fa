package org.articula.trust;

import static org.articula.trust.TrustIndicator.AGREEMENTS;
import static org.articula.trust.TrustIndicator.ATTENDANCE;
import static org.articula.trust.TrustIndicator.COFINANCING;
import static org.articula.trust.TrustIndicator.FUND;
import static org.articula.trust.TrustIndicator.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Worked examples, derived by hand, and what holds whatever happens. */
class TrustIndexPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 4);

    static final TrustProperties FIGURES = new TrustProperties(
            new BigDecimal("0.70"), new BigDecimal("0.50"), 3, new BigDecimal("0.40"), 8, 6, 4, 180);

    @Test
    void theIndexIsTheMeanOfFiveComponents() {
        TrustMeasure measure = measure(
                found(RULES, fact(3, 4)), // 0.75
                found(FUND, fact(9, 12)), // 0.75
                found(ATTENDANCE, fact(9, 12), fact(10, 12), fact(12, 12), fact(11, 12)), // 42/48 = 0.875
                found(AGREEMENTS, fact(1, 1), fact(1, 1), fact(0, 1), fact(1, 1), fact(1, 1)), // 0.8
                found(COFINANCING, fact(7, 10), fact(5, 10))); // 12/20 = 0.6

        // (0.75 + 0.75 + 0.875 + 0.8 + 0.6) / 5 = 3.775 / 5
        assertThat(measure.value()).isEqualByComparingTo("0.7550");
        assertThat(values(measure))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(d("0.75"), d("0.75"), d("0.875"), d("0.80"), d("0.60"));
        assertThat(measure.ready()).isTrue();
        assertThat(measure.reasons())
                .containsExactly(
                        "El índice es 0,75, desde 0,70 hay una base de confianza, y ningún componente está por debajo de 0,50.");
    }

    @Test
    void attendanceIsTheMeanOfItsMeetingsAndNotOfAllWhoCame() {
        TrustMeasure measure = measure(found(ATTENDANCE, fact(5, 5), fact(10, 20)));

        // (1 + 0.5) / 2, although 15 of 25 came
        assertThat(measure.value()).isEqualByComparingTo("0.75");
    }

    @Test
    void aComponentWithoutDataIsLeftOutAndSaysSo() {
        TrustMeasure measure = measure(
                found(RULES, fact(1, 1)), found(FUND), found(ATTENDANCE, fact(8, 10)), found(AGREEMENTS, fact(9, 10)));

        // (1 + 0.8 + 0.9) / 3: the fund neither helps nor harms
        assertThat(measure.value()).isEqualByComparingTo("0.9");
        assertThat(measure.components().get(1).value()).isNull();
        assertThat(measure.components().get(1).sentence()).startsWith("Sin datos: no se cuenta todavía.");
        assertThat(measure.ready()).isTrue();
    }

    @Test
    void whatDoesNotExistIsWorthNothingHoweverManyFactsThereAre() {
        TrustMeasure measure = measure(
                new TrustFinding(FUND, false, "No hay fondo.", List.of(fact(4, 4))),
                found(ATTENDANCE, fact(1, 1)),
                found(AGREEMENTS, fact(1, 1)),
                found(RULES, fact(1, 1)));

        assertThat(measure.value()).isEqualByComparingTo("0.75");
        assertThat(measure.ready()).isFalse();
        assertThat(measure.reasons())
                .containsExactly(
                        "Fondo de aportaciones está en 0,00; ningún componente puede estar por debajo de 0,50.");
    }

    @Test
    void twoComponentsAreTooFewToTrustThem() {
        TrustMeasure measure = measure(found(ATTENDANCE, fact(1, 1)), found(AGREEMENTS, fact(1, 1)), found(FUND));

        assertThat(measure.value()).isEqualByComparingTo("1");
        assertThat(measure.ready()).isFalse();
        assertThat(measure.reasons())
                .containsExactly("Solo hay datos de 2 componentes; hacen falta al menos 3 de los cinco.");
    }

    @Test
    void aHundredthBelowIsBelow() {
        // (0.7 + 0.7 + 0.6999) / 3 = 0.69996…, rounded 0.7000: four decimals decide
        TrustMeasure just =
                measure(found(RULES, fact(7, 10)), found(FUND, fact(7, 10)), found(AGREEMENTS, fact(6999, 10000)));
        TrustMeasure below =
                measure(found(RULES, fact(7, 10)), found(FUND, fact(7, 10)), found(AGREEMENTS, fact(69, 100)));

        assertThat(just.ready()).isTrue();
        // (0.7 + 0.7 + 0.69) / 3 = 0.6967, which people read as 0,69 and not as 0,70
        assertThat(below.reasons()).containsExactly("El índice es 0,69 y la base de confianza empieza en 0,70.");
    }

    @Test
    void nothingAtAllIsNoIndex() {
        TrustMeasure measure = measure(found(ATTENDANCE), found(AGREEMENTS));

        assertThat(measure.value()).isNull();
        assertThat(measure.ready()).isFalse();
    }

    @Test
    void aFactCannotBeMoreThanWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> fact(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> fact(0, 0));
    }

    @Property
    void moreAttendanceNeverLowersTheIndex(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 24) Integer> came,
            @ForAll @IntRange(min = 0, max = 3) int which,
            @ForAll @IntRange(min = 0, max = 10) int met) {
        List<Integer> more = new ArrayList<>(came);
        int meeting = which % came.size();
        more.set(meeting, came.get(meeting) + 1);

        BigDecimal before =
                measure(attendance(came), found(AGREEMENTS, fact(met, 10))).value();
        BigDecimal after =
                measure(attendance(more), found(AGREEMENTS, fact(met, 10))).value();

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property
    void theIndexIsAlwaysBetweenNothingAndOne(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 12) Integer> done) {
        TrustMeasure measure = measure(
                found(RULES, done.stream().map(one -> fact(one, 12)).toArray(TrustFact[]::new)),
                attendance(done.stream().limit(4).toList()));

        assertThat(measure.value() == null ? BigDecimal.ZERO : measure.value())
                .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(measure.value() == null).isEqualTo(done.isEmpty());
    }

    private static TrustFinding attendance(List<Integer> came) {
        return found(ATTENDANCE, came.stream().map(one -> fact(one, 25)).toArray(TrustFact[]::new));
    }

    private static Stream<BigDecimal> values(TrustMeasure measure) {
        return measure.components().stream().map(TrustComponent::value);
    }

    private static TrustMeasure measure(TrustFinding... findings) {
        return TrustIndexPolicy.measure(Arrays.asList(findings), FIGURES);
    }

    private static TrustFinding found(TrustIndicator indicator, TrustFact... facts) {
        return new TrustFinding(indicator, true, "", List.of(facts));
    }

    private static TrustFact fact(int done, int asked) {
        return new TrustFact(DAY, "Algo que pasó.", done, asked);
    }

    private static BigDecimal d(String value) {
        return new BigDecimal(value);
    }
}
