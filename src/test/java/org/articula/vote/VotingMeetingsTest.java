package org.articula.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.junit.jupiter.api.Test;

/** RI.5, RI.8. */
class VotingMeetingsTest {

    private static final LocalDate THIRD = LocalDate.of(2026, 12, 3);
    private static final VotingMeetings HELD = new VotingMeetings(List.of(
            meeting("dos", 2, THIRD.plusDays(14), MajorityBase.CAST),
            meeting("uno", 1, THIRD, MajorityBase.ATTENDING)));

    @Test
    void aVoteSaysItsMeetingItsProposerAndWhatItCameTo() {
        FieldErrors errors = new FieldErrors();

        MeetingVote vote = HELD.count(errors, new Ballot("uno", "b", new Votes(2, 1, 0)));

        assertThat(errors.isEmpty()).isTrue();
        assertThat(vote.carried()).isTrue();
        assertThat(vote.decidedOn()).isEqualTo(THIRD);
        assertThat(vote.sentence())
                .isEqualTo("Reunión 1 del 3 de diciembre de 2026, a propuesta de Blanca. Aprobado por mayoría simple de"
                        + " quienes asistieron: 2 votos a favor, 1 en contra y 0 abstenciones.");
    }

    @Test
    void theRulesOfTheMeetingCount() {
        Votes abstained = new Votes(1, 0, 2);

        assertThat(HELD.count(new FieldErrors(), new Ballot("uno", "a", abstained))
                        .carried())
                .isFalse();
        assertThat(HELD.count(new FieldErrors(), new Ballot("dos", "a", abstained))
                        .carried())
                .isTrue();
    }

    @Test
    void faultsAreToldAtTheirFields() {
        assertThat(faults(HELD, new Ballot("tres", "a", new Votes(3, 0, 0))))
                .containsExactly(
                        new FieldError("meetingId", "Elija una reunión de la lista: son las que tuvieron cuórum."));
        assertThat(faults(new VotingMeetings(List.of()), new Ballot("uno", "a", new Votes(3, 0, 0))))
                .containsExactly(new FieldError(
                        "meetingId", "Las decisiones se toman en una reunión con cuórum, y todavía no hay ninguna."));
        assertThat(faults(HELD, new Ballot("uno", "z", new Votes(3, 1, 0))))
                .containsExactly(
                        new FieldError("proposerId", "Quien propone tiene que haber participado en esa reunión."),
                        new FieldError(
                                "votesFor",
                                "Los votos suman 4 y en la reunión participaron 3: a favor, en contra y abstenciones"
                                        + " deben sumar 3."));
    }

    @Test
    void earlierMeetingsAreLeftOut() {
        assertThat(HELD.since(THIRD).latestFirst())
                .extracting(VotingMeeting::id)
                .containsExactly("dos", "uno");
        assertThat(HELD.since(THIRD.plusDays(1)).latestFirst())
                .extracting(VotingMeeting::id)
                .containsExactly("dos");
        assertThat(HELD.sinceOrIn(THIRD.plusDays(1), "uno").latestFirst())
                .extracting(VotingMeeting::id)
                .containsExactly("dos", "uno");
    }

    private static List<FieldError> faults(VotingMeetings held, Ballot ballot) {
        FieldErrors errors = new FieldErrors();
        assertThat(held.count(errors, ballot)).isNull();
        return errors.all();
    }

    private static VotingMeeting meeting(String id, int number, LocalDate on, MajorityBase base) {
        return new VotingMeeting(id, number, on, Map.of("a", "Ana", "b", "Blanca", "c", "Carlos"), base);
    }
}
