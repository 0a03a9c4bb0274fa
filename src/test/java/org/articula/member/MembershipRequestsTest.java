package org.articula.member;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.inLima;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.logbook.Logbook;
import org.articula.member.MembershipDecision.Verdict;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.vote.Ballot;
import org.articula.vote.Held;
import org.articula.vote.MeetingVotes;
import org.articula.vote.VotingMeetings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class MembershipRequestsTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 4, 2);
    private static final LocalDate REQUESTED = LocalDate.of(2026, 11, 20);
    private static final LocalDate MET = LocalDate.of(2026, 11, 29);
    private static final NewMember ANA =
            new NewMember("Ana Lema", "Tejidos Ana", "ana@ejemplo.ec", "0991234567", Sex.F, 1990, "Chales");

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private MembershipRequests requests;

    @Autowired
    private MeetingVotes votes;

    @Autowired
    private Logbook logbook;

    @Autowired
    private JdbcClient jdbc;

    private String networkId;
    private String rosa;
    private VotingMeetings held;

    @BeforeEach
    void registerNetworkOfOne() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(
                networkId,
                JOINED,
                List.of(new NewMember("Rosa Cotacachi", null, "rosa@ejemplo.ec", null, Sex.F, 1984, "Ponchos")));
        rosa = members.activeOf(networkId).get(0).id();
        held = Held.on(jdbc, networkId, MET, members.activeOf(networkId));
    }

    @Test
    void aTelephoneIsReadByTheCountryOfTheNetwork() {
        String lima = networks.register(inLima("LIMA")).id();
        NewMember rosa = new NewMember("Rosa Quispe", null, null, "987654321", Sex.F, 1990, "Chales");

        String id = requests.submit(NewMembershipRequest.toJoin(lima, rosa, "carta", "Quiere vender", REQUESTED));

        assertThat(requests.byId(id).person().phone()).isEqualTo("+51987654321");
    }

    /** Numbers kept by an earlier version, or given up by their country since, hinder nobody. */
    @Test
    void aTelephoneThatWasReadBeforeIsNotReadAgain() {
        NewMember before = new NewMember("Inti Arias", null, null, "+593912345678", Sex.M, 1990, "Gorros");

        members.enrol(networkId, JOINED, List.of(before));

        assertThat(members.activeOf(networkId)).extracting(Member::phone).contains("+593912345678");
        assertThatThrownBy(() -> requests.submit(
                        joining(new NewMember("Toa Vega", null, null, "+593912345678", Sex.F, 1990, "Gorros"))))
                .hasMessageContaining("«+593912345678» no es un teléfono de Ecuador");
    }

    @Test
    void aRequestWaitsForTheNetworksDecision() {
        String id = requests.submit(joining(ANA));

        assertThat(requests.byId(id))
                .isEqualTo(new MembershipRequest(
                        id,
                        networkId,
                        MembershipRequestKind.JOIN,
                        null,
                        new NewMember(
                                "Ana Lema", "Tejidos Ana", "ana@ejemplo.ec", "+593991234567", Sex.F, 1990, "Chales"),
                        "carta",
                        "Quiere vender con la red",
                        REQUESTED,
                        MembershipRequestStatus.PENDING,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(members.activeOf(networkId)).hasSize(1);
    }

    @Test
    void whoIsAcceptedJoinsOnTheDayDecided() {
        String id = requests.submit(joining(ANA));
        requests.decide(id, decision(Verdict.ACCEPTED, TODAY, "Teje bien."), held, "maria");
        requests.apply(id);

        Member ana = members.activeOf(networkId).get(0);
        assertThat(ana.name()).isEqualTo("Ana Lema");
        assertThat(ana.joinedOn()).isEqualTo(TODAY);
        MembershipRequest applied = requests.byId(id);
        assertThat(applied.status()).isEqualTo(MembershipRequestStatus.APPLIED);
        assertThat(applied.memberId()).isEqualTo(ana.id());
        assertThat(applied.decidedIn()).isEqualTo(held.latestFirst().get(0).id());
        assertThat(applied.decidedOn()).isEqualTo(MET);
    }

    @Test
    void whoIsAcceptedBelongsFromTheSignatureOn() {
        String id = requests.submit(joining(ANA));
        requests.decide(id, accepted(), held, "maria");

        assertThat(errors(() -> requests.sign(id, null, null)))
                .containsExactly(new FieldError("signedOn", "Indique cuándo firmó."));
        assertThat(errors(() -> requests.sign(id, TODAY.plusDays(1), null)))
                .containsExactly(new FieldError(
                        "signedOn", "La carta se firma entre la fecha de la solicitud, 20/11/2026, y hoy."));
        requests.sign(id, TODAY, "carta-firmada");
        requests.apply(id);

        assertThat(requests.byId(id).committedOn()).isEqualTo(TODAY);
        assertThat(requests.byId(id).commitmentFileId()).isEqualTo("carta-firmada");
        assertThat(members.activeOf(networkId).get(0).joinedOn())
                .as("later than the meeting that accepted")
                .isEqualTo(TODAY);
    }

    @Test
    void whoSignedBeforeTheMeetingBelongsFromTheMeetingOn() {
        String id = requests.submit(joining(ANA));
        requests.decide(id, accepted(), held, "maria");
        requests.sign(id, REQUESTED, null);
        requests.apply(id);

        assertThat(members.activeOf(networkId).get(0).joinedOn()).isEqualTo(MET);
    }

    @Test
    void whoWillNotSignDoesNotComeIn() {
        String id = requests.submit(joining(ANA));
        assertThat(errors(() -> requests.decline(id, null, "maria")))
                .containsExactly(new FieldError("", "Esta solicitud ya no espera una firma."));
        requests.decide(id, accepted(), held, "maria");
        requests.decline(id, " Prefiere esperar ", "maria");

        assertThat(requests.byId(id).status()).isEqualTo(MembershipRequestStatus.DECLINED);
        assertThatIllegalStateException().isThrownBy(() -> requests.apply(id));
        assertThat(logbook.of(networkId))
                .extracting(recorded -> recorded.entry().text())
                .last()
                .isEqualTo("Ana Lema no firmó la carta compromiso y no ingresa a la red que aceptó su solicitud. Dijo:"
                        + " Prefiere esperar");
    }

    @Test
    void applyingTwiceEnrolsOnce() {
        String id = requests.submit(joining(ANA));
        requests.decide(id, accepted(), held, "maria");
        requests.apply(id);

        assertThatCode(() -> requests.apply(id)).doesNotThrowAnyException();
        assertThat(members.activeOf(networkId)).hasSize(2);
    }

    @Test
    void whoIsRejectedStaysOutAndIsToldWhy() {
        String id = requests.submit(joining(ANA));
        assertThat(errors(() -> requests.decide(id, rejected(" "), held, "maria")))
                .containsExactly(new FieldError("note", "Escriba por qué la red rechazó la solicitud."));
        requests.decide(id, rejected("No trabaja la lana"), held, "maria");

        assertThatIllegalStateException().isThrownBy(() -> requests.apply(id));
        assertThat(requests.byId(id).status()).isEqualTo(MembershipRequestStatus.REJECTED);
        assertThat(requests.byId(id).decisionNote()).isEqualTo("No trabaja la lana");
        assertThat(requests.byId(id).effectiveOn()).isNull();
        assertThat(members.activeOf(networkId)).hasSize(1);
    }

    @Test
    void whoAsksToLeaveLeavesOnTheDayDecided() {
        String id = requests.submit(leaving(rosa));
        requests.decide(id, decision(Verdict.ACCEPTED, REQUESTED, "Lo pidió."), held, "maria");
        requests.apply(id);

        assertThat(members.byId(rosa).leftOn()).isEqualTo(REQUESTED);
        assertThat(requests.byId(id).person()).isNull();
    }

    @Test
    void aRequestToJoinNeedsALetterAndAPerson() {
        assertThat(errors(() -> requests.submit(new NewMembershipRequest(
                        networkId, MembershipRequestKind.JOIN, null, null, " ", "", TODAY.plusDays(1)))))
                .extracting(FieldError::path)
                .containsExactly("name", "letterFileId", "reason", "requestedOn");
    }

    @Test
    void aRequestToLeaveNamesAMemberOfTheNetwork() {
        String other = networks.register(jahuaPamba("OTRA")).id();
        members.enrol(other, JOINED, List.of(ANA));
        String ana = members.activeOf(other).get(0).id();

        assertThat(errors(() -> requests.submit(new NewMembershipRequest(
                        networkId, MembershipRequestKind.LEAVE, null, null, null, "Viaje", TODAY))))
                .containsExactly(new FieldError("memberId", "Elija quién se retira."));
        assertThat(errors(() -> requests.submit(leaving(ana))))
                .containsExactly(new FieldError("memberId", "Ana Lema no es de esta red."));
        members.leave(rosa, TODAY, "Viaje");
        assertThat(errors(() -> requests.submit(leaving(rosa))))
                .containsExactly(new FieldError("memberId", "Rosa Cotacachi ya salió de la red."));
    }

    @Test
    void thePersonsFaultsAreToldFieldByField() {
        NewMember faulty = new NewMember("Ana Lema", null, "rosa@ejemplo.ec", "12", Sex.F, 1880, "Chales");

        assertThat(errors(() -> requests.submit(joining(faulty))))
                .extracting(FieldError::path)
                .containsExactly("phone", "birthYear", "email");
    }

    @Test
    void aDecisionTakesEffectBetweenTheRequestAndToday() {
        String id = requests.submit(joining(ANA));

        assertThat(errors(() -> requests.decide(
                        id, decision(Verdict.ACCEPTED, REQUESTED.minusDays(1), "Teje bien."), held, "maria")))
                .containsExactly(
                        new FieldError("effectiveOn", "La fecha efectiva debe estar entre el 20/11/2026 y hoy."));
        assertThat(errors(() -> requests.decide(
                        id, decision(Verdict.ACCEPTED, TODAY.plusDays(1), "Teje bien."), held, "maria")))
                .extracting(FieldError::path)
                .containsExactly("effectiveOn");
    }

    @Test
    void aDecisionBelongsToAMeetingSinceTheRequest() {
        String id = requests.submit(joining(ANA));
        VotingMeetings before = Held.meeting("reunion-1", 1, REQUESTED.minusDays(1), members.activeOf(networkId));

        assertThat(errors(() -> requests.decide(id, accepted(before), before, "maria")))
                .containsExactly(new FieldError(
                        "meetingId", "Las decisiones se toman en una reunión con cuórum, y todavía no hay ninguna."));
        assertThat(requests.meetingsFor(requests.byId(id), before).latestFirst())
                .isEmpty();
    }

    @Test
    void aDecisionIsWhatTheVoteCameTo() {
        members.enrol(networkId, JOINED, List.of(named("Luz Perugachi"), named("Sisa Conejo")));
        held = Held.on(jdbc, networkId, MET, members.activeOf(networkId));
        String id = requests.submit(joining(ANA));

        assertThat(errors(() -> requests.decide(
                        id, voted(Verdict.ACCEPTED, Held.ballot(held, 1, 0, 2), null, "Bien."), held, "maria")))
                .containsExactly(new FieldError(
                        "decision",
                        "No puede quedar como aceptada. No aprobado: 1 voto a favor, 0 en contra y 2 abstenciones; hacen"
                                + " falta 2 a favor, más de la mitad de quienes asistieron."));
        assertThat(errors(() -> requests.decide(
                        id, voted(Verdict.REJECTED, Held.ballot(held, 2, 1, 0), null, "No."), held, "maria")))
                .extracting(FieldError::path)
                .containsExactly("decision");
        assertThat(errors(() -> requests.decide(
                        id, voted(Verdict.ACCEPTED, Held.ballot(held, 2, 0, 0), null, "Bien."), held, "maria")))
                .containsExactly(new FieldError(
                        "votesFor",
                        "Los votos suman 2 y en la reunión participaron 3: a favor, en contra y abstenciones deben sumar"
                                + " 3."));
        assertThat(requests.byId(id).status()).isEqualTo(MembershipRequestStatus.PENDING);
    }

    @Test
    void theVoteIsKeptWithItsReasonAndToldInTheLogbook() {
        String id = requests.submit(joining(ANA));
        requests.decide(id, accepted(), held, "maria");

        assertThat(votes.of(id)).hasValueSatisfying(kept -> {
            assertThat(kept.title()).isEqualTo("Ingreso de Ana Lema: se acepta");
            assertThat(kept.proposerId()).isEqualTo(rosa);
            assertThat(kept.sentence())
                    .isEqualTo("Reunión 1 del 29 de noviembre de 2026, a propuesta de Rosa Cotacachi. Aprobado por"
                            + " mayoría simple de quienes asistieron: 1 voto a favor, 0 en contra y 0 abstenciones.");
        });
        assertThat(logbook.of(networkId)).singleElement().satisfies(recorded -> assertThat(
                        recorded.entry().text())
                .startsWith("Ingreso de Ana Lema: se acepta. Reunión 1 del 29 de noviembre de 2026")
                .endsWith("Razones: Teje bien."));
    }

    @Test
    void nobodyLeavesWithEffectBeforeJoining() {
        String id = requests.submit(leaving(rosa));

        assertThat(errors(() -> requests.decide(
                        id, decision(Verdict.ACCEPTED, JOINED.minusDays(1), "Lo pidió."), held, "maria")))
                .extracting(FieldError::path)
                .containsExactly("effectiveOn");
    }

    @Test
    void theNetworkDecidesOnce() {
        String id = requests.submit(joining(ANA));
        requests.decide(id, accepted(), held, "maria");

        assertThat(errors(() -> requests.decide(id, accepted(), held, "maria")))
                .containsExactly(new FieldError("", "La red ya decidió sobre esta solicitud."));
        requests.apply(id);
        assertThat(errors(() -> requests.decide(id, rejected("No"), held, "maria")))
                .containsExactly(new FieldError("", "La red ya decidió sobre esta solicitud."));
    }

    @Test
    void whatChangedSinceTheRequestStopsItsAcceptance() {
        String toJoin = requests.submit(joining(ANA));
        String toLeave = requests.submit(leaving(rosa));
        members.enrol(networkId, TODAY, List.of(ANA));
        members.leave(rosa, TODAY, "Viaje");

        assertThat(errors(() -> requests.decide(toJoin, accepted(), held, "maria")))
                .extracting(FieldError::path)
                .containsOnly("decision");
        assertThat(errors(() -> requests.decide(toLeave, accepted(), held, "maria")))
                .containsExactly(new FieldError("decision", "Rosa Cotacachi ya salió de la red."));
        requests.decide(toJoin, rejected("Ya es integrante"), held, "maria");
    }

    @Test
    void anEndedNetworkTakesNoRequests() {
        networks.end(networkId, "Cierre");

        assertThat(errors(() -> requests.submit(joining(ANA))))
                .extracting(FieldError::path)
                .containsExactly("networkId");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> requests.byId("ninguna"));
    }

    private NewMembershipRequest joining(NewMember person) {
        return NewMembershipRequest.toJoin(networkId, person, "carta", " Quiere vender con la red ", REQUESTED);
    }

    private NewMembershipRequest leaving(String memberId) {
        return NewMembershipRequest.toLeave(networkId, memberId, null, "Se muda a Quito", REQUESTED);
    }

    private MembershipDecision accepted() {
        return accepted(held);
    }

    private static MembershipDecision accepted(VotingMeetings meetings) {
        return voted(Verdict.ACCEPTED, Held.unanimous(meetings), null, "Teje bien.");
    }

    private MembershipDecision decision(Verdict verdict, LocalDate effectiveOn, String note) {
        return voted(verdict, Held.unanimous(held), effectiveOn, note);
    }

    private MembershipDecision rejected(String note) {
        return voted(Verdict.REJECTED, Held.ballot(held, 0, 1, 0), null, note);
    }

    private static MembershipDecision voted(
            Verdict verdict, Ballot ballot, @Nullable LocalDate effectiveOn, String note) {
        return new MembershipDecision(
                verdict,
                ballot.meetingId(),
                ballot.proposerId(),
                ballot.votes().votesFor(),
                ballot.votes().votesAgainst(),
                ballot.votes().abstentions(),
                effectiveOn,
                note);
    }

    private static NewMember named(String name) {
        return new NewMember(name, null, null, null, Sex.F, 1984, "Ponchos");
    }

    private static List<FieldError> errors(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).errors();
    }
}
