package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedFigureTest {

    private static final long MOST = 9_999_999_999_999_99L;

    static List<TypedCase> figures() throws IOException {
        return TypedCase.of("figures");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void isReadExactlyOrRefused(TypedCase figure) {
        if (figure.value() != null) {
            assertThat(TypedFigure.read(figure.typed(), figure.decimals())).isEqualTo(new BigDecimal(figure.value()));
        } else {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> TypedFigure.read(figure.typed(), figure.decimals()))
                    .withMessage(figure.refused());
        }
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll @LongRange(min = -MOST, max = MOST) long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        assertThat(TypedFigure.read(SpanishFigures.of(amount), 2)).isEqualTo(amount);
    }

    @Property
    void everyWayToWriteAnAmountIsTheSameAmount(
            @ForAll @LongRange(min = 0, max = MOST) long cents, @ForAll("ways") Way way) {
        assertThat(TypedFigure.read(way.write(cents), 2)).isEqualByComparingTo(BigDecimal.valueOf(cents, 2));
    }

    /** Whatever is typed: its digits are the figure's, in their order, or there is no figure. */
    @Property(tries = 5000)
    void noDigitIsLostAddedOrMoved(@ForAll("nearlyFigures") String typed, @ForAll @IntRange(max = 2) int decimals) {
        BigDecimal read;
        try {
            read = TypedFigure.read(typed, decimals);
        } catch (UnreadableException refused) {
            assertThat(refused).hasMessageStartingWith("«");
            return;
        }
        assertThat(digits(read.toPlainString())).isEqualTo(digits(typed));
        assertThat(read.scale()).isBetween(0, decimals);
        assertThat(read.scale()).isIn(0, digitsBehindTheLastMark(typed));
    }

    @Property
    void otherTextIsRefused(@ForAll @StringLength(min = 1, max = 60) String text) {
        if (!text.matches("(?s).*[0-9].*") || text.matches("(?s).*[a-zA-Z].*")) {
            assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> TypedFigure.read(text, 2));
        }
    }

    /** A number of JSON keeps its value whatever its notation, or is refused. */
    @Example
    void numbersKeepTheirValue() {
        assertThat(TypedFigure.check("1.200", new BigDecimal("1.200"), 2)).isEqualTo(new BigDecimal("1.20"));
        assertThat(TypedFigure.check("1E+3", new BigDecimal("1E+3"), 2)).isEqualTo(new BigDecimal("1000"));
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> TypedFigure.check("7.0", new BigDecimal("7.0"), 0))
                .withMessage("«7.0» no es un número entero: escríbalo sin decimales.");
        List.of("0.001", "3.0000001", "1E-30", "1E+15", "1E+999999999")
                .forEach(written -> assertThatExceptionOfType(UnreadableException.class)
                        .isThrownBy(() -> TypedFigure.check(written, new BigDecimal(written), 2))
                        .withMessageStartingWith("«" + written + "»"));
    }

    record Way(String thousands, String decimal) {

        String write(long cents) {
            String whole = String.valueOf(cents / 100).replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", thousands);
            return "%s%s%02d".formatted(whole, decimal, cents % 100);
        }
    }

    @Provide
    static Arbitrary<Way> ways() {
        return Arbitraries.of(
                new Way("", ","),
                new Way("", "."),
                new Way(".", ","),
                new Way(",", "."),
                new Way(" ", ","),
                new Way("\u00a0", ","),
                new Way("\u202f", "."),
                new Way("'", "."),
                new Way("’", ","));
    }

    @Provide
    static Arbitrary<String> nearlyFigures() {
        return Arbitraries.strings()
                .withChars("0123456789012345,.,. '-")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "").replaceFirst("^0+(?=[0-9])", "");
    }

    private static int digitsBehindTheLastMark(String typed) {
        var last = Pattern.compile("[.,]([0-9]+) *$").matcher(typed);
        return last.find() ? last.group(1).length() : 0;
    }
}
