package org.articula.support;

import static org.articula.network.TestParties.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be told of an approach and when nothing is left to do (F2.4.a, F2.4.b). */
class ApproachPolicyTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void whatIsToldWholeOrNotAtAllIsRight() {
        assertThat(faults(parts -> parts)).isEmpty();
        assertThat(faults(parts -> parts.contact(null, null, "Ana")
                        .explained(null, null)
                        .visit(null, " ", null)
                        .request(null, null, null, null, null)))
                .isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("contactedOn", parts -> parts.contact(TOMORROW, ContactChannel.PHONE, "Ana")),
                wrong("contactedOn", parts -> parts.contact(null, ContactChannel.PHONE, "Ana")),
                wrong("representative", parts -> parts.contact(TODAY, ContactChannel.PHONE, " ")),
                wrong("channel", parts -> parts.contact(TODAY, null, "Ana")),
                wrong("explainedOn", parts -> parts.explained(TOMORROW, null)),
                wrong("explainedOn", parts -> parts.explained(null, "meeting")),
                wrong("visitedOn", parts -> parts.visit(TOMORROW, "Ocho", "Acta")),
                wrong("visitedOn", parts -> parts.visit(null, "Ocho", null)),
                wrong("attendees", parts -> parts.visit(TODAY, null, "Acta")),
                wrong("visitMinutes", parts -> parts.visit(TODAY, "Ocho", " ")),
                wrong("requestedOn", parts -> parts.request("Local", TOMORROW, RequestResult.PENDING, null, null)),
                wrong("requestedOn", parts -> parts.request("Local", null, RequestResult.PENDING, null, null)),
                wrong("requestResult", parts -> parts.request("Local", TODAY, null, null, null)),
                wrong("request", parts -> parts.request(null, TODAY, RequestResult.GRANTED, null, null)),
                wrong("amount", parts -> parts.request("Local", TODAY, RequestResult.GRANTED, new Money(-1), null)),
                wrong(
                        "amount",
                        parts -> parts.request("Local", TODAY, RequestResult.GRANTED, new Money(1_000_000_001), null)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsMissingOrToComeIsToldAtItsField(String field, UnaryOperator<Told.Parts> change) {
        assertThat(faults(change)).extracting(FieldError::path).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    NOW,   -,       false, NOW
                    LATER, -,       false, LATER
                    MAP,   -,       false, MAP
                    CLOSE, -,       false, NOW
                    CLOSE, No hay,  false, CLOSE
                    CLOSE, -,       true,  CLOSE
                    LATER, -,       true,  LATER
                    """)
    void nothingIsLeftWhenOneInstitutionIsNearOrSomebodySaysWhy(
            SupportWish wish, String reason, boolean near, SupportWish next) {
        ApproachPolicy.Standing standing =
                ApproachPolicy.standing(wish, reason, near ? List.of(approach(TODAY, TODAY)) : List.of());

        assertThat(standing.next()).isEqualTo(next);
        assertThat(standing.reasons())
                .contains(
                        near
                                ? "Al menos una fue contactada, la red conoce sus ventajas y la visitó."
                                : "Todavía falta una que haya sido contactada, explicada a la red y visitada.");
    }

    @Test
    void oneThatWasVisitedAndAnotherThatWasExplainedAreNotNear() {
        assertThat(ApproachPolicy.near(List.of(approach(TODAY, null), approach(null, TODAY))))
                .isFalse();
    }

    private static SupportApproach approach(LocalDate explained, LocalDate visited) {
        return new SupportApproach(
                "id",
                "i",
                "Alcaldía",
                "Ana",
                TODAY,
                ContactChannel.VISIT,
                explained,
                null,
                null,
                visited,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private static Arguments wrong(String field, UnaryOperator<Told.Parts> change) {
        return Arguments.of(field, change);
    }

    private static List<FieldError> faults(UnaryOperator<Told.Parts> change) {
        FieldErrors errors = new FieldErrors();
        ApproachPolicy.check(errors, Told.with(Told.whole("i", "meeting", 0), change), TODAY);
        return errors.all();
    }
}
