package org.articula.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** RI.15, RI.17, RI.20. */
class DecisionWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Test
    void aRequestToComeInIsAnswered() {
        MembershipRequest accepted = request(MembershipRequestKind.JOIN, DAY);
        MembershipRequest rejected = request(MembershipRequestKind.JOIN, null);

        assertThat(DecisionWords.decision("Sisa", accepted, true))
                .isEqualTo("La red «Sisa» analizó su solicitud de ingreso y la aceptó: usted es integrante desde el"
                        + " 3 de diciembre de 2026.");
        assertThat(DecisionWords.closing(accepted, true)).startsWith("Le damos la bienvenida.");
        assertThat(DecisionWords.decision("Sisa", rejected, false))
                .isEqualTo("La red «Sisa» analizó su solicitud de ingreso y esta vez decidió no aceptarla.");
        assertThat(DecisionWords.closing(rejected, false)).isEqualTo(DecisionWords.TO_TALK);
    }

    @Test
    void whoIsAcceptedBelongsFromTheDayOfTheSignature() {
        MembershipRequest accepted = request(MembershipRequestKind.JOIN, DAY, MembershipRequestStatus.ACCEPTED);

        assertThat(DecisionWords.decision("Sisa", accepted, true))
                .isEqualTo(
                        "La red «Sisa» analizó su solicitud de ingreso y la aceptó. Para pertenecer a la red se firma"
                                + " una carta compromiso: usted será integrante desde el día en que la firme.");
        assertThat(DecisionWords.closing(accepted, true))
                .isEqualTo("La persona que acompaña a la red le llevará la carta para firmar. Le damos la bienvenida.");
    }

    @Test
    void aRequestToLeaveIsAnswered() {
        MembershipRequest accepted = request(MembershipRequestKind.LEAVE, DAY);

        assertThat(DecisionWords.decision("Sisa", accepted, true))
                .isEqualTo("La red «Sisa» analizó su solicitud de retiro y la aceptó: usted fue integrante hasta el"
                        + " 3 de diciembre de 2026.");
        assertThat(DecisionWords.closing(accepted, true)).startsWith("Le agradecemos");
    }

    @Test
    void aReviewSaysWhatFollowsFromIt() {
        assertThat(DecisionWords.decision("Sisa", review(ReviewOutcome.KEEP)))
                .isEqualTo(
                        "La red «Sisa» revisó sus faltas a las reuniones y decidió que usted sigue como integrante.");
        assertThat(DecisionWords.decision("Sisa", review(ReviewOutcome.WARN)))
                .endsWith("con una advertencia: le pide venir a las reuniones o avisar a tiempo cuando no pueda.");
        assertThat(DecisionWords.decision("Sisa", review(ReviewOutcome.SEPARATE)))
                .endsWith("que usted deja de ser integrante desde el 3 de diciembre de 2026.");
    }

    private static MembershipRequest request(MembershipRequestKind kind, @Nullable LocalDate effectiveOn) {
        return request(kind, effectiveOn, MembershipRequestStatus.APPLIED);
    }

    private static MembershipRequest request(
            MembershipRequestKind kind, @Nullable LocalDate effectiveOn, MembershipRequestStatus status) {
        return new MembershipRequest(
                "id",
                "network",
                kind,
                null,
                null,
                null,
                "Motivo",
                DAY,
                status,
                DAY,
                null,
                "Razones",
                effectiveOn,
                null,
                null);
    }

    private static MembershipReview review(ReviewOutcome outcome) {
        return new MembershipReview(
                "id", "network", "member", "meeting", ReviewCause.values()[0], List.of(), outcome, "Razones", DAY, DAY);
    }
}
