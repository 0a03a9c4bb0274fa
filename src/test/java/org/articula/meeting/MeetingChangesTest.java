package org.articula.meeting;

import static org.articula.meeting.MeetingFixture.at;
import static org.articula.meeting.Refusals.assertRefused;
import static org.articula.meeting.Refusals.fault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDateTime;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.articula.network.Network;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** RI.2. */
@DomainTest
@RecordApplicationEvents
class MeetingChangesTest {

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingChanges changes;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private Network network;

    @BeforeEach
    void registerNetwork() {
        network = given.network(4);
    }

    @Test
    void aMovedMeetingHasItsNewDateAndPlace() {
        Meeting meeting = given.planned(network);

        move(meeting, "2026-12-04T09:00", "Taller de Ana");

        Meeting moved = meetings.byId(meeting.id());
        assertThat(moved.startsAt()).isEqualTo(at("2026-12-04T09:00"));
        assertThat(moved.place()).isEqualTo("Taller de Ana");
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(events.stream(MeetingMoved.class))
                .extracting(MeetingMoved::meeting, change -> change.network().code(), MeetingMoved::formerStart)
                .containsExactly(tuple(moved, network.code(), meeting.startsAt()));
    }

    @Test
    void onlyThePlaceMayChange() {
        Meeting meeting = given.planned(network);

        move(meeting, null, "Taller de Ana");

        assertThat(meetings.byId(meeting.id()).startsAt()).isEqualTo(meeting.startsAt());
        assertThat(meetings.byId(meeting.id()).place()).isEqualTo("Taller de Ana");
    }

    @Test
    void aCancelledMeetingKeepsItsReason() {
        Meeting meeting = given.convened(network);

        cancel(meeting);

        assertThat(meetings.byId(meeting.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(meetings.byId(meeting.id()).cancelReason()).isEqualTo("Duelo en la comunidad");
        assertThat(events.stream(MeetingCancelled.class)).hasSize(1);
    }

    @Test
    void applyingAChangeTwiceChangesNothing() {
        Meeting meeting = given.planned(network);
        String changeId = changes.request(moving(meeting, "2026-12-04T09:00", null));

        changes.apply(changeId);
        changes.apply(changeId);

        assertThat(meetings.byId(meeting.id()).sequence()).isEqualTo(1);
        assertThat(events.stream(MeetingMoved.class)).hasSize(1);
    }

    @Test
    void theNewDateLiesAhead() {
        Meeting meeting = given.planned(network);

        assertRefused(() -> changes.request(moving(meeting, "2026-11-29T09:00", null)))
                .containsExactly(fault("newStart", "La fecha debe ser futura."));
    }

    @Test
    void theNewDateIsAnother() {
        Meeting meeting = given.planned(network);

        assertRefused(() -> changes.request(moving(meeting, "2026-12-03T15:00", null)))
                .containsExactly(fault("newStart", "La reunión ya está fijada para esa fecha y hora."));
        assertRefused(() -> changes.request(moving(meeting, null, null)))
                .containsExactly(fault("newStart", "Indique la nueva fecha y hora, o un lugar distinto."));
    }

    @Test
    void theArticulatorIsNotInTwoMeetingsAtOnce() {
        Network other = given.network(2);
        given.planned(other);
        Network elsewhere = given.network(2, "jorge");
        given.planned(elsewhere);
        Meeting meeting = given.planned(network);
        move(meeting, "2026-12-04T09:00", null);

        assertRefused(() -> changes.request(moving(meeting, "2026-12-03T15:30", null)))
                .containsExactly(fault(
                        "newStart",
                        "A esa hora ya hay otra reunión: la de la red " + other.name()
                                + ", jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)."));
        assertThat(changes.request(moving(meeting, "2026-12-03T16:00", null))).isNotEmpty();
    }

    @Test
    void aMeetingThatBeganIsNotMovedButMayBeCalledOff() {
        Meeting meeting = given.convened(network);
        markSent(notices.ledger(meeting.id()).get(0));
        clock.set(meeting.startsAt());

        assertRefused(() -> changes.request(moving(meeting, "2026-12-04T09:00", null)))
                .containsExactly(fault("meetingId", "La hora de la reunión ya pasó: no se puede mover."));

        cancel(meeting);
        assertThat(meetings.byId(meeting.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(notices.ledger(meeting.id())).noneMatch(notice -> notice.kind() == NoticeKind.MEETING_CANCELLED);
    }

    @Test
    void aSessionUnderWayAClosedOrACancelledMeetingStaysAsItIs() {
        Meeting meeting = given.inSession(network, 4);
        assertRefused(() -> changes.request(cancelling(meeting)))
                .containsExactly(fault("meetingId", "La reunión ya empezó: su asistencia está registrada."));

        given.closed(meeting);
        assertRefused(() -> changes.request(cancelling(meeting)))
                .containsExactly(fault("meetingId", "El acta de esta reunión ya está cerrada."));

        Meeting next = given.planned(network);
        cancel(next);
        assertRefused(() -> changes.request(moving(next, "2027-02-01T10:00", null)))
                .containsExactly(fault("meetingId", "Esta reunión ya fue cancelada."));
    }

    @Test
    void aChangeThatCameTooLateIsRefusedWhenApplied() {
        Meeting meeting = given.planned(network);
        String changeId = changes.request(moving(meeting, "2026-12-04T09:00", null));
        clock.set(meeting.startsAt().plus(Duration.ofMinutes(1)));

        assertRefused(() -> changes.apply(changeId)).hasSize(1);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Meeting meeting = given.planned(network);

        assertRefused(() -> changes.request(new NewChange(
                        meeting.id(),
                        ChangeAction.MOVE,
                        LocalDateTime.parse("2020-01-01T10:00"),
                        "x".repeat(201),
                        " ",
                        "maria")))
                .extracting("path")
                .containsExactly("reason", "newPlace", "newStart");
        assertRefused(() -> changes.request(new NewChange("no", ChangeAction.CANCEL, null, null, "Motivo", "maria")))
                .containsExactly(fault("meetingId", "Esta reunión no existe."));
    }

    private void move(Meeting meeting, @Nullable String start, @Nullable String place) {
        changes.apply(changes.request(moving(meeting, start, place)));
    }

    private void cancel(Meeting meeting) {
        changes.apply(changes.request(cancelling(meeting)));
    }

    private static NewChange moving(Meeting meeting, @Nullable String start, @Nullable String place) {
        return new NewChange(
                meeting.id(),
                ChangeAction.MOVE,
                start == null ? null : LocalDateTime.parse(start),
                place,
                "Lluvia fuerte",
                "maria");
    }

    private static NewChange cancelling(Meeting meeting) {
        return new NewChange(meeting.id(), ChangeAction.CANCEL, null, null, "Duelo en la comunidad", "maria");
    }

    private void markSent(Notice notice) {
        jdbc.sql("UPDATE notice SET status = 'SENT', settled_at = planned_at WHERE id = :id")
                .param("id", notice.id())
                .update();
    }
}
