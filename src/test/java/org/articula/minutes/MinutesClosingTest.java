package org.articula.minutes;

import static org.articula.meeting.MeetingFixture.at;
import static org.articula.meeting.MeetingFixture.entry;
import static org.articula.meeting.Refusals.assertRefused;
import static org.articula.meeting.Refusals.fault;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.Agendas;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.articula.meeting.AttendanceEntry;
import org.articula.meeting.AttendanceStatus;
import org.articula.meeting.Attendances;
import org.articula.meeting.HeldMeetings;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.meeting.SessionStart;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.MembershipReview;
import org.articula.member.MembershipReviews;
import org.articula.member.ReviewCause;
import org.articula.member.ReviewOutcome;
import org.articula.minutes.ClosingInput.FineDecision;
import org.articula.minutes.ClosingReview.ProposedFine;
import org.articula.network.Network;
import org.articula.notification.CallsAdded;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.articula.shared.Money;
import org.articula.vote.Held;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** RI.2, RI.4, RI.10, RI.15–RI.17. The fourth of four members has no e-mail. */
@DomainTest
@RecordApplicationEvents
class MinutesClosingTest {

    @Autowired
    private HeldMeetings heldMeetings;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Attendances attendances;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private MeetingChanges changes;

    @Autowired
    private Members members;

    @Autowired
    private MembershipReviews reviews;

    @Autowired
    private Notices notices;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Network network;
    private List<Member> people;

    @BeforeEach
    void registerNetwork() {
        network = given.network(4);
        people = members.activeOf(network.id());
    }

    @Test
    void theReviewSaysFinesAbsencesAndTheNextDate() {
        Meeting meeting = held(
                new AttendanceEntry(id(0), AttendanceStatus.LATE, 22, null, null, null),
                new AttendanceEntry(id(1), AttendanceStatus.LATE, 15, null, null, null),
                new AttendanceEntry(id(2), AttendanceStatus.JUSTIFIED, null, null, null, "Cita médica"),
                entry(id(3), AttendanceStatus.PRESENT));

        ClosingReview review = minutes.review(meeting.id());

        assertThat(review.fines())
                .containsExactly(new ProposedFine(
                        id(0),
                        "Ana",
                        new Money(200),
                        "Llegó con 22 minutos de atraso; la espera máxima es de 15 minutos."));
        assertThat(review.absences()).containsExactly("Carlos: falta justificada («Cita médica»).");
        assertThat(review.nextStart()).isEqualTo(LocalDateTime.parse("2026-12-17T15:00"));
        assertThat(review.nextPlace()).isEqualTo("Casa de Turismo");
        assertThat(review.quorumSentence()).startsWith("Hay cuórum: participan 3 de 4 integrantes");
        MinutesDocument draft = minutes.draft(meeting.id());
        assertThat(draft.nextMeetingText())
                .isEqualTo("Se propone: jueves 17 de diciembre de 2026, 15:00, en Casa de Turismo.");
        assertThat(draft.fines())
                .extracting(MinutesDocument.FineRow::statusText)
                .containsExactly("Por decidir");
    }

    @Test
    void decidedFinesAndTheNextDateAreKept() {
        Meeting meeting = late();

        minutes.confirm(
                meeting.id(),
                new ClosingInput(
                        List.of(new FineDecision(id(0), FineStatus.WAIVED, "Se cerró la vía")),
                        LocalDateTime.parse("2026-12-15T10:00"),
                        "Taller de Ana"));
        minutes.close(meeting.id(), "maria");

        MinutesDocument document = minutes.document(meeting.id());
        assertThat(document.fines())
                .containsExactly(new MinutesDocument.FineRow(
                        "Ana",
                        "2,00 USD",
                        "Llegó con 22 minutos de atraso; la espera máxima es de 15 minutos.",
                        "Perdonada: Se cerró la vía"));
        assertThat(document.nextMeetingText())
                .isEqualTo("martes 15 de diciembre de 2026, 10:00 (hora de Ecuador), en Taller de Ana.");
        assertThat(meetings.byId(meeting.id()).nextStartsAt()).isEqualTo(at("2026-12-15T10:00"));
    }

    @Test
    void aMeetingMayEndWithNothingButTheUsualNextDate() {
        Meeting meeting = recorded(4);

        minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null));

        assertThat(meetings.byId(meeting.id()).nextStartsAt()).isEqualTo(at("2026-12-17T15:00"));
    }

    @Test
    void everyProposedFineIsDecidedAndNoOther() {
        Meeting meeting = late();

        assertRefused(() -> minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null)))
                .containsExactly(fault("fines", "Falta decidir la multa de Ana."));
        assertRefused(() -> minutes.confirm(
                        meeting.id(),
                        new ClosingInput(
                                List.of(
                                        new FineDecision(id(1), FineStatus.CONFIRMED, null),
                                        new FineDecision(id(0), FineStatus.WAIVED, " ")),
                                null,
                                null)))
                .containsExactly(
                        fault("fines[0].memberId", "No hay una multa por decidir para esta persona."),
                        fault("fines[1].waiverReason", "Escriba por qué se perdona la multa."));
        assertRefused(() -> minutes.confirm(
                        meeting.id(), new ClosingInput(List.of(new FineDecision(id(0), null, null)), null, null)))
                .containsExactly(fault("fines[0].decision", "Indique si la multa se confirma o se perdona."));
        assertRefused(() -> minutes.close(meeting.id(), "maria"))
                .containsExactly(fault("fines", "Falta decidir las multas por atraso."));
    }

    @Test
    void theNextDateLiesAheadAndCollidesWithNothing() {
        Network other = given.network(2, "maria");
        Meeting meeting = recorded(4);
        Meeting elsewhere = given.planned(other);

        assertRefused(() -> minutes.confirm(
                        meeting.id(),
                        new ClosingInput(List.of(), LocalDateTime.parse("2026-12-03T10:00"), "x".repeat(201))))
                .extracting("path")
                .containsExactly("nextPlace", "nextStart");
        LocalDateTime sameTime = LocalDateTime.ofInstant(elsewhere.startsAt(), network.zone());
        assertRefused(() -> minutes.confirm(meeting.id(), new ClosingInput(List.of(), sameTime, null)))
                .singleElement()
                .satisfies(error -> assertThat(error.message())
                        .startsWith("A esa hora ya hay otra reunión: la de la red " + other.name()));
    }

    @Test
    void minutesAreClosedOnlyOnceTheyAreRecorded() {
        Meeting meeting = given.inSession(network, 4);

        assertRefused(() -> minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null)))
                .containsExactly(fault("", "Falta registrar el acta de esta reunión."));
        assertRefused(() -> minutes.close(meeting.id(), "maria"))
                .containsExactly(fault("", "Falta registrar el acta de esta reunión."));
    }

    @Test
    void closedMinutesGoToEverybodyByMailOrElseByTelephone() {
        Meeting meeting = recorded(4);
        minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null));

        minutes.close(meeting.id(), "maria");

        Meeting closed = meetings.byId(meeting.id());
        assertThat(closed.status()).isEqualTo(MeetingStatus.CLOSED);
        assertThat(closed.closedAt()).isEqualTo(clock.instant());
        assertThat(notices.ledger(meeting.id()))
                .filteredOn(notice -> notice.kind() == NoticeKind.MINUTES)
                .extracting(Notice::recipientName, Notice::channel)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ana", Channel.EMAIL),
                        org.assertj.core.groups.Tuple.tuple("Blanca", Channel.EMAIL),
                        org.assertj.core.groups.Tuple.tuple("Carlos", Channel.EMAIL),
                        org.assertj.core.groups.Tuple.tuple("Delia", Channel.PHONE));
        assertThat(events.stream(CallsAdded.class)).containsExactly(new CallsAdded(meeting.id()));
    }

    @Test
    void nothingChangesAfterClosing() {
        Meeting meeting = recorded(4);
        minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null));
        minutes.close(meeting.id(), "maria");
        String closed = "El acta de esta reunión ya está cerrada: no admite cambios.";

        assertRefused(() -> minutes.close(meeting.id(), "maria")).containsExactly(fault("", closed));
        assertRefused(() -> minutes.record(meeting.id(), given.discussed(meeting)))
                .containsExactly(fault("", closed));
        assertRefused(() -> minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null)))
                .containsExactly(fault("", closed));
        assertRefused(() -> minutes.setNewDate(meeting.id(), LocalDateTime.parse("2027-01-01T10:00"), null))
                .containsExactly(fault("", closed));
        assertRefused(() -> minutes.review(meeting.id())).containsExactly(fault("", closed));
    }

    @Test
    void aMeetingWithoutQuorumGetsANewDate() {
        Meeting meeting = given.inSession(network, 2);

        assertRefused(() -> minutes.setNewDate(meeting.id(), null, null))
                .containsExactly(fault("nextStart", "Indique la nueva fecha y hora."));
        assertRefused(() -> minutes.setNewDate(meeting.id(), LocalDateTime.parse("2026-12-01T10:00"), null))
                .containsExactly(fault(
                        "nextStart",
                        "La fecha debe ser futura."
                                + " La próxima fecha posible es el jueves 17 de diciembre de 2026, 15:00."));

        minutes.setNewDate(meeting.id(), LocalDateTime.parse("2026-12-08T15:00"), "Llovió mucho.");
        minutes.close(meeting.id(), "maria");

        assertThat(given.planned(network).startsAt()).isEqualTo(at("2026-12-08T15:00"));
        assertThat(minutes.document(meeting.id()).note()).isEqualTo("Llovió mucho.");
    }

    @ParameterizedTest(name = "reviewed {0} days after the meeting")
    @ValueSource(ints = {0, 1, 13, 14, 15, 28, 29, 60, 200})
    void noDateIsProposedThatIsThenRefused(int daysLater) {
        Meeting meeting = recorded(4);
        Network busy = given.network(3, "maria");
        // Her other network meets on what would be the next two dates
        for (String taken : List.of("2026-12-17T14:30", "2026-12-31T15:30")) {
            clock.set(meeting.startsAt().plus(Duration.ofHours(1)));
            Meeting other = given.planned(busy);
            changes.apply(changes.request(
                    new NewChange(other.id(), ChangeAction.MOVE, LocalDateTime.parse(taken), null, "Feria", "maria")));
            busy = given.network(3, "maria");
        }
        clock.set(meeting.startsAt().plus(Duration.ofDays(daysLater)).plus(Duration.ofHours(1)));

        LocalDateTime proposed = minutes.review(meeting.id()).nextStart();
        minutes.confirm(meeting.id(), new ClosingInput(List.of(), proposed, null));

        assertThat(meetings.byId(meeting.id()).nextStartsAt()).isEqualTo(at(proposed.toString()));
        if (daysLater == 0) {
            assertThat(proposed).isEqualTo(LocalDateTime.parse("2027-01-14T15:00"));
        }
    }

    @Test
    void aProposalThatGrewOldIsRefusedWithTheNextPossibleDate() {
        Meeting meeting = recorded(4);
        LocalDateTime proposed = minutes.review(meeting.id()).nextStart();
        clock.set(at(proposed.toString()).plus(Duration.ofMinutes(1)));

        assertRefused(() -> minutes.confirm(meeting.id(), new ClosingInput(List.of(), proposed, null)))
                .containsExactly(fault(
                        "nextStart",
                        "La fecha debe ser futura."
                                + " La próxima fecha posible es el jueves 31 de diciembre de 2026, 15:00."));
        assertThat(minutes.review(meeting.id()).nextStart()).isEqualTo(LocalDateTime.parse("2026-12-31T15:00"));
    }

    @Test
    void aMeetingWithQuorumHasMinutesAndOneWithoutHasNone() {
        Meeting valid = recorded(4);
        assertRefused(() -> minutes.setNewDate(valid.id(), LocalDateTime.parse("2026-12-08T15:00"), null))
                .containsExactly(fault("", "La reunión tuvo cuórum: registre su acta."));

        Meeting invalid = given.inSession(given.network(4, "jorge"), 1);
        assertThat(minutes.review(invalid.id()).fines()).isEmpty();
        assertRefused(() -> minutes.confirm(invalid.id(), new ClosingInput(List.of(), null, null)))
                .containsExactly(fault("", "La reunión no tuvo cuórum: fije una nueva fecha."));
    }

    @Test
    void threeUnjustifiedAbsencesInARowOpenOneReview() {
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Meeting meeting = given.inSession(network, 3);
            minutes.record(meeting.id(), given.discussed(meeting));
            absent.add(minutes.review(meeting.id()).absences().get(0));
            minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null));
            minutes.close(meeting.id(), "maria");
            // 3, 17 and 31 December, then 14 and 28 January: the count begins anew
            assertThat(reviews.ofNetwork(network.id())).hasSize(i < 2 ? 0 : 1);
        }

        assertThat(reviews.ofNetwork(network.id())).singleElement().satisfies(review -> {
            assertThat(review.memberId()).isEqualTo(id(3));
            assertThat(review.cause()).isEqualTo(ReviewCause.UNJUSTIFIED_IN_A_ROW);
        });
        assertThat(events.stream(MemberReviewNeeded.class))
                .extracting(MemberReviewNeeded::reviewId, MemberReviewNeeded::networkCode)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        reviews.ofNetwork(network.id()).get(0).id(), network.code()));
        assertThat(absent)
                .containsExactly(
                        "Delia: falta injustificada.",
                        "Delia: falta injustificada.",
                        "Delia: falta injustificada. Tiene 3 faltas injustificadas seguidas en 2026; el reglamento pide"
                                + " revisar la participación desde 3.",
                        "Delia: falta injustificada.",
                        "Delia: falta injustificada.");
    }

    @Test
    void aLongerRowOfAbsencesOpensNoSecondReviewBeforeTheNetworkDecides() {
        clock.set(at("2027-01-04T09:00"));
        for (int i = 0; i < 5; i++) {
            Meeting meeting = given.inSession(network, 3);
            given.closed(meeting);
        }

        assertThat(reviews.ofNetwork(network.id())).hasSize(1);
    }

    @Test
    void minutesThatComeLateCompleteARowOfAbsences() {
        clock.set(at("2027-01-04T09:00"));
        Meeting first = written(given.inSession(network, 3));
        Meeting second = written(beforeTheMinutesOf(first));
        Meeting third = written(beforeTheMinutesOf(second));
        close(second);
        close(third);
        assertThat(reviews.ofNetwork(network.id())).isEmpty();

        close(first);

        assertThat(reviews.ofNetwork(network.id())).singleElement().satisfies(review -> {
            assertThat(review.memberId()).isEqualTo(id(3));
            assertThat(review.cause()).isEqualTo(ReviewCause.UNJUSTIFIED_IN_A_ROW);
        });
    }

    private Meeting written(Meeting meeting) {
        minutes.record(meeting.id(), given.discussed(meeting));
        return meeting;
    }

    private Meeting beforeTheMinutesOf(Meeting earlier) {
        clock.set(earlier.startsAt().plus(Duration.ofHours(25)));
        Meeting next = meetings.planAhead(earlier.id()).orElseThrow();
        agendas.adoptProposed(next.id());
        return given.attended(next, 3);
    }

    private void close(Meeting meeting) {
        minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null));
        minutes.close(meeting.id(), "maria");
    }

    @Test
    void twentyFourAbsencesInARowBringEightReviews() {
        clock.set(at("2027-01-04T09:00"));
        for (int i = 1; i <= 24; i++) {
            given.closed(given.inSession(network, 3));
            assertThat(reviews.ofNetwork(network.id()))
                    .as("after %d absences", i)
                    .hasSize(i / 3);
            decideToKeep();
        }

        assertThat(reviews.ofNetwork(network.id()).get(7).reasons())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("La revisión anterior concluyó el")
                .endsWith("«Continúa, con una advertencia».");
    }

    @Test
    void repeatedJustifiedAbsencesOpenAReviewAndLaterAnother() {
        clock.set(at("2027-01-04T09:00"));
        for (int i = 1; i <= 6; i++) {
            Meeting meeting = given.planned(network);
            agendas.adoptProposed(meeting.id());
            clock.set(meeting.startsAt().plus(Duration.ofMinutes(20)));
            List<AttendanceEntry> sheet = new ArrayList<>(given.sheet(network.id(), 4));
            sheet.set(1, entry(id(1), AttendanceStatus.JUSTIFIED));
            attendances.record(meeting.id(), SessionStart.ON_TIME, sheet);
            attendances.decideQuorum(meeting.id(), Map.of());
            given.closed(meeting);
            assertThat(reviews.ofNetwork(network.id()))
                    .as("after %d absences", i)
                    .hasSize(i / 3);
            decideToKeep();
        }

        assertThat(reviews.ofNetwork(network.id()))
                .extracting(MembershipReview::memberId, MembershipReview::cause)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(id(1), ReviewCause.JUSTIFIED_PER_YEAR));
    }

    @Test
    void whoWasAbsentKeepsTheTurnToModerate() {
        Meeting first = given.inSession(network, 4);
        given.closed(first);
        Meeting second = given.planned(network);
        agendas.adoptProposed(second.id());
        assertThat(meetings.byId(second.id()).moderatorId()).as("Blanca's turn").isEqualTo(id(1));
        clock.set(second.startsAt());
        attendances.record(
                second.id(),
                SessionStart.ON_TIME,
                List.of(
                        entry(id(0), AttendanceStatus.PRESENT),
                        entry(id(1), AttendanceStatus.JUSTIFIED),
                        entry(id(2), AttendanceStatus.PRESENT),
                        entry(id(3), AttendanceStatus.PRESENT)));
        attendances.decideQuorum(second.id(), Map.of());
        assertThat(minutes.sheet(second.id()).session().moderatorId()).isNull();
        assertRefused(() -> minutes.record(
                        second.id(), given.minutesOf(second).end(null, null).build()))
                .containsExactly(fault(
                        "moderatorId", "Elija quién moderó la reunión: la persona a la que le tocaba no asistió."));

        minutes.record(second.id(), given.minutesOf(second).end(null, id(2)).build());
        minutes.confirm(second.id(), new ClosingInput(List.of(), null, null));
        minutes.close(second.id(), "maria");

        assertThat(minutes.document(second.id()).moderatorName()).isEqualTo("Carlos");
        assertThat(meetings.lastModerated(network.id())).isEqualTo(Map.of(id(0), 1, id(2), 2));
        Meeting third = given.planned(network);
        assertThat(agendas.propose(third.id()).moderatorId())
                .as("it is still Blanca's turn")
                .isEqualTo(id(1));
    }

    /** A meeting of before it was recorded who moderated: the register tells. */
    @Test
    void anOldMeetingSaysWhatIsKnown() {
        Meeting meeting = given.inSession(network, 4);
        given.closed(meeting);
        jdbc.sql("UPDATE meeting SET started_at = NULL, ended_at = NULL, moderated_by = NULL WHERE id = ?")
                .param(meeting.id())
                .update();
        MinutesDocument document = minutes.document(meeting.id());
        assertThat(document.startText()).isEqualTo("No consta");
        assertThat(document.endText()).isEqualTo("No consta");
        assertThat(document.hoursSentence()).isEqualTo("No consta a qué hora empezó ni a qué hora terminó.");
        assertThat(document.moderatorName()).isEqualTo("Ana");
        assertThat(meetings.lastModerated(network.id())).isEqualTo(Map.of(id(0), 1));

        jdbc.sql("UPDATE attendance SET status = 'UNJUSTIFIED' WHERE meeting_id = ? AND member_id = ?")
                .params(meeting.id(), id(0))
                .update();
        assertThat(minutes.document(meeting.id()).moderatorName()).isEqualTo("No consta");
        assertThat(meetings.lastModerated(network.id())).isEmpty();
        Meeting next = given.planned(network);
        assertThat(agendas.propose(next.id()).items())
                .filteredOn(line -> line.kind() == AgendaItemKind.PRESENTATION)
                .as("she cannot have presented her business")
                .extracting(AgendaLine::ownerId)
                .contains(id(0));
    }

    @Test
    void whoCameInsteadIsNamed() {
        Meeting meeting = given.planned(network);
        agendas.adoptProposed(meeting.id());
        clock.set(meeting.startsAt());
        List<AttendanceEntry> sheet = new ArrayList<>(given.sheet(network.id(), 4));
        sheet.set(0, new AttendanceEntry(id(0), AttendanceStatus.REPRESENTED, null, "Luis Perugachi", 30, null));
        attendances.record(meeting.id(), SessionStart.ON_TIME, sheet);
        attendances.decideQuorum(meeting.id(), Map.of());

        assertThat(minutes.sheet(meeting.id()).session().moderatorId())
                .as("somebody else came in place of Ana, so it is asked")
                .isNull();
        minutes.record(meeting.id(), given.minutesOf(meeting).end(null, id(0)).build());

        MinutesDocument document = minutes.document(meeting.id());
        assertThat(document.moderatorName()).isEqualTo("Luis Perugachi, en representación de Ana");
        assertThat(document.items().get(0).ownerName()).isEqualTo("Luis Perugachi, en representación de Ana");
    }

    /** What is open is settled today: everybody stays, with a warning. */
    private void decideToKeep() {
        VotingMeetings held = heldMeetings.of(network.id());
        reviews.ofNetwork(network.id()).stream()
                .filter(MembershipReview::open)
                .forEach(review -> reviews.settle(
                        review.id(),
                        ReviewOutcome.WARN,
                        "Se compromete a venir.",
                        Held.unanimous(held),
                        held,
                        "maria"));
    }

    private Meeting recorded(int attending) {
        Meeting meeting = given.inSession(network, attending);
        minutes.record(meeting.id(), given.discussed(meeting));
        return meeting;
    }

    private Meeting late() {
        return held(
                new AttendanceEntry(id(0), AttendanceStatus.LATE, 22, null, null, null),
                entry(id(1), AttendanceStatus.PRESENT),
                entry(id(2), AttendanceStatus.PRESENT),
                entry(id(3), AttendanceStatus.PRESENT));
    }

    private Meeting held(@Nullable AttendanceEntry... entries) {
        Meeting meeting = given.planned(network);
        agendas.adoptProposed(meeting.id());
        clock.set(meeting.startsAt().plus(Duration.ofMinutes(20)));
        attendances.record(meeting.id(), SessionStart.ON_TIME, List.of(entries));
        attendances.decideQuorum(meeting.id(), Map.of());
        minutes.record(meeting.id(), given.discussed(meeting));
        return meetings.byId(meeting.id());
    }

    private String id(int member) {
        return people.get(member).id();
    }

    @Test
    void lateMinutesAnnounceTheMeetingThatIsThereAlready() {
        Meeting meeting = recorded(4);
        clock.set(meeting.startsAt().plus(Duration.ofHours(25)));
        Meeting next = meetings.planAhead(meeting.id()).orElseThrow();

        String planned =
                "La reunión 2 ya está en el calendario: jueves 17 de diciembre de 2026, 15:00 (hora de Ecuador),"
                        + " en Casa de Turismo. Para cambiarla, use «Mover o cancelar una reunión».";
        assertThat(minutes.review(meeting.id()).planned()).isEqualTo(planned);
        assertRefused(() -> minutes.confirm(
                        meeting.id(), new ClosingInput(List.of(), LocalDateTime.parse("2026-12-18T10:00"), null)))
                .containsExactly(fault("nextStart", planned));

        minutes.confirm(meeting.id(), new ClosingInput(List.of(), null, null));
        minutes.close(meeting.id(), "maria");

        assertThat(minutes.document(meeting.id()).nextMeetingText())
                .isEqualTo("jueves 17 de diciembre de 2026, 15:00 (hora de Ecuador), en Casa de Turismo.");
        assertThat(meetings.planNext(network.id())).isEmpty();
        assertThat(meetings.open(List.of(network.id()))).containsExactly(next);
    }
}
