package org.articula.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.articula.DomainTest;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RI.2: what members hear of a change, and what becomes of their answers. */
@DomainTest
class ChangedMeetingsTest {

    @Autowired
    private AnswerTable answerTable;

    @Autowired
    private Links links;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingChanges changes;

    @Autowired
    private Answers answers;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    private Network network;

    @BeforeEach
    void registerNetwork() {
        network = given.network(4);
    }

    @Test
    void thoseWhoWereToldHearOfTheMoveAndWhatWasPendingIsGivenUp() {
        Meeting meeting = given.convened(network);
        List<Notice> invited = notices.ledger(meeting.id());
        markSent(invited.get(0));

        move(meeting, "2026-12-04T09:00", null);

        List<Notice> ledger = notices.ledger(meeting.id());
        assertThat(ledger)
                .filteredOn(notice -> notice.kind() == NoticeKind.INVITATION && notice.round() == 0)
                .extracting(Notice::status)
                .containsExactlyInAnyOrder(
                        NoticeStatus.SENT, NoticeStatus.CANCELLED, NoticeStatus.CANCELLED, NoticeStatus.CANCELLED);
        assertThat(ledger)
                .filteredOn(notice -> notice.kind() == NoticeKind.INVITATION && notice.round() == 1)
                .as("who was never told is invited to the new date")
                .hasSize(3)
                .allMatch(notice -> notice.status() == NoticeStatus.PLANNED);
        assertThat(ledger)
                .filteredOn(notice -> notice.kind() == NoticeKind.MEETING_MOVED)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.memberId()).isEqualTo(invited.get(0).memberId());
                    assertThat(notice.round()).isEqualTo(1);
                });
    }

    @Test
    void answersToTheOldDateAreForgottenAndThoseToANewPlaceKept() {
        Meeting meeting = given.convened(network);
        String memberId = notices.ledger(meeting.id()).get(0).memberId();
        answers.answer(tokenOf(meeting, memberId), 0, AnswerChoice.YES, null);

        move(meeting, null, "Taller de Ana");
        assertThat(answerTable.of(List.of(meeting.id()))).hasSize(1);

        move(meetings.byId(meeting.id()), "2026-12-04T09:00", null);
        assertThat(answerTable.of(List.of(meeting.id()))).isEmpty();
    }

    @Test
    void aCancelledMeetingTellsThoseWhoKnew() {
        Meeting meeting = given.convened(network);
        markSent(notices.ledger(meeting.id()).get(0));

        cancel(meeting);

        assertThat(notices.ledger(meeting.id()))
                .filteredOn(notice -> notice.kind() == NoticeKind.MEETING_CANCELLED)
                .hasSize(1);
    }

    private void move(Meeting meeting, @Nullable String start, @Nullable String place) {
        changes.apply(changes.request(new NewChange(
                meeting.id(),
                ChangeAction.MOVE,
                start == null ? null : LocalDateTime.parse(start),
                place,
                "Lluvia fuerte",
                "maria")));
    }

    private void cancel(Meeting meeting) {
        changes.apply(changes.request(
                new NewChange(meeting.id(), ChangeAction.CANCEL, null, null, "Duelo en la comunidad", "maria")));
    }

    private String tokenOf(Meeting meeting, String memberId) {
        String link = links.link(LinkPurpose.ANSWER, meeting.id(), memberId);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void markSent(Notice notice) {
        jdbc.sql("UPDATE notice SET status = 'SENT', settled_at = planned_at WHERE id = :id")
                .param("id", notice.id())
                .update();
    }
}
