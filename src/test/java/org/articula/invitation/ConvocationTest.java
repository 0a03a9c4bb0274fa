package org.articula.invitation;

import static org.articula.meeting.MeetingFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Network;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RI.9, F2.3.a1. The fourth of four members has no e-mail. */
@DomainTest
class ConvocationTest {

    @Autowired
    private Links links;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingChanges changes;

    @Autowired
    private Convocation convocation;

    @Autowired
    private Members members;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Network network;
    private Meeting meeting;

    @BeforeEach
    void planMeeting() {
        network = given.network(4);
        meeting = given.planned(network);
    }

    @Test
    void everybodyIsInvitedByMailOrByTelephone() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());

        assertThat(notices.ledger(meeting.id()))
                .extracting(Notice::recipientName, Notice::kind, Notice::channel, Notice::round)
                .containsExactlyInAnyOrder(
                        tuple("Ana", NoticeKind.INVITATION, Channel.EMAIL),
                        tuple("Blanca", NoticeKind.INVITATION, Channel.EMAIL),
                        tuple("Carlos", NoticeKind.INVITATION, Channel.EMAIL),
                        tuple("Delia", NoticeKind.INVITATION, Channel.PHONE));
        assertThat(meetings.byId(meeting.id()).status()).isEqualTo(MeetingStatus.CONVENED);
    }

    @Test
    void invitingAgainInvitesNobodyTwice() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        convocation.invite(meeting.id());

        assertThat(notices.ledger(meeting.id())).hasSize(4);
    }

    @Test
    void theReminderGoesToThoseWithMail() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        mailsSent();
        clock.set(at("2026-12-02T15:00"));
        convocation.remind(meeting.id());

        assertThat(names(NoticeKind.REMINDER)).containsExactlyInAnyOrder("Ana", "Blanca", "Carlos");
    }

    @Test
    void nobodyIsRemindedWhileTheInvitationWaits() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        clock.set(at("2026-12-02T15:00"));
        convocation.remind(meeting.id());

        assertThat(names(NoticeKind.REMINDER)).isEmpty();
        assertThat(names(NoticeKind.INVITATION)).containsExactlyInAnyOrder("Ana", "Blanca", "Carlos", "Delia");
    }

    @Test
    void whoComesInAfterTheInvitationsIsInvitedAtOnce() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        members.enrol(
                network.id(),
                LocalDate.of(2026, 11, 30),
                List.of(new NewMember("Zoila", null, null, "0991112233", Sex.F, 1980, "Fajas")));
        assertThat(names(NoticeKind.INVITATION)).contains("Zoila");
        assertThat(convocation.noticesToPhone(meeting.id()))
                .extracting(Notice::recipientName)
                .contains("Zoila");
    }

    @Test
    void whoComesInBeforeTheInvitationsIsInvitedWithTheOthers() {
        enrolYolanda();
        assertThat(notices.ledger(meeting.id())).isEmpty();

        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        assertThat(names(NoticeKind.INVITATION)).contains("Yolanda");
    }

    @Test
    void whoComesInOnceTheMeetingBeganIsNotInvitedToIt() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        clock.set(meeting.startsAt());
        enrolYolanda();

        assertThat(names(NoticeKind.INVITATION)).doesNotContain("Yolanda");
    }

    @Test
    void whoLeavesIsTakenOutOfWhatTheyWereToldOfAndHearsNothingElse() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        jdbc.sql("UPDATE notice SET status = 'SENT', settled_at = planned_at WHERE recipient_name = 'Ana'")
                .update();
        for (Member member : members.activeOf(network.id())) {
            members.leave(member.id(), LocalDate.of(2026, 11, 30), "Se muda.");
        }

        assertThat(names(NoticeKind.MEETING_WITHDRAWN)).containsExactly("Ana");
        assertThat(notices.ledger(meeting.id()))
                .filteredOn(notice -> notice.kind() == NoticeKind.INVITATION)
                .extracting(Notice::recipientName, Notice::status)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Blanca", NoticeStatus.CANCELLED),
                        org.assertj.core.groups.Tuple.tuple("Delia", NoticeStatus.CANCELLED));
        assertThat(convocation.noticesToPhone(meeting.id())).isEmpty();
    }

    @Test
    void aMoveTellsTheChangeToThoseWhoKnewAndInvitesTheOthers() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        jdbc.sql("UPDATE notice SET status = 'SENT', settled_at = planned_at WHERE recipient_name = 'Ana'")
                .update();
        jdbc.sql("UPDATE notice SET status = 'FAILED', settled_at = planned_at WHERE recipient_name = 'Blanca'")
                .update();
        move("2026-12-20T09:00");

        assertThat(notices.ledger(meeting.id()))
                .filteredOn(notice -> notice.round() == 1)
                .extracting(Notice::recipientName, Notice::kind, Notice::channel)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ana", NoticeKind.MEETING_MOVED, Channel.EMAIL),
                        org.assertj.core.groups.Tuple.tuple("Blanca", NoticeKind.INVITATION, Channel.PHONE),
                        org.assertj.core.groups.Tuple.tuple("Carlos", NoticeKind.INVITATION, Channel.EMAIL),
                        org.assertj.core.groups.Tuple.tuple("Delia", NoticeKind.INVITATION, Channel.PHONE));
        assertThat(convocation.phoneNotices(meeting.id()).get(1).text())
                .contains("le invita a su reunión del domingo 20");
        assertThat(convocation.phoneNotices(meeting.id()).get(0).text()).contains("cambió: será el domingo 20");
    }

    @Test
    void whoWasCalledWithTheOldDateIsCalledAboutTheNewOne() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        notices.ledger(meeting.id()).stream()
                .filter(notice -> notice.channel() == Channel.PHONE)
                .forEach(notice -> notices.markPhoned(notice.id(), "maria"));
        move("2026-12-20T09:00");

        assertThat(convocation.noticesToPhone(meeting.id()))
                .extracting(Notice::recipientName, Notice::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Delia", NoticeKind.MEETING_MOVED));
    }

    @Test
    void nobodyHearsThatAMeetingTheyWereNeverInvitedToIsCancelled() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        changes.apply(changes.request(new NewChange(meeting.id(), ChangeAction.CANCEL, null, null, "Lluvia", "maria")));

        assertThat(notices.ledger(meeting.id()))
                .allMatch(
                        notice -> notice.kind() == NoticeKind.INVITATION && notice.status() == NoticeStatus.CANCELLED);
    }

    @Test
    void afterAnOutageEachMemberGetsOneNotice() {
        clock.set(at("2026-12-03T08:00"));
        convocation.invite(meeting.id());
        convocation.remind(meeting.id());

        assertThat(notices.ledger(meeting.id())).hasSize(4).allMatch(notice -> notice.kind() == NoticeKind.INVITATION);
        assertThat(convocation.noticesToPhone(meeting.id())).isNotEmpty();
    }

    @Test
    void nothingIsSentOnceTheMeetingBegan() {
        clock.set(meeting.startsAt());
        convocation.invite(meeting.id());
        convocation.remind(meeting.id());

        assertThat(notices.ledger(meeting.id())).isEmpty();
    }

    @Test
    void nothingIsSentForACancelledMeeting() {
        changes.apply(changes.request(new NewChange(meeting.id(), ChangeAction.CANCEL, null, null, "Lluvia", "maria")));

        convocation.invite(meeting.id());

        assertThat(notices.ledger(meeting.id())).isEmpty();
    }

    @Test
    void whoHeardOfTheNewDateIsNotInvitedAgainAtOnce() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        jdbc.sql("UPDATE notice SET status = 'SENT', settled_at = planned_at WHERE recipient_name = 'Ana'")
                .update();
        clock.set(at("2026-12-01T09:00"));
        move("2026-12-04T09:00");
        convocation.invite(meeting.id());

        assertThat(notices.ledger(meeting.id()))
                .filteredOn(notice -> notice.round() == 1)
                .extracting(Notice::recipientName, Notice::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Ana", NoticeKind.MEETING_MOVED),
                        org.assertj.core.groups.Tuple.tuple("Blanca", NoticeKind.INVITATION),
                        org.assertj.core.groups.Tuple.tuple("Carlos", NoticeKind.INVITATION),
                        org.assertj.core.groups.Tuple.tuple("Delia", NoticeKind.INVITATION));
    }

    @Test
    void whoHeardLongBeforeIsInvitedToTheNewDateInItsTime() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        jdbc.sql("UPDATE notice SET status = 'SENT', settled_at = planned_at").update();
        move("2026-12-20T09:00");
        mailsSent();
        clock.set(at("2026-12-17T09:00"));
        convocation.invite(meeting.id());

        assertThat(notices.ledger(meeting.id()))
                .filteredOn(notice -> notice.round() == 1 && notice.kind() == NoticeKind.INVITATION)
                .extracting(Notice::recipientName)
                .containsExactlyInAnyOrder("Ana", "Blanca", "Carlos");
    }

    @Test
    void thePhoneTaskIsNeededUntilEverybodyWasTold() {
        clock.set(at("2026-11-30T15:00"));
        assertThat(convocation.noticesToPhone(meeting.id())).isEmpty();
        convocation.invite(meeting.id());
        assertThat(convocation.noticesToPhone(meeting.id())).isNotEmpty();

        notices.ledger(meeting.id()).stream()
                .filter(notice -> notice.channel() == Channel.PHONE)
                .forEach(notice -> notices.markPhoned(notice.id(), "maria"));
        assertThat(convocation.noticesToPhone(meeting.id())).isEmpty();

        jdbc.sql("UPDATE notice SET status = 'FAILED' WHERE recipient_name = 'Ana'")
                .update();
        assertThat(convocation.noticesToPhone(meeting.id())).isNotEmpty();
    }

    @Test
    void theWordsForTheTelephoneAreReady() {
        Member delia = members.activeOf(network.id()).get(3);

        PhoneNotice notice = convocation.phoneNotices(meeting.id()).get(3);

        String link = links.link(LinkPurpose.ANSWER, meeting.id(), delia.id());
        assertThat(notice.text())
                .isEqualTo("Hola, Delia. La red " + network.name()
                        + " le invita a su reunión del jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador), en Casa"
                        + " de Turismo. Por favor, responda si asistirá aquí: " + link);
        assertThat(notice.waLink())
                .startsWith("https://wa.me/593991234503?text=Hola%2C%20Delia.%20La%20red%20")
                .doesNotContain(" ", "+", "ó");
    }

    /** Nobody reads a message sent to a landline, and whoever answers it may be somebody else. */
    @Test
    void aLandlineIsCalledAndNotWrittenTo() {
        NewMember landline = new NewMember("Zoila Quinde", null, null, "(06) 292-0123", Sex.F, 1970, "Fajas");
        members.enrol(network.id(), LocalDate.of(2026, 11, 1), List.of(landline));

        PhoneNotice notice = convocation.phoneNotices(meeting.id()).stream()
                .filter(call -> call.memberName().equals("Zoila Quinde"))
                .findFirst()
                .orElseThrow();

        assertThat(notice.phone()).isEqualTo("+59362920123");
        assertThat(notice.waLink()).isNull();
    }

    @Test
    void theWordsFollowTheMeetingAndWhatWasTold() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        mailsSent();
        assertThat(convocation.phoneNotices(meeting.id()).get(0).text())
                .startsWith(
                        "Hola, Ana. La red " + network.name() + " le recuerda su reunión del jueves 3 de diciembre");
        move("2026-12-04T09:00");
        assertThat(convocation.phoneNotices(meeting.id()).get(0).text())
                .startsWith("Hola, Ana. La reunión de la red " + network.name()
                        + " cambió: será el viernes 4 de diciembre de 2026, 09:00 (hora de Ecuador), en Casa"
                        + " de Turismo.");

        changes.apply(changes.request(new NewChange(meeting.id(), ChangeAction.CANCEL, null, null, "Lluvia", "maria")));
        assertThat(convocation.phoneNotices(meeting.id()).get(0).text())
                .isEqualTo("Hola, Ana. La reunión de la red " + network.name()
                        + " del viernes 4 de diciembre de 2026, 09:00 (hora de Ecuador) se canceló. Motivo: Lluvia");
    }

    private void mailsSent() {
        jdbc.sql("UPDATE notice SET status = 'SENT', settled_at = planned_at WHERE channel = 'EMAIL'")
                .update();
    }

    private void enrolYolanda() {
        members.enrol(
                network.id(),
                LocalDate.of(2026, 11, 30),
                List.of(new NewMember("Yolanda", null, "yolanda@ejemplo.ec", null, Sex.F, 1981, "Fajas")));
    }

    private void move(String start) {
        changes.apply(changes.request(
                new NewChange(meeting.id(), ChangeAction.MOVE, LocalDateTime.parse(start), null, "Lluvia", "maria")));
    }

    private List<String> names(NoticeKind kind) {
        return notices.ledger(meeting.id()).stream()
                .filter(notice -> notice.kind() == kind && notice.status() == NoticeStatus.PLANNED)
                .map(Notice::recipientName)
                .toList();
    }

    private static org.assertj.core.groups.Tuple tuple(String name, NoticeKind kind, Channel channel) {
        return org.assertj.core.groups.Tuple.tuple(name, kind, channel, 0);
    }
}
