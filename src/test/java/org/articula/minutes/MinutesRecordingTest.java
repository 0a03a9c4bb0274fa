package org.articula.minutes;

import static org.articula.meeting.MeetingFixture.outcome;
import static org.articula.meeting.Refusals.assertRefused;
import static org.articula.meeting.Refusals.fault;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaPlan;
import org.articula.agenda.Agendas;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.Agreements;
import org.articula.agenda.ItemResult;
import org.articula.agenda.PastDecision;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.minutes.MinutesInput.SessionEnd;
import org.articula.network.Network;
import org.articula.vote.Votes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RI.6, RI.8, RI.10, RI.11, RI.14. Four of five members attend; the agenda has three presentations. */
@DomainTest
class MinutesRecordingTest {

    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 12, 10);

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Agreements agreements;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private Members members;

    @Autowired
    private TestClock clock;

    private Network network;
    private Meeting meeting;
    private List<Member> people;

    @BeforeEach
    void holdMeeting() {
        network = given.network(5);
        people = members.activeOf(network.id());
        meeting = given.inSession(network, 4);
    }

    @Test
    void whatHappenedIsKept() {
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting)
                        .item(0, ItemResult.APPROVED, new Votes(3, 1, 0))
                        .item(1, ItemResult.REJECTED, new Votes(2, 2, null))
                        .item(2, ItemResult.POSTPONED, Votes.NONE)
                        .other(new OtherItem(
                                "Minga",
                                id(1),
                                id(0),
                                new Votes(4, 0, 0),
                                "Se hará.",
                                ItemResult.APPROVED,
                                new Votes(4, 0, 0)))
                        .agree("Pedir cotizaciones", id(3), NEXT_WEEK)
                        .build());

        List<AgendaItem> items = agendas.points(meeting.id());
        assertThat(items)
                .extracting(AgendaItem::result)
                .containsExactly(ItemResult.APPROVED, ItemResult.REJECTED, ItemResult.POSTPONED, ItemResult.APPROVED);
        assertThat(items.get(0).votesFor()).isEqualTo(3);
        assertThat(items.get(1).abstentions()).isZero();
        assertThat(items.get(2).votesFor()).isNull();
        assertThat(items.get(3).kind()).isEqualTo(AgendaItemKind.OTHER);
        assertThat(items.get(3).position()).isEqualTo(4);
        assertThat(agreements.madeIn(meeting.id()))
                .extracting(Agreement::text, Agreement::responsibleId, Agreement::dueOn, Agreement::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Pedir cotizaciones", id(3), NEXT_WEEK, AgreementStatus.OPEN));
        assertThat(meetings.byId(meeting.id()).minutesNote()).isEqualTo("Sin novedad.");
        assertThat(meetings.byId(meeting.id()).extendedMinutes()).isEqualTo(10);
    }

    @Test
    void recordingAgainReplacesWhatWasWritten() {
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting)
                        .other(new OtherItem(
                                "Minga", null, id(0), new Votes(4, 0, 0), null, ItemResult.DISCUSSED, Votes.NONE))
                        .agree("Uno", id(0), NEXT_WEEK)
                        .build());
        List<AgendaItem> agenda = agendas.points(meeting.id()).subList(0, 3);

        MinutesInput second = new MinutesInput(
                agenda.stream()
                        .map(item -> outcome(item.id(), null, ItemResult.POSTPONED))
                        .toList(),
                List.of(new OtherItem(
                        "Feria", null, id(0), new Votes(4, 0, 0), null, ItemResult.DISCUSSED, Votes.NONE)),
                List.of(),
                List.of(new NewAgreement("Dos", id(1), NEXT_WEEK)),
                null,
                null,
                given.discussed(meeting).end());
        minutes.record(meeting.id(), second);

        assertThat(agendas.points(meeting.id()))
                .extracting(AgendaItem::title)
                .hasSize(4)
                .contains("Feria")
                .doesNotContain("Minga");
        assertThat(agreements.openOf(network.id())).extracting(Agreement::text).containsExactly("Dos");
        assertThat(meetings.byId(meeting.id()).minutesNote()).isNull();
    }

    @Test
    void agreementsComeBackUntilTheyAreSettled() {
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting)
                        .agree("Cumplido", id(0), NEXT_WEEK)
                        .agree("Abandonado", id(1), NEXT_WEEK)
                        .agree("Pendiente", id(2), NEXT_WEEK)
                        .build());
        Meeting next = nextInSession();
        List<AgendaItem> items = agendas.points(next.id());
        assertThat(items.subList(0, 3)).extracting(AgendaItem::kind).containsOnly(AgendaItemKind.AGREEMENT);

        minutes.record(
                next.id(),
                given.minutesOf(next)
                        .settle(items.get(0).agreementId(), AgreementStatus.MET, "Entregado")
                        .settle(items.get(1).agreementId(), AgreementStatus.DROPPED, "Ya no hace falta")
                        .build());

        assertThat(agreements.openOf(network.id())).extracting(Agreement::text).containsExactly("Pendiente");
        Agreement met = agreements.madeIn(meeting.id()).stream()
                .filter(agreement -> agreement.status() == AgreementStatus.MET)
                .findFirst()
                .orElseThrow();
        assertThat(met.settledIn()).isEqualTo(next.id());
        assertThat(met.settledOn()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThat(met.settlementNote()).isEqualTo("Entregado");

        minutes.record(next.id(), given.minutesOf(meetings.byId(next.id())).build());
        assertThat(agreements.openOf(network.id()))
                .extracting(Agreement::text)
                .as("what the first version had settled is open again")
                .containsExactlyInAnyOrder("Cumplido", "Abandonado", "Pendiente");
    }

    @Test
    void aFollowUpMayLeaveItsResultToTheAgreement() {
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting).agree("Cotizar", id(0), NEXT_WEEK).build());
        Meeting next = nextInSession();
        AgendaItem followUp = agendas.points(next.id()).get(0);

        minutes.record(
                next.id(),
                given.minutesOf(next)
                        .without(0)
                        .item(new ItemOutcome(
                                followUp.id(),
                                followUp.agreementId(),
                                AgreementStatus.MET,
                                "Listo",
                                null,
                                null,
                                null,
                                null))
                        .build());

        assertThat(agendas.points(next.id()).get(0).result()).isEqualTo(ItemResult.DISCUSSED);
    }

    @Test
    void everyAgreementOnTheAgendaIsAnsweredFor() {
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting).agree("Cotizar", id(0), NEXT_WEEK).build());
        Meeting next = nextInSession();
        String agreementId = agendas.points(next.id()).get(0).agreementId();

        assertRefused(() -> minutes.record(
                        next.id(),
                        given.minutesOf(next).settle(agreementId, null, null).build()))
                .containsExactly(fault("items[0].agreementStatus", "Indique si el acuerdo se cumplió."));
        assertRefused(() -> minutes.record(
                        next.id(),
                        given.minutesOf(next)
                                .settle(agreementId, AgreementStatus.DROPPED, " ")
                                .build()))
                .containsExactly(fault("items[0].outcome", "Escriba por qué el acuerdo queda sin efecto."));
        assertRefused(() -> minutes.record(
                        next.id(),
                        given.minutesOf(next)
                                .settle(1, AgreementStatus.MET, null)
                                .build()))
                .containsExactly(fault("items[1].agreementStatus", "Este acuerdo no está pendiente en la red."));
    }

    @Test
    void aDecisionOfAnEarlierMeetingIsReconsideredOnAMotion() {
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting)
                        .item(0, ItemResult.REJECTED, new Votes(1, 3, 0))
                        .build());
        String decided = agendas.points(meeting.id()).get(0).id();
        Meeting next = nextInSession();
        assertThat(minutes.sheet(next.id()).decisions())
                .extracting(PastDecision::itemId)
                .containsExactly(decided);

        minutes.record(
                next.id(),
                given.minutesOf(next)
                        .reconsider(new Reconsideration(decided, id(0), id(1), "Ahora sí.", 4, 0, 0))
                        .build());

        AgendaItem motion = agendas.points(next.id()).stream()
                .filter(item -> item.kind() == AgendaItemKind.RECONSIDERATION)
                .findFirst()
                .orElseThrow();
        assertThat(motion.title()).isEqualTo("Reconsideración de «Presentación del negocio de Ana»");
        assertThat(motion.result()).isEqualTo(ItemResult.APPROVED);
        assertThat(motion.moverId()).isEqualTo(id(0));
        assertThat(motion.seconderId()).isEqualTo(id(1));
        assertThat(motion.reconsidersId()).isEqualTo(decided);
    }

    @Test
    void aMotionOnTheAgendaIsConcludedThere() {
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting)
                        .item(0, ItemResult.REJECTED, new Votes(1, 3, 0))
                        .build());
        String decided = agendas.points(meeting.id()).get(0).id();
        finish(meeting);
        Meeting next = given.planned(network);
        agendas.confirm(
                next.id(),
                new AgendaPlan(
                        null,
                        null,
                        List.of(new AgendaLine(
                                AgendaItemKind.RECONSIDERATION, "Volver a votar", id(0), 10, null, decided, null))));
        Meeting held = given.attended(next, 4);

        minutes.record(
                held.id(),
                given.minutesOf(held)
                        .without(0)
                        .reconsider(new Reconsideration(decided, id(0), id(1), null, 1, 3, 0))
                        .build());

        assertThat(agendas.points(held.id())).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Volver a votar");
            assertThat(item.result()).isEqualTo(ItemResult.REJECTED);
            assertThat(item.moverId()).isEqualTo(id(0));
        });
    }

    @Test
    void aMotionNeedsTwoMembersWhoAttendAndAnEarlierDecision() {
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting)
                        .item(0, ItemResult.APPROVED, new Votes(3, 1, 0))
                        .build());
        String decided = agendas.points(meeting.id()).get(0).id();
        Meeting next = nextInSession();
        String undecided = agendas.points(meeting.id()).get(1).id();

        assertRefused(() -> minutes.record(
                        next.id(),
                        given.minutesOf(next)
                                .reconsider(new Reconsideration(decided, id(0), id(0), null, 4, 0, 0))
                                .reconsider(new Reconsideration(decided, id(4), id(0), null, 4, 0, 0))
                                .reconsider(new Reconsideration(undecided, id(0), id(1), null, 4, 0, 0))
                                .build()))
                .containsExactly(
                        fault("reconsiderations[0].seconderId", "La moción debe secundarla otra persona."),
                        fault("reconsiderations[1].decisionId", "Esta decisión ya se reconsidera más arriba."),
                        fault("reconsiderations[1].seconderId", "Quien presenta la moción no participa en la reunión."),
                        fault("reconsiderations[2].decisionId", "Solo se puede reconsiderar una decisión ya tomada."));
    }

    @Test
    void votesAndResultsAgree() {
        assertRefused(() -> minutes.record(
                        meeting.id(),
                        given.minutesOf(meeting)
                                .item(0, ItemResult.APPROVED, new Votes(5, 0, 0))
                                .item(1, ItemResult.APPROVED, new Votes(2, 2, 0))
                                .item(2, ItemResult.REJECTED, new Votes(3, 1, 0))
                                .other(new OtherItem(
                                        "Sin votos",
                                        null,
                                        id(0),
                                        new Votes(4, 0, 0),
                                        null,
                                        ItemResult.APPROVED,
                                        Votes.NONE))
                                .other(new OtherItem(
                                        "Con votos",
                                        null,
                                        id(0),
                                        new Votes(4, 0, 0),
                                        null,
                                        ItemResult.DISCUSSED,
                                        new Votes(4, 0, 0)))
                                .build()))
                .containsExactly(
                        fault(
                                "items[0].votesFor",
                                "Los votos suman 5 y en la reunión participaron 4: a favor, en contra y abstenciones deben"
                                        + " sumar 4."),
                        fault(
                                "items[1].result",
                                "No puede quedar como aprobado. No aprobado: 2 votos a favor, 2 en contra y 0 abstenciones;"
                                        + " hacen falta 3 a favor, más de la mitad de quienes asistieron."),
                        fault(
                                "items[2].result",
                                "No puede quedar como rechazado. Aprobado por mayoría simple de quienes asistieron: 3 votos"
                                        + " a favor, 1 en contra y 0 abstenciones."),
                        fault(
                                "otherItems[0].votesFor",
                                "Indique los votos: sin votación no se aprueba ni se rechaza nada."),
                        fault("otherItems[1].result", "Si hubo votación, elija «Aprobado» o «Rechazado»."));
    }

    @Test
    void onlyWhatThoseAttendingAdmitBecomesOtherBusiness() {
        assertRefused(() -> minutes.record(
                        meeting.id(),
                        given.minutesOf(meeting)
                                .other(new OtherItem(
                                        "Minga",
                                        null,
                                        id(0),
                                        new Votes(2, 1, 1),
                                        null,
                                        ItemResult.DISCUSSED,
                                        Votes.NONE))
                                .other(new OtherItem(
                                        "Feria",
                                        null,
                                        id(4),
                                        new Votes(4, 0, 0),
                                        null,
                                        ItemResult.DISCUSSED,
                                        Votes.NONE))
                                .other(new OtherItem(
                                        "Taller",
                                        null,
                                        id(0),
                                        new Votes(3, 0, 0),
                                        null,
                                        ItemResult.DISCUSSED,
                                        Votes.NONE))
                                .build()))
                .containsExactly(
                        fault(
                                "otherItems[0].admittedFor",
                                "Sin mayoría para tratarlo no va a puntos varios. No aprobado: 2 votos a favor, 1 en"
                                        + " contra y 1 abstención; hacen falta 3 a favor, más de la mitad de quienes"
                                        + " asistieron."),
                        fault("otherItems[1].proposerId", "Quien propone tiene que haber participado en esa reunión."),
                        fault(
                                "otherItems[2].admittedFor",
                                "Los votos suman 3 y en la reunión participaron 4: a favor, en contra y abstenciones deben"
                                        + " sumar 4."));
    }

    @Test
    void everyPointOfTheAgendaHasAnEndAndNoOtherIsInvented() {
        assertRefused(() -> minutes.record(
                        meeting.id(),
                        given.minutesOf(meeting)
                                .without(0)
                                .item(outcome("no", null, ItemResult.DISCUSSED))
                                .item(1, null, Votes.NONE)
                                .build()))
                .containsExactly(
                        fault("items[1].result", "Indique cómo terminó este punto."),
                        fault("items[2].itemId", "Este punto no está en la agenda de la reunión."),
                        fault("items", "Falta decir cómo terminó «Presentación del negocio de Ana»."));
    }

    @Test
    void anAgreementSaysWhatWhoAndWhen() {
        members.leave(id(4), LocalDate.of(2026, 12, 3), "Se mudó");

        assertRefused(() -> minutes.record(
                        meeting.id(),
                        given.minutesOf(meeting)
                                .agree(" ", null, null)
                                .agree("x".repeat(1001), id(4), LocalDate.of(2026, 12, 2))
                                .agree("Hoy mismo", id(0), LocalDate.of(2026, 12, 3))
                                .agree("Lejos", id(0), LocalDate.of(2226, 12, 3))
                                .build()))
                .containsExactly(
                        fault("agreements[0].text", "Escriba qué se acordó."),
                        fault("agreements[0].responsibleId", "Elija quién responde por el acuerdo."),
                        fault("agreements[0].dueOn", "Indique hasta cuándo debe cumplirse."),
                        fault("agreements[1].text", "Escriba qué se acordó en 1000 caracteres como máximo."),
                        fault("agreements[1].responsibleId", "El responsable debe ser integrante activo de la red."),
                        fault(
                                "agreements[1].dueOn",
                                "La fecha no puede ser anterior a la reunión, que fue el 3 de diciembre de 2026."),
                        fault("agreements[3].dueOn", "La fecha está demasiado lejos: revise el año."));
        assertThat(agreements.openOf(network.id())).isEmpty();
    }

    @Test
    void whatIsAgreedUnderAPointIsKeptWithTheOthersAndFaultsAreToldAtItsRow() {
        assertRefused(() -> minutes.record(
                        meeting.id(),
                        given.minutesOf(meeting)
                                .agreeUnder(0, " ", id(0), NEXT_WEEK)
                                .agreeUnder(1, "Pedir el local", "nobody", NEXT_WEEK)
                                .build()))
                .containsExactly(
                        fault("items[0].agreements[0].text", "Escriba qué se acordó."),
                        fault(
                                "items[1].agreements[0].responsibleId",
                                "El responsable debe ser integrante activo de la red."));

        minutes.record(
                meeting.id(),
                given.minutesOf(meeting)
                        .agreeUnder(0, "Cotizar lana", id(0), NEXT_WEEK)
                        .agreeUnder(2, "Pedir el local", id(1), NEXT_WEEK)
                        .agree("Avisar a todos", id(2), NEXT_WEEK)
                        .build());

        MinutesInput recorded = minutes.sheet(meeting.id()).recorded();
        assertThat(recorded.items())
                .extracting(ItemOutcome::agreements)
                .containsExactly(
                        List.of(new NewAgreement("Cotizar lana", id(0), NEXT_WEEK)),
                        List.of(),
                        List.of(new NewAgreement("Pedir el local", id(1), NEXT_WEEK)));
        assertThat(recorded.agreements()).containsExactly(new NewAgreement("Avisar a todos", id(2), NEXT_WEEK));
    }

    @Test
    void textsAndMinutesHaveBounds() {
        MinutesInput input = given.discussed(meeting);
        MinutesInput tooMuch = new MinutesInput(
                List.of(
                        outcome(input.items().get(0).itemId(), "x".repeat(4001), ItemResult.DISCUSSED),
                        input.items().get(1),
                        input.items().get(2)),
                List.of(new OtherItem(" ", "no", null, Votes.NONE, null, null, Votes.NONE)),
                List.of(),
                List.of(),
                "x".repeat(20_001),
                481,
                input.end());

        assertRefused(() -> minutes.record(meeting.id(), tooMuch))
                .extracting("path")
                .containsExactly(
                        "note",
                        "extendedMinutes",
                        "items[0].outcome",
                        "otherItems[0].title",
                        "otherItems[0].ownerId",
                        "otherItems[0].proposerId",
                        "otherItems[0].admittedFor",
                        "otherItems[0].result");
    }

    @Test
    void theRealEndIsKept() {
        clock.set(MeetingFixture.at("2026-12-03T16:30"));

        minutes.record(
                meeting.id(),
                given.minutesOf(meeting).end(LocalTime.of(16, 10), id(0)).build());

        assertThat(meetings.byId(meeting.id()).startedAt()).isEqualTo(MeetingFixture.at("2026-12-03T15:00"));
        assertThat(meetings.byId(meeting.id()).endedAt()).isEqualTo(MeetingFixture.at("2026-12-03T16:10"));
    }

    @Test
    void noMeetingEndsBeforeItBeganOrInTheFuture() {
        assertRefused(() -> minutes.record(
                        meeting.id(),
                        given.minutesOf(meeting)
                                .end(LocalTime.of(14, 59), id(0))
                                .build()))
                .containsExactly(fault("endedAt", "La reunión no pudo terminar antes de empezar: empezó a las 15:00."));
        assertRefused(() -> minutes.record(
                        meeting.id(),
                        given.minutesOf(meeting)
                                .end(LocalTime.of(15, 21), id(0))
                                .build()))
                .containsExactly(
                        fault("endedAt", "La reunión no pudo terminar después de este momento: son las 15:20."));
        clock.set(MeetingFixture.at("2026-12-04T09:00"));
        assertRefused(() -> minutes.record(
                        meeting.id(), given.minutesOf(meeting).end(null, id(0)).build()))
                .containsExactly(fault("endedAt", "Indique a qué hora terminó la reunión."));
    }

    @Test
    void whoModeratedWasThere() {
        // It is the turn of Ana, and only Elsa is absent
        assertThat(minutes.sheet(meeting.id()).session().moderatorId()).isEqualTo(id(0));
        assertRefused(() -> minutes.record(
                        meeting.id(), given.minutesOf(meeting).end(null, id(4)).build()))
                .containsExactly(
                        fault("moderatorId", "Quien moderó debe haber asistido a la reunión: elija a otra persona."));

        minutes.record(meeting.id(), given.minutesOf(meeting).end(null, id(2)).build());
        assertThat(meetings.byId(meeting.id()).moderatedBy()).isEqualTo(id(2));
        assertThat(minutes.document(meeting.id()).moderatorName()).isEqualTo("Carlos");

        minutes.record(meeting.id(), given.minutesOf(meeting).end(null, null).build());
        assertThat(meetings.byId(meeting.id()).moderatedBy())
                .as("whose turn it is, without a word")
                .isEqualTo(id(0));
    }

    @Test
    void nobodyPresentsWithoutBeingThere() {
        Meeting other = given.inSession(given.network(3, "jorge"), 2);
        List<AgendaItem> agenda = agendas.points(other.id());
        assertThat(agenda).extracting(AgendaItem::kind).containsOnly(AgendaItemKind.PRESENTATION);
        assertThat(agenda.get(2).title()).isEqualTo("Presentación del negocio de Carlos");

        assertRefused(() -> minutes.record(
                        other.id(),
                        given.minutesOf(other)
                                .item(2, ItemResult.DISCUSSED, Votes.NONE)
                                .build()))
                .containsExactly(fault(
                        "items[2].result",
                        "Quien debía presentar su negocio no asistió: elija «Pasa a la siguiente reunión»."));
        minutes.record(other.id(), given.discussed(other));
        assertThat(minutes.document(other.id()).items())
                .extracting(MinutesDocument.Item::ownerName)
                .containsExactly("Ana", "Blanca", "Carlos (no asistió)");
    }

    @Test
    void withoutQuorumOnlyANoteIsTaken() {
        Meeting inquorate = given.inSession(given.network(5, "jorge"), 2);
        String no = "Sin cuórum la reunión no es válida: no puede haber decisiones ni acuerdos.";

        assertRefused(() -> minutes.record(
                        inquorate.id(),
                        given.minutesOf(inquorate)
                                .without(2)
                                .without(1)
                                .item(0, ItemResult.APPROVED, new Votes(2, 0, 0))
                                .other(new OtherItem(
                                        "Minga",
                                        null,
                                        id(0),
                                        new Votes(4, 0, 0),
                                        null,
                                        ItemResult.DISCUSSED,
                                        Votes.NONE))
                                .agreeUnder(0, "Algo", "alguien", NEXT_WEEK)
                                .agree("Algo", "alguien", NEXT_WEEK)
                                .build()))
                .containsExactly(
                        fault("items[0].result", no),
                        fault("items[0].votesFor", no),
                        fault("items[0].agreements", no),
                        fault("otherItems", no),
                        fault("agreements", no));

        minutes.record(
                inquorate.id(),
                new MinutesInput(
                        List.of(), List.of(), List.of(), List.of(), "Vinieron dos.", null, new SessionEnd(null, null)));
        assertThat(meetings.byId(inquorate.id()).minutesNote()).isEqualTo("Vinieron dos.");
    }

    @Test
    void minutesNeedADecidedQuorum() {
        Meeting planned = given.planned(given.network(3, "jorge"));

        assertRefused(() -> minutes.record(planned.id(), given.discussed(planned)))
                .containsExactly(fault("", "Primero registre la asistencia y verifique el cuórum."));
    }

    @Test
    void theSheetShowsWhoMayVote() {
        MinutesSheet sheet = minutes.sheet(meeting.id());

        assertThat(sheet.attending().values()).containsExactly("Ana", "Blanca", "Carlos", "Delia");
        assertThat(sheet.members().values()).containsExactly("Ana", "Blanca", "Carlos", "Delia", "Elsa");
        assertThat(sheet.localDate()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(sheet.items()).hasSize(3);
    }

    private Meeting nextInSession() {
        finish(meeting);
        return given.inSession(network, 4);
    }

    private void finish(Meeting held) {
        minutes.confirm(held.id(), new ClosingInput(List.of(), null, null));
        minutes.close(held.id(), "maria");
    }

    private String id(int member) {
        return people.get(member).id();
    }
}
