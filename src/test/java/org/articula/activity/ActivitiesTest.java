package org.articula.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaPlan;
import org.articula.agenda.Agendas;
import org.articula.agenda.Presenters;
import org.articula.agenda.ProposedAgenda;
import org.articula.formation.Evidence;
import org.articula.formation.Phase;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingFixture;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** F2.3.b–F2.3.e: what is kept of activities and presentations, what is refused, and whom it reaches. */
@DomainTest
class ActivitiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Members members;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Activities activities;

    @Autowired
    private Presentations presentations;

    @Autowired
    private Presenters presenters;

    @Autowired
    private ActivityEvidence evidence;

    private Network network;
    private List<Member> people;

    @BeforeEach
    void aNetwork() {
        network = given.network(5);
        people = members.activeOf(network.id());
    }

    @Test
    void theReflectionOnAVisitStandsOnTheNextAgendaByItselfUntilOneTakesItUp() {
        Meeting next = given.planned(network);
        String visit = activities.plan(network.id(), model(), "maria");
        assertThat(titles(next)).noneMatch(title -> title.startsWith("Reflexión"));
        activities.hold(
                visit, held(ActivityKind.MODEL_VISIT, TODAY, people.get(0).id()), "maria");

        ProposedAgenda proposed = agendas.propose(next.id());
        assertThat(proposed.items())
                .filteredOn(line -> visit.equals(line.topicId()))
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Reflexión sobre la visita a Salasaca"));
        assertThat(proposed.reasons()).anyMatch(reason -> reason.contains("reflexionar sobre la visita"));
        agendas.adoptProposed(next.id());
        Meeting first = given.attended(next, 4);
        given.closed(first);
        assertThat(titles(given.planned(network)))
                .as("an agenda has taken it up")
                .noneMatch(title -> title.startsWith("Reflexión"));

        assertThat(Refusals.of(() -> activities.reflect(visit, "nowhere", "Vender juntos", "maria")))
                .containsOnlyKeys("meetingId");
        activities.reflect(visit, first.id(), "Vender juntos", "maria");
        assertThat(activities.byId(visit).conclusions()).isEqualTo("Vender juntos");
        assertThat(activities.toReflectOn(network.id())).isEmpty();
    }

    @Test
    void whoeverToldOfTheBusinessHasPresented() {
        Meeting meeting = given.planned(network);
        agendas.confirm(
                meeting.id(),
                new AgendaPlan(
                        null,
                        null,
                        List.of(AgendaLine.topic("Feria", people.get(0).id(), 20))));
        meeting = given.attended(meeting, 4);
        given.closed(meeting);
        assertThat(presenters.of(network.id())).isEmpty();

        String meetingId = meeting.id();
        presentations.record(network.id(), told(people.get(1).id(), meetingId), "maria");
        assertThat(presenters.of(network.id())).containsExactly(people.get(1).id());
        assertThat(titles(given.planned(network)))
                .contains("Presentación del negocio de " + people.get(0).name())
                .doesNotContain("Presentación del negocio de " + people.get(1).name());
        assertThat(Refusals.of(() ->
                        presentations.record(network.id(), told(people.get(4).id(), meetingId), "maria")))
                .containsExactly(entry("memberId", "No estuvo en esa reunión, según la lista de asistencia."));
        assertThat(Refusals.of(() ->
                        presentations.record(network.id(), told(people.get(1).id(), meetingId), "maria")))
                .containsOnlyKeys("memberId");
        assertThat(Refusals.of(() -> presentations.record(network.id(), told("stranger", "nowhere"), "maria")))
                .containsOnlyKeys("memberId", "meetingId");
        assertThat(evidence.of(network.id(), Phase.TRUST))
                .extracting(Evidence::what, Evidence::present)
                .containsExactly(
                        tuple("Al menos una actividad de integración o visita", false),
                        tuple("Presentaron su negocio 1 de 5 integrantes", false));
    }

    @Test
    void eachKindSaysWhatBelongsToIt() {
        assertThat(Refusals.of(() -> activities.plan(network.id(), bare(ActivityKind.INTEGRATION), "maria")))
                .containsOnlyKeys("integrationClass");
        assertThat(Refusals.of(() -> activities.plan(network.id(), bare(ActivityKind.MEMBER_VISIT), "maria")))
                .containsOnlyKeys("hostId", "visitHour");
        assertThat(Refusals.of(() -> activities.plan(network.id(), bare(ActivityKind.INTERNSHIP), "maria")))
                .containsOnlyKeys("hostName", "topic");
        assertThat(Refusals.of(() -> activities.plan(network.id(), bare(ActivityKind.MODEL_VISIT), "maria")))
                .containsOnlyKeys("caseReason");
        assertThat(Refusals.of(() -> activities.plan(
                        network.id(),
                        new NewActivity(
                                ActivityKind.INTEGRATION,
                                "Paseo",
                                LocalDate.of(2206, 12, 1),
                                null,
                                IntegrationClass.LEISURE,
                                null,
                                null,
                                null,
                                null,
                                null),
                        "maria")))
                .containsOnlyKeys("plannedOn");
        Network other = given.network(2, "pedro");
        assertThat(Refusals.of(() -> activities.plan(
                        network.id(),
                        visitTo(members.activeOf(other.id()).get(0).id()),
                        "maria")))
                .containsExactly(entry("hostId", "El anfitrión tiene que ser integrante de esta red."));

        String visit = activities.plan(network.id(), visitTo(people.get(0).id()), "maria");
        assertThat(Refusals.of(() -> activities.hold(
                        visit,
                        held(
                                ActivityKind.MEMBER_VISIT,
                                TODAY.plusDays(1),
                                people.get(1).id()),
                        "maria")))
                .containsOnlyKeys("heldOn");
        assertThat(Refusals.of(() -> activities.hold(visit, held(ActivityKind.MEMBER_VISIT, TODAY), "maria")))
                .containsOnlyKeys("attendees");
        members.leave(people.get(1).id(), LocalDate.of(2026, 11, 20), "Se fue a Quito");
        assertThat(Refusals.of(() -> activities.hold(
                        visit,
                        held(
                                ActivityKind.MEMBER_VISIT,
                                TODAY,
                                people.get(2).id(),
                                people.get(1).id()),
                        "maria")))
                .containsExactly(entry("attendees[1].memberId", "Esta persona ya no es integrante de la red."));
        activities.hold(
                visit, held(ActivityKind.MEMBER_VISIT, TODAY, people.get(2).id()), "maria");
        assertThat(Refusals.of(() -> activities.hold(
                        visit,
                        held(ActivityKind.MEMBER_VISIT, TODAY, people.get(2).id()),
                        "maria")))
                .as("it is recorded once")
                .containsOnlyKeys("");
        assertThat(Refusals.of(() -> activities.cancel(visit, "Llovía", "maria")))
                .containsOnlyKeys("");
        assertThat(evidence.of(network.id(), Phase.TRUST).get(0).present()).isTrue();
    }

    private List<String> titles(Meeting meeting) {
        return agendas.propose(meeting.id()).items().stream()
                .map(AgendaLine::title)
                .toList();
    }

    private static NewActivity bare(ActivityKind kind) {
        return new NewActivity(kind, "Algo", TODAY, null, null, null, null, null, null, null);
    }

    private static NewActivity visitTo(String hostId) {
        return new NewActivity(
                ActivityKind.MEMBER_VISIT,
                "Conocer el taller",
                TODAY,
                null,
                null,
                hostId,
                VisitHour.EXTRA,
                null,
                null,
                null);
    }

    private static NewActivity model() {
        return new NewActivity(
                ActivityKind.MODEL_VISIT, "Salasaca", TODAY, null, null, null, null, null, null, "Venden juntos");
    }

    private static HeldActivity held(ActivityKind kind, LocalDate on, String... attendees) {
        boolean model = kind == ActivityKind.MODEL_VISIT;
        return new HeldActivity(
                on,
                null,
                List.of(attendees),
                null,
                model ? new Money(0) : null,
                null,
                model ? "Cada quien su pasaje" : null,
                null,
                model ? null : "Teje rápido",
                null,
                model ? ClosingMeal.LUNCH : null,
                null,
                null);
    }

    private static NewPresentation told(String memberId, String meetingId) {
        return new NewPresentation(
                memberId, meetingId, "Desde 1990", "Telar y feria", "Lana cara", "Rapidez", "Sin letrero", null, null);
    }
}
