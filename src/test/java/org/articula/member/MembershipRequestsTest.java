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
import org.articula.member.MembershipDecision.Verdict;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class MembershipRequestsTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 4, 2);
    private static final LocalDate REQUESTED = LocalDate.of(2026, 11, 20);
    private static final NewMember ANA =
            new NewMember("Ana Lema", "Tejidos Ana", "ana@ejemplo.ec", "0991234567", Sex.F, 1990, "Chales");

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private MembershipRequests requests;

    private String networkId;
    private String rosa;

    @BeforeEach
    void registerNetworkOfOne() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(
                networkId,
                JOINED,
                List.of(new NewMember("Rosa Cotacachi", null, "rosa@ejemplo.ec", null, Sex.F, 1984, "Ponchos")));
        rosa = members.activeOf(networkId).get(0).id();
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
                        null));
        assertThat(members.activeOf(networkId)).hasSize(1);
    }

    @Test
    void whoIsAcceptedJoinsOnTheDayDecided() {
        String id = requests.submit(joining(ANA));
        requests.decide(
                id, new MembershipDecision(Verdict.ACCEPTED, TODAY.minusDays(2), "reunion-7", "Teje bien.", TODAY));
        requests.apply(id);

        Member ana = members.activeOf(networkId).get(0);
        assertThat(ana.name()).isEqualTo("Ana Lema");
        assertThat(ana.joinedOn()).isEqualTo(TODAY);
        MembershipRequest applied = requests.byId(id);
        assertThat(applied.status()).isEqualTo(MembershipRequestStatus.APPLIED);
        assertThat(applied.memberId()).isEqualTo(ana.id());
        assertThat(applied.decidedIn()).isEqualTo("reunion-7");
    }

    @Test
    void applyingTwiceEnrolsOnce() {
        String id = requests.submit(joining(ANA));
        requests.decide(id, accepted());
        requests.apply(id);

        assertThatCode(() -> requests.apply(id)).doesNotThrowAnyException();
        assertThat(members.activeOf(networkId)).hasSize(2);
    }

    @Test
    void whoIsRejectedStaysOutAndIsToldWhy() {
        String id = requests.submit(joining(ANA));
        assertThat(errors(() -> requests.decide(id, new MembershipDecision(Verdict.REJECTED, TODAY, null, " ", null))))
                .containsExactly(new FieldError("note", "Escriba por qué la red rechazó la solicitud."));
        requests.decide(id, new MembershipDecision(Verdict.REJECTED, TODAY, null, "No trabaja la lana", TODAY));

        assertThatIllegalStateException().isThrownBy(() -> requests.apply(id));
        assertThat(requests.byId(id).status()).isEqualTo(MembershipRequestStatus.REJECTED);
        assertThat(requests.byId(id).decisionNote()).isEqualTo("No trabaja la lana");
        assertThat(requests.byId(id).effectiveOn()).isNull();
        assertThat(members.activeOf(networkId)).hasSize(1);
    }

    @Test
    void whoAsksToLeaveLeavesOnTheDayDecided() {
        String id = requests.submit(leaving(rosa));
        requests.decide(id, new MembershipDecision(Verdict.ACCEPTED, TODAY, null, "Lo pidió.", REQUESTED));
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
    void aDecisionFallsBetweenTheRequestAndToday() {
        String id = requests.submit(joining(ANA));

        assertThat(errors(() -> requests.decide(
                        id, new MembershipDecision(Verdict.ACCEPTED, TODAY.plusDays(1), null, null, REQUESTED))))
                .containsExactly(new FieldError(
                        "decidedOn", "La decisión se toma entre la fecha de la solicitud, 20/11/2026, y hoy."));
        assertThat(errors(() -> requests.decide(
                        id, new MembershipDecision(Verdict.ACCEPTED, REQUESTED, null, null, REQUESTED.minusDays(1)))))
                .containsExactly(
                        new FieldError("effectiveOn", "La fecha efectiva debe estar entre el 20/11/2026 y hoy."));
    }

    @Test
    void nobodyLeavesWithEffectBeforeJoining() {
        String id = requests.submit(leaving(rosa));

        assertThat(errors(() -> requests.decide(
                        id, new MembershipDecision(Verdict.ACCEPTED, TODAY, null, null, JOINED.minusDays(1)))))
                .extracting(FieldError::path)
                .containsExactly("effectiveOn");
    }

    @Test
    void theNetworkDecidesOnce() {
        String id = requests.submit(joining(ANA));
        requests.decide(id, accepted());

        assertThat(errors(() -> requests.decide(id, accepted())))
                .containsExactly(new FieldError("", "La red ya decidió sobre esta solicitud."));
        requests.apply(id);
        assertThat(errors(() -> requests.decide(id, new MembershipDecision(Verdict.REJECTED, TODAY, null, "No", null))))
                .containsExactly(new FieldError("", "La red ya decidió sobre esta solicitud."));
    }

    @Test
    void whatChangedSinceTheRequestStopsItsAcceptance() {
        String toJoin = requests.submit(joining(ANA));
        String toLeave = requests.submit(leaving(rosa));
        members.enrol(networkId, TODAY, List.of(ANA));
        members.leave(rosa, TODAY, "Viaje");

        assertThat(errors(() -> requests.decide(toJoin, accepted())))
                .extracting(FieldError::path)
                .containsOnly("decision");
        assertThat(errors(() -> requests.decide(toLeave, accepted())))
                .containsExactly(new FieldError("decision", "Rosa Cotacachi ya salió de la red."));
        requests.decide(toJoin, new MembershipDecision(Verdict.REJECTED, TODAY, null, "Ya es integrante", null));
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

    private static MembershipDecision accepted() {
        return new MembershipDecision(Verdict.ACCEPTED, TODAY, null, "Teje bien.", null);
    }

    private static List<FieldError> errors(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).errors();
    }
}
