package org.articula.rules;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.logbook.Logbook;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.articula.vote.Ballot;
import org.articula.vote.Held;
import org.articula.vote.MajorityBase;
import org.articula.vote.MeetingVotes;
import org.articula.vote.Votes;
import org.articula.vote.VotingMeetings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class InternalRulesTest {

    private static final RulesFigures GUIDE = RulesFigures.defaults();
    private static final RulesFigures STRICTER =
            new RulesFigures(14, 60, 10, new Money(500), 90, 3, 2, 2, 4, 21, MajorityBase.CAST);

    @Autowired
    private Networks networks;

    @Autowired
    private InternalRules rules;

    @Autowired
    private Members members;

    @Autowired
    private MeetingVotes votes;

    @Autowired
    private Logbook logbook;

    @Autowired
    private JdbcClient jdbc;

    private String networkId;
    private VotingMeetings held;

    @BeforeEach
    void registerNetworkThatMet() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(networkId, LocalDate.of(2025, 1, 1), List.of(person("Ana"), person("Bea"), person("Carla")));
        held = Held.on(jdbc, networkId, LocalDate.of(2026, 3, 5), members.activeOf(networkId));
    }

    @Test
    void theDefaultsAreTheGuides() {
        assertThat(GUIDE)
                .isEqualTo(new RulesFigures(7, 51, 15, new Money(200), 60, 5, 3, 3, 3, 18, MajorityBase.ATTENDING));
    }

    @Test
    void aNetworkThatBeginsHasTheGuidesFiguresInItsOwnRhythm() {
        RulesVersion first = rules.begin(networkId, TODAY, "maria");

        assertThat(first).isEqualTo(new RulesVersion(first.id(), networkId, 1, TODAY, GUIDE.meetingEvery(15), null));
        assertThat(rules.begin(networkId, TODAY.plusDays(30), "maria"))
                .as("formed again in the same rhythm")
                .isEqualTo(first);
        assertThat(rules.allOf(networkId)).containsExactly(first);
    }

    @Test
    void aNetworkThatIsFormedAgainInAnotherRhythmKeepsItsOtherFigures() {
        RulesVersion first = rules.adopt(networkId, STRICTER, TODAY, null, "maria");

        RulesVersion second = rules.begin(networkId, TODAY.plusDays(30), "maria");

        assertThat(second)
                .isEqualTo(new RulesVersion(
                        second.id(),
                        networkId,
                        2,
                        TODAY.plusDays(30),
                        STRICTER.meetingEvery(15),
                        "Al formarse de nuevo, la red fijó cada cuántos días se reúne."));
        assertThat(rules.allOf(networkId)).containsExactly(first, second);
    }

    @Test
    void anAdoptedVersionIsFoundAgainWithAllItsFigures() {
        RulesVersion first = rules.adopt(networkId, STRICTER, TODAY, " ", "maria");

        assertThat(first).isEqualTo(new RulesVersion(first.id(), networkId, 1, TODAY, STRICTER, null));
        assertThat(rules.byId(first.id())).isEqualTo(first);
        assertThat(rules.allOf(networkId)).containsExactly(first);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> rules.byId("ninguna"));
    }

    @Test
    void eachDayHasTheVersionThatHeldOnIt() {
        RulesVersion first = rules.adopt(networkId, GUIDE, LocalDate.of(2026, 4, 1), null, "maria");
        RulesVersion second = amend(STRICTER, LocalDate.of(2026, 12, 24), "Más orden");

        assertThat(rules.inForce(networkId, LocalDate.of(2026, 4, 1))).isEqualTo(first);
        assertThat(rules.inForce(networkId, LocalDate.of(2026, 12, 23))).isEqualTo(first);
        assertThat(rules.inForce(networkId, LocalDate.of(2026, 12, 24))).isEqualTo(second);
        assertThat(rules.inForce(networkId, LocalDate.of(2030, 1, 1))).isEqualTo(second);
    }

    @Test
    void beforeTheFirstVersionTheFirstVersionHolds() {
        RulesVersion first = rules.adopt(networkId, GUIDE, TODAY, null, "maria");

        assertThat(rules.inForce(networkId, TODAY.minusYears(1))).isEqualTo(first);
    }

    @Test
    void aNetworkWithoutRulesSaysSo() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> rules.inForce(networkId, TODAY))
                .withMessageContaining("no tiene reglamento interno");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> rules.adopt("nadie", GUIDE, TODAY, null, "maria"));
    }

    @Test
    void twoVersionsOfOneDayFollowEachOther() {
        rules.adopt(networkId, GUIDE, TODAY, null, "maria");
        RulesVersion corrected = amend(STRICTER, TODAY, "Se corrige la multa");

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(rules.inForce(networkId, TODAY)).isEqualTo(corrected);
    }

    @Test
    void aVersionCannotHoldBeforeTheOneAdoptedLast() {
        rules.adopt(networkId, GUIDE, LocalDate.of(2026, 4, 1), null, "maria");
        amend(STRICTER, LocalDate.of(2027, 1, 7), "Más orden");

        assertThat(refusedAmendment(GUIDE, LocalDate.of(2026, 12, 31), "Volver atrás"))
                .containsExactly(new FieldError(
                        "inForceFrom",
                        "La versión 2 rige desde el 07/01/2027: la nueva no puede regir desde antes, 31/12/2026."));
    }

    @Test
    void anAmendmentNeedsAReason() {
        rules.adopt(networkId, GUIDE, TODAY, null, "maria");

        assertThat(refusedAmendment(STRICTER, TODAY, "  "))
                .containsExactly(new FieldError("reason", "Escriba por qué la red modifica su reglamento."));
        assertThat(refusedAmendment(STRICTER, TODAY, "r".repeat(1001)))
                .extracting(FieldError::path)
                .containsExactly("reason");
    }

    @Test
    void refusedFiguresLeaveNoVersion() {
        assertThat(refusal(
                        new RulesFigures(7, 101, 15, new Money(200), 60, 5, 3, 3, 3, 18, MajorityBase.ATTENDING),
                        TODAY,
                        null))
                .containsExactly(new FieldError("quorumPercent", "El cuórum va de 51 a 100 por ciento."));
        assertThat(rules.allOf(networkId)).isEmpty();
    }

    @Test
    void anEndedNetworkKeepsItsRulesAsTheyAre() {
        networks.end(networkId, "Cierre");

        assertThat(refusal(GUIDE, TODAY, null)).extracting(FieldError::path).containsExactly("networkId");
    }

    @Test
    void networksDoNotShareVersions() {
        String other = networks.register(jahuaPamba("OTRA")).id();
        rules.adopt(other, STRICTER, TODAY, null, "maria");

        assertThat(rules.allOf(networkId)).isEmpty();
        assertThat(rules.adopt(networkId, GUIDE, TODAY, null, "maria").version())
                .isEqualTo(1);
    }

    @Test
    void whatANetworkChangesLaterItVotesFor() {
        rules.adopt(networkId, GUIDE, TODAY, null, "maria");

        assertThat(refusal(STRICTER, TODAY, "Más orden"))
                .containsExactly(new FieldError(
                        "networkId", "La red ya tiene reglamento: lo modifica en una reunión con cuórum."));
        assertThat(refused(() -> rules.amend(
                        networkId,
                        new Amendment(STRICTER, TODAY, "Más orden", Held.ballot(held, 1, 0, 2)),
                        held,
                        "maria")))
                .containsExactly(new FieldError(
                        "votesFor",
                        "La modificación no se puede registrar. No aprobado: 1 voto a favor, 0 en contra y 2"
                                + " abstenciones; hacen falta 2 a favor, más de la mitad de quienes asistieron."));
        assertThat(refused(() -> rules.amend(
                        networkId,
                        new Amendment(STRICTER, TODAY, "Más orden", new Ballot("otra", "nadie", new Votes(3, 0, 0))),
                        held,
                        "maria")))
                .extracting(FieldError::path)
                .containsExactly("meetingId");
        assertThat(rules.allOf(networkId)).hasSize(1);
    }

    @Test
    void anAmendmentHoldsFromItsMeetingOnAtTheEarliest() {
        rules.adopt(networkId, GUIDE, LocalDate.of(2025, 1, 1), null, "maria");

        assertThat(refusedAmendment(STRICTER, LocalDate.of(2026, 3, 4), "Más orden"))
                .containsExactly(new FieldError(
                        "inForceFrom", "La modificación se aprobó el 05/03/2026: no puede regir desde antes."));
    }

    @Test
    void theVoteIsKeptAndToldInTheLogbook() {
        rules.adopt(networkId, GUIDE, TODAY, null, "maria");

        RulesVersion amended = rules.amend(
                networkId, new Amendment(STRICTER, TODAY, "Más orden", Held.ballot(held, 2, 1, 0)), held, "maria");

        assertThat(votes.of(amended.id())).hasValueSatisfying(kept -> {
            assertThat(kept.carried()).isTrue();
            assertThat(kept.votesFor()).isEqualTo(2);
            assertThat(kept.votesAgainst()).isEqualTo(1);
            assertThat(kept.abstentions()).isZero();
            assertThat(kept.attending()).isEqualTo(3);
            assertThat(kept.majorityBase()).isEqualTo(MajorityBase.ATTENDING);
        });
        assertThat(logbook.of(networkId)).singleElement().satisfies(recorded -> assertThat(
                        recorded.entry().text())
                .isEqualTo("Reglamento interno: se aprueba la versión 2. Reunión 1 del 5 de marzo de 2026, a propuesta"
                        + " de Ana. Aprobado por mayoría simple de quienes asistieron: 2 votos a favor, 1 en contra y"
                        + " 0 abstenciones. Razones: Más orden"));
    }

    private RulesVersion amend(RulesFigures figures, LocalDate inForceFrom, @Nullable String reason) {
        return rules.amend(networkId, new Amendment(figures, inForceFrom, reason, Held.unanimous(held)), held, "maria");
    }

    private List<FieldError> refusedAmendment(RulesFigures figures, LocalDate inForceFrom, @Nullable String reason) {
        return refused(() -> amend(figures, inForceFrom, reason));
    }

    private static List<FieldError> refused(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).errors();
    }

    private List<FieldError> refusal(RulesFigures figures, LocalDate inForceFrom, @Nullable String reason) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> rules.adopt(networkId, figures, inForceFrom, reason, "maria"))
                .errors();
    }

    private static NewMember person(String name) {
        return new NewMember(name, null, null, null, Sex.F, 1984, "Ponchos");
    }
}
