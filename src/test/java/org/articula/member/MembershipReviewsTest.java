package org.articula.member;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class MembershipReviewsTest {

    private static final List<String> REASONS =
            List.of("Luis Maigua faltó tres veces seguidas sin justificación.", "El reglamento permite dos.");

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private MembershipReviews reviews;

    @Autowired
    private JdbcClient jdbc;

    private String networkId;
    private String luis;

    @BeforeEach
    void registerNetworkOfOneWithAMeeting() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(
                networkId,
                LocalDate.of(2026, 4, 2),
                List.of(new NewMember("Luis Maigua", null, null, null, Sex.M, 1979, "Sacos")));
        luis = members.activeOf(networkId).get(0).id();
        jdbc.sql(
                        """
                        INSERT INTO meeting (id, network_id, number, starts_at, duration_minutes, place, status, sequence,
                          extended_minutes, planned_at)
                        VALUES ('reunion-7', :network, 7, '2026-11-26 20:00:00', 60, 'Otavalo', 'CLOSED', 0, 0,
                          '2026-11-12 20:00:00')""")
                .param("network", networkId)
                .update();
    }

    @Test
    void anOpenReviewTellsItsReasons() {
        String id = reviews.open(absences());

        assertThat(reviews.byId(id))
                .isEqualTo(new MembershipReview(
                        id,
                        networkId,
                        luis,
                        "reunion-7",
                        ReviewCause.UNJUSTIFIED_IN_A_ROW,
                        REASONS,
                        null,
                        null,
                        TODAY,
                        null));
        assertThat(reviews.byId(id).open()).isTrue();
    }

    @Test
    void oneMeetingOpensOneReviewPerCause() {
        String first = reviews.open(absences());
        String other = reviews.open(new NewReview(
                networkId, luis, "reunion-7", ReviewCause.JUSTIFIED_PER_YEAR, List.of("Cuatro en 2026.")));

        assertThat(reviews.open(absences())).isEqualTo(first).isNotEqualTo(other);
        assertThat(reviews.ofNetwork(networkId))
                .extracting(MembershipReview::id)
                .containsExactly(first, other);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEEP", "WARN"})
    void whoIsKeptOrWarnedStays(ReviewOutcome outcome) {
        String id = reviews.open(absences());
        reviews.settle(id, outcome, " Explicó sus faltas ", TODAY);

        MembershipReview settled = reviews.byId(id);
        assertThat(settled.open()).isFalse();
        assertThat(settled.outcome()).isEqualTo(outcome);
        assertThat(settled.note()).isEqualTo("Explicó sus faltas");
        assertThat(settled.settledOn()).isEqualTo(TODAY);
        assertThat(members.byId(luis).active()).isTrue();
    }

    @Test
    void whoIsSeparatedLeavesThatDay() {
        reviews.settle(reviews.open(absences()), ReviewOutcome.SEPARATE, "No volvió a las reuniones", TODAY);

        assertThat(members.byId(luis).leftOn()).isEqualTo(TODAY);
        assertThat(members.activeOf(networkId)).isEmpty();
    }

    @Test
    void aReviewIsSettledOnce() {
        String id = reviews.open(absences());
        reviews.settle(id, ReviewOutcome.WARN, "Primera vez", TODAY);

        assertThat(errors(id, ReviewOutcome.SEPARATE, "Segunda vez", TODAY))
                .containsExactly(new FieldError("", "La red ya concluyó esta revisión."));
        assertThat(members.byId(luis).active()).isTrue();
    }

    @Test
    void aSettlementHasANoteAndADateSinceTheReviewOpened() {
        String id = reviews.open(absences());

        assertThat(errors(id, ReviewOutcome.KEEP, " ", TODAY.minusDays(1)))
                .extracting(FieldError::path)
                .containsExactly("note", "settledOn");
        assertThat(errors(id, ReviewOutcome.KEEP, "n".repeat(1001), TODAY.plusDays(1)))
                .containsExactly(
                        new FieldError("note", "Escriba lo que la red consideró en 1000 caracteres como máximo."),
                        new FieldError(
                                "settledOn", "La decisión se toma entre el inicio de la revisión, 01/12/2026, y hoy."));
    }

    @Test
    void whoHasLeftCannotBeSeparatedButTheReviewCanBeSettled() {
        String id = reviews.open(absences());
        members.leave(luis, TODAY, "Viaje");

        assertThat(errors(id, ReviewOutcome.SEPARATE, "Se fue", TODAY))
                .containsExactly(new FieldError("outcome", "Luis Maigua ya salió de la red."));
        reviews.settle(id, ReviewOutcome.KEEP, "Se fue por su cuenta", TODAY);
    }

    @Test
    void longReasonsAreCutToWhatIsKept() {
        String id = reviews.open(
                new NewReview(networkId, luis, "reunion-7", ReviewCause.JUSTIFIED_PER_YEAR, List.of("r".repeat(1500))));

        assertThat(reviews.byId(id).reasons()).containsExactly("r".repeat(1000));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> reviews.byId("ninguna"));
    }

    private NewReview absences() {
        return new NewReview(networkId, luis, "reunion-7", ReviewCause.UNJUSTIFIED_IN_A_ROW, REASONS);
    }

    private List<FieldError> errors(String id, ReviewOutcome outcome, String note, LocalDate on) {
        return catchThrowableOfType(InvalidInputException.class, () -> reviews.settle(id, outcome, note, on))
                .errors();
    }
}
