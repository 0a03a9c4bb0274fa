package org.articula.agenda;

import static org.articula.meeting.Refusals.assertRefused;
import static org.articula.meeting.Refusals.fault;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.articula.DomainTest;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.ClosingInput;
import org.articula.minutes.MinutesBook;
import org.articula.network.Network;
import org.articula.vote.Votes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RI.7, RI.9, RI.14, F2.3.c. */
@DomainTest
class AgendasTest {

    @Autowired
    private AgendaTable agendaTable;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private Members members;

    private Network network;
    private List<Member> people;

    @BeforeEach
    void registerNetwork() {
        network = given.network(5);
        people = members.activeOf(network.id());
    }

    @Test
    void aNewNetworkStartsWithWhatTheGuideAsksForAndWithPresentations() {
        ProposedAgenda agenda = agendas.propose(given.planned(network).id());

        assertThat(agenda.items())
                .extracting(AgendaLine::title)
                .containsExactly(
                        "Nuestra posición competitiva: análisis FODA de la red",
                        "Reglamento interno de la red: lectura y acuerdos",
                        "Primera elección de representantes y reparto de responsabilidades",
                        "Actividades para conocernos y ganar confianza",
                        "Presentación del negocio de Ana",
                        "Presentación del negocio de Blanca");
        assertThat(agenda.moderatorId()).isEqualTo(people.get(0).id());
        assertThat(agenda.totalMinutes()).isEqualTo(60);
        assertThat(agenda.durationMinutes()).isEqualTo(60);
    }

    @Test
    void theNextAgendaTakesUpWhatIsPending() {
        Meeting first = given.planned(network);
        agendas.confirm(
                first.id(),
                new AgendaPlan(
                        null,
                        null,
                        List.of(
                                AgendaLine.topic("Feria de diciembre", id(1), 30),
                                AgendaLine.topic("Compra de lana", id(2), 20),
                                presentation(0))));
        Meeting held = given.attended(first, 5);
        minutes.record(
                held.id(),
                given.minutesOf(held)
                        .item(0, ItemResult.POSTPONED, Votes.NONE)
                        .item(1, ItemResult.APPROVED, new Votes(5, 0, 0))
                        .agree("Pedir cotizaciones", id(3), LocalDate.of(2026, 12, 10))
                        .agree("Ir a Quito", id(4), LocalDate.of(2027, 3, 1))
                        .build());
        minutes.confirm(held.id(), new ClosingInput(List.of(), null, null));
        minutes.close(held.id(), "maria");

        ProposedAgenda agenda = agendas.propose(given.planned(network).id());

        assertThat(agenda.items())
                .extracting(AgendaLine::title)
                .containsExactly(
                        "Pedir cotizaciones",
                        "Feria de diciembre",
                        "Presentación del negocio de Blanca",
                        "Presentación del negocio de Carlos");
        assertThat(agenda.moderatorId()).as("Ana moderated the first meeting").isEqualTo(id(1));
    }

    @Test
    void aMeetingWithoutQuorumHandsItsWholeAgendaOn() {
        Meeting first = given.planned(network);
        agendas.confirm(
                first.id(), new AgendaPlan(null, null, List.of(AgendaLine.topic("Feria", id(1), 30), presentation(3))));
        Meeting held = given.attended(first, 1);
        minutes.close(held.id(), "maria");

        assertThat(agendas.propose(given.planned(network).id()).items())
                .extracting(AgendaLine::title)
                .containsExactly(
                        "Feria",
                        "Presentación del negocio de Delia",
                        "Presentación del negocio de Ana",
                        "Presentación del negocio de Blanca");
    }

    @Test
    void aConfirmedAgendaIsKeptInItsOrder() {
        Meeting meeting = given.planned(network);

        agendas.confirm(
                meeting.id(),
                new AgendaPlan(
                        id(2),
                        " Traigan muestras. ",
                        List.of(AgendaLine.topic(" Feria ", id(1), 30), presentation(0))));

        assertThat(meetings.byId(meeting.id()).moderatorId()).isEqualTo(id(2));
        assertThat(meetings.byId(meeting.id()).agendaNote()).isEqualTo("Traigan muestras.");
        assertThat(agendaTable.of(meeting.id()))
                .extracting(AgendaItem::position, AgendaItem::title, AgendaItem::minutes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Feria", 30),
                        org.assertj.core.groups.Tuple.tuple(2, "Presentación", 10));
    }

    @Test
    void confirmingAgainReplacesTheAgenda() {
        Meeting meeting = given.planned(network);
        agendas.confirm(meeting.id(), new AgendaPlan(null, null, List.of(AgendaLine.topic("Uno", id(1), 30))));

        agendas.confirm(meeting.id(), new AgendaPlan(null, null, List.of(AgendaLine.topic("Dos", id(1), 30))));

        assertThat(agendaTable.of(meeting.id())).extracting(AgendaItem::title).containsExactly("Dos");
    }

    @Test
    void whenTimeRunsOutTheProposalIsAdopted() {
        Meeting meeting = given.planned(network);

        agendas.adoptProposed(meeting.id());

        assertThat(agendaTable.of(meeting.id())).hasSize(6);
        assertThat(meetings.byId(meeting.id()).moderatorId()).isEqualTo(id(0));
    }

    @Test
    void anAgendaThatIsThereIsNotReplacedByTheProposal() {
        Meeting meeting = given.planned(network);
        agendas.confirm(meeting.id(), new AgendaPlan(null, null, List.of(AgendaLine.topic("Uno", id(1), 30))));

        agendas.adoptProposed(meeting.id());

        assertThat(agendaTable.of(meeting.id())).extracting(AgendaItem::title).containsExactly("Uno");
    }

    @Test
    void anEmptyAgendaIsRefused() {
        Meeting meeting = given.planned(network);

        assertRefused(() -> agendas.confirm(meeting.id(), new AgendaPlan(null, null, List.of())))
                .containsExactly(fault("items", "La agenda necesita al menos un punto."));
    }

    @Test
    void everyPointNeedsTitleOwnerAndMinutes() {
        Meeting meeting = given.planned(network);
        AgendaLine empty = new AgendaLine(AgendaItemKind.TOPIC, " ", null, 0, null, null, null);

        assertRefused(() -> agendas.confirm(
                        meeting.id(), new AgendaPlan(null, null, List.of(AgendaLine.topic("Bien", id(1), 5), empty))))
                .containsExactly(
                        fault("items[1].title", "Escriba el tema."),
                        fault("items[1].ownerId", "Elija quién se encarga de este punto."),
                        fault("items[1].minutes", "Los minutos van de 1 a 480."));
    }

    @Test
    void ownersAndModeratorBelongToTheNetwork() {
        Meeting meeting = given.planned(network);
        Network other = given.network(2, "jorge");
        String stranger = members.activeOf(other.id()).get(0).id();
        members.leave(id(4), LocalDate.of(2026, 11, 30), "Se mudó");

        assertRefused(() -> agendas.confirm(
                        meeting.id(), new AgendaPlan(stranger, null, List.of(AgendaLine.topic("Tema", id(4), 5)))))
                .containsExactly(
                        fault("moderatorId", "Quien modera debe ser integrante activo de la red."),
                        fault("items[0].ownerId", "El responsable debe ser integrante activo de la red."));
    }

    @Test
    void aPointThatPointsNowhereIsRefused() {
        Meeting meeting = given.planned(network);
        AgendaLine agreement = new AgendaLine(AgendaItemKind.AGREEMENT, "Acuerdo", id(1), 5, "no", null, null);
        AgendaLine motion = new AgendaLine(AgendaItemKind.RECONSIDERATION, "Moción", id(1), 5, null, "no", null);
        AgendaLine none = new AgendaLine(AgendaItemKind.AGREEMENT, "Acuerdo", id(1), 5, null, null, null);

        assertRefused(() -> agendas.confirm(meeting.id(), new AgendaPlan(null, null, List.of(agreement, motion, none))))
                .extracting("path")
                .containsExactly("items[0].agreementId", "items[1].reconsidersId", "items[2].kind");
    }

    @Test
    void tooLongAndTooManyIsSaid() {
        Meeting meeting = given.planned(network);
        AgendaLine longTitle = AgendaLine.topic("x".repeat(501), id(1), 481);

        assertRefused(() -> agendas.confirm(
                        meeting.id(), new AgendaPlan(null, "x".repeat(2001), Collections.nCopies(51, longTitle))))
                .contains(
                        fault("note", "Escriba el mensaje en 2000 caracteres como máximo."),
                        fault("items", "La agenda tiene demasiados puntos: el máximo es 50."),
                        fault("items[0].title", "Escriba el tema en 500 caracteres como máximo."),
                        fault("items[0].minutes", "Los minutos van de 1 a 480."));
    }

    @Test
    void onceTheMeetingBeganItsAgendaStays() {
        Meeting meeting = given.inSession(network, 5);
        AgendaPlan plan = new AgendaPlan(null, null, List.of(AgendaLine.topic("Tarde", id(1), 5)));

        assertRefused(() -> agendas.confirm(meeting.id(), plan))
                .containsExactly(
                        fault("", "La reunión ya empezó: los temas nuevos se registran en puntos varios del acta."));
        given.closed(meeting);
        assertRefused(() -> agendas.confirm(meeting.id(), plan))
                .containsExactly(fault("", "El acta de esta reunión ya está cerrada: no admite cambios."));
    }

    private AgendaLine presentation(int member) {
        return new AgendaLine(AgendaItemKind.PRESENTATION, "Presentación", id(member), 10, null, null, null);
    }

    private String id(int member) {
        return people.get(member).id();
    }
}
