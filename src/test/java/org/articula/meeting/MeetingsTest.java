package org.articula.meeting;

import static org.articula.meeting.MeetingFixture.FIRST_START;
import static org.articula.meeting.MeetingFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.articula.minutes.ClosingInput;
import org.articula.minutes.MinutesBook;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DomainTest
@RecordApplicationEvents
class MeetingsTest {

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private MeetingChanges changes;

    @Autowired
    private Networks networks;

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
    void theFirstMeetingFallsOnTheFixedDay() {
        Meeting first = given.planned(network);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.startsAt()).isEqualTo(FIRST_START);
        assertThat(first.durationMinutes()).isEqualTo(60);
        assertThat(first.place()).isEqualTo("Casa de Turismo");
        assertThat(first.status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(meetings.byId(first.id())).isEqualTo(first);
        assertThat(events.stream(MeetingPlanned.class))
                .containsExactly(
                        new MeetingPlanned(first.id(), network.id(), network.code(), meetings.timesOf(first.id())));
    }

    @Test
    void theTimesCountBackFromTheStart() {
        assertThat(meetings.timesOf(given.planned(network).id()))
                .isEqualTo(new MeetingTimes(
                        at("2026-11-30T15:00"),
                        at("2026-12-02T15:00"),
                        at("2026-12-03T14:30"),
                        FIRST_START,
                        at("2026-12-04T16:00")));
    }

    @Test
    void aNetworkHasOneOpenMeetingAtATime() {
        Meeting first = given.planned(network);

        assertThat(meetings.planNext(network.id())).isEmpty();
        assertThat(meetings.open(List.of(network.id()))).containsExactly(first);
        assertThat(meetings.open(List.of())).isEmpty();
    }

    @Test
    void afterAClosedMeetingComesTheDateItSet() {
        Meeting first = given.inSession(network, 4);
        minutes.record(first.id(), given.discussed(first));
        minutes.confirm(
                first.id(), new ClosingInput(List.of(), LocalDateTime.parse("2026-12-15T10:30"), " Taller de Ana "));
        minutes.close(first.id(), "maria");

        Meeting second = given.planned(network);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.startsAt()).isEqualTo(at("2026-12-15T10:30"));
        assertThat(second.place()).isEqualTo("Taller de Ana");
        assertThat(meetings.ofNetwork(network.id())).extracting(Meeting::number).containsExactly(1, 2);
    }

    @Test
    void aDateThatPassedDuringAnOutageGivesWayToTheCalendar() {
        Meeting first = given.inSession(network, 4);
        minutes.record(first.id(), given.discussed(first));
        minutes.confirm(first.id(), new ClosingInput(List.of(), LocalDateTime.parse("2026-12-15T10:30"), null));
        minutes.close(first.id(), "maria");
        clock.set(at("2026-12-20T08:00"));

        assertThat(given.planned(network).startsAt()).isEqualTo(at("2026-12-31T15:00"));
    }

    @Test
    void afterACancelledMeetingComesTheNextOneOfTheCalendar() {
        Meeting first = given.planned(network);
        changes.apply(
                changes.request(new NewChange(first.id(), ChangeAction.CANCEL, null, null, "Feria en Quito", "maria")));

        Meeting second = given.planned(network);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.startsAt()).isEqualTo(at("2026-12-17T15:00"));
    }

    @Test
    void anEndedNetworkHoldsNoMoreMeetings() {
        Meeting first = given.planned(network);

        networks.end(network.id(), "La red se disolvió.");

        assertThat(meetings.byId(first.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(meetings.byId(first.id()).cancelReason()).isEqualTo("La red se cerró.");
        assertThat(events.stream(MeetingCancelled.class))
                .extracting(
                        cancelled -> cancelled.meeting().id(),
                        cancelled -> cancelled.network().code())
                .containsExactly(tuple(first.id(), network.code()));
        assertThat(meetings.planNext(network.id())).isEmpty();
    }

    @Test
    void aMeetingNobodyPlannedDoesNotExist() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> meetings.byId("no"))
                .withMessage("No existe la reunión «no».");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> meetings.timesOf("no"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> meetings.planNext("no"));
    }

    @Test
    void theNextMeetingDoesNotWaitForAnUnrecordedOne() {
        Meeting first = given.planned(network);
        assertThat(meetings.planAhead(first.id())).as("it is still ahead").isEmpty();
        clock.set(FIRST_START.plusSeconds(25 * 3600));

        Meeting second = meetings.planAhead(first.id()).orElseThrow();

        assertThat(second.startsAt()).isEqualTo(FIRST_START.plusSeconds(14 * 24 * 3600));
        assertThat(meetings.byId(first.id()).status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(meetings.planAhead(first.id())).as("never two").isEmpty();
        assertThat(meetings.planNext(network.id())).isEmpty();
        assertThat(meetings.following(first)).contains(second);
        assertThat(meetings.following(second)).isEmpty();
    }

    @Test
    void aNetworkThatEndsLeavesNoMeetingOpen() {
        Meeting first = given.planned(network);
        clock.set(FIRST_START.plusSeconds(25 * 3600));
        meetings.planAhead(first.id());

        networks.end(network.id(), "No hubo acuerdo.");

        assertThat(meetings.open(List.of(network.id()))).isEmpty();
        assertThat(meetings.planAhead(first.id())).isEmpty();
    }

    @Test
    void theLastValidMeetingOfEachNetworkIsFound() {
        Meeting first = given.inSession(network, 4);
        given.closed(first);
        Meeting second = given.attended(given.planned(network), 1);
        Network other = given.network(4, "jorge");
        given.planned(other);

        assertThat(meetings.lastValid(List.of(network.id(), other.id())))
                .containsOnlyKeys(network.id())
                .hasEntrySatisfying(
                        network.id(), valid -> assertThat(valid.id()).isEqualTo(first.id()));
        assertThat(meetings.lastValid(List.of())).isEmpty();
        assertThat(second.quorumReached()).isFalse();
    }
}
