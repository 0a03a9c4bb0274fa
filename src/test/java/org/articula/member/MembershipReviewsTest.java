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
import org.articula.vote.Ballot;
import org.articula.vote.Held;
import org.articula.vote.MeetingVotes;
import org.articula.vote.VotingMeetings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class MembershipReviewsTest {

    private static final LocalDate HELD_ON = LocalDate.of(2026, 11, 26);
    private static final List<String> REASONS =
            List.of("Luis Maigua faltó tres veces seguidas sin justificación.", "El reglamento permite dos.");

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private MembershipReviews reviews;

    @Autowired
    private MeetingVotes votes;

    @Autowired
    private JdbcClient jdbc;

    private String networkId;
    private String luis;
    private VotingMeetings held;

    @BeforeEach
    void registerNetworkOfOneWithAMeeting() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(
                networkId,
                LocalDate.of(2026, 4, 2),
                List.of(new NewMember("Luis Maigua", null, null, null, Sex.M, 1979, "Sacos")));
        luis = members.activeOf(networkId).get(0).id();
        held = Held.on(jdbc, networkId, "reunion-7", HELD_ON, members.activeOf(networkId));
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
        settle(id, outcome, " Explicó sus faltas ");

        MembershipReview settled = reviews.byId(id);
        assertThat(settled.open()).isFalse();
        assertThat(settled.outcome()).isEqualTo(outcome);
        assertThat(settled.note()).isEqualTo("Explicó sus faltas");
        assertThat(settled.settledOn()).isEqualTo(HELD_ON);
        assertThat(members.byId(luis).active()).isTrue();
    }

    @Test
    void whoIsSeparatedLeavesOnTheDayOfTheMeeting() {
        settle(reviews.open(absences()), ReviewOutcome.SEPARATE, "No volvió a las reuniones");

        assertThat(members.byId(luis).leftOn()).isEqualTo(HELD_ON);
        assertThat(members.activeOf(networkId)).isEmpty();
    }

    @Test
    void aReviewIsSettledOnce() {
        String id = reviews.open(absences());
        settle(id, ReviewOutcome.WARN, "Primera vez");

        assertThat(errors(id, ReviewOutcome.SEPARATE, "Segunda vez"))
                .containsExactly(new FieldError("", "La red ya concluyó esta revisión."));
        assertThat(members.byId(luis).active()).isTrue();
    }

    @Test
    void aSettlementHasANote() {
        String id = reviews.open(absences());

        assertThat(errors(id, ReviewOutcome.KEEP, " "))
                .extracting(FieldError::path)
                .containsExactly("note");
        assertThat(errors(id, ReviewOutcome.KEEP, "n".repeat(1001)))
                .containsExactly(
                        new FieldError("note", "Escriba lo que la red consideró en 1000 caracteres como máximo."));
    }

    @Test
    void itIsDecidedInTheMeetingThatGaveCauseOrLater() {
        MembershipReview review = reviews.byId(reviews.open(absences()));
        VotingMeetings before = Held.meeting("reunion-6", 6, HELD_ON.minusDays(14), members.activeOf(networkId));
        VotingMeetings after = Held.meeting("reunion-8", 8, TODAY, members.activeOf(networkId));

        assertThat(reviews.meetingsFor(review, before).latestFirst()).isEmpty();
        assertThat(reviews.meetingsFor(review, held)).isEqualTo(held);
        assertThat(reviews.meetingsFor(review, after)).isEqualTo(after);
        assertThat(errors(() -> reviews.settle(
                        review.id(), ReviewOutcome.KEEP, "Bien", Held.unanimous(before), before, "maria")))
                .extracting(FieldError::path)
                .containsExactly("meetingId");
    }

    @Test
    void withoutAMajorityTheMemberStays() {
        String id = reviews.open(absences());
        Ballot lost = Held.ballot(held, 0, 1, 0);

        assertThat(errors(() -> reviews.settle(id, ReviewOutcome.SEPARATE, "Faltó", lost, held, "maria")))
                .containsExactly(new FieldError(
                        "outcome",
                        "Sin mayoría la persona continúa. No aprobado: 0 votos a favor, 1 en contra y 0 abstenciones;"
                                + " hacen falta 1 a favor, más de la mitad de quienes asistieron."));
        reviews.settle(id, ReviewOutcome.KEEP, "No hubo mayoría", lost, held, "maria");

        assertThat(members.byId(luis).active()).isTrue();
        assertThat(votes.of(id)).hasValueSatisfying(kept -> {
            assertThat(kept.carried()).isFalse();
            assertThat(kept.title()).isEqualTo("Participación de Luis Maigua: continúa");
        });
    }

    @Test
    void whoHasLeftCannotBeSeparatedButTheReviewCanBeSettled() {
        String id = reviews.open(absences());
        members.leave(luis, TODAY, "Viaje");

        assertThat(errors(id, ReviewOutcome.SEPARATE, "Se fue"))
                .containsExactly(new FieldError("outcome", "Luis Maigua ya salió de la red."));
        settle(id, ReviewOutcome.KEEP, "Se fue por su cuenta");
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

    private void settle(String id, ReviewOutcome outcome, String note) {
        reviews.settle(id, outcome, note, Held.unanimous(held), held, "maria");
    }

    private List<FieldError> errors(String id, ReviewOutcome outcome, String note) {
        return errors(() -> settle(id, outcome, note));
    }

    private static List<FieldError> errors(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).errors();
    }
}
