package org.articula.meeting;

import static org.articula.meeting.MeetingFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.TestClock;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
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
@MeetingTest
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
        clock.set(at("2026-12-02T15:00"));
        convocation.remind(meeting.id());

        assertThat(names(NoticeKind.REMINDER)).containsExactlyInAnyOrder("Ana", "Blanca", "Carlos");
    }

    @Test
    void whoComesInAfterTheInvitationsIsToldWithTheReminder() {
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
        members.enrol(
                network.id(),
                LocalDate.of(2026, 11, 30),
                List.of(new NewMember("Zoila", null, null, "0991112233", Sex.F, 1980, "Fajas")));
        clock.set(at("2026-12-02T15:00"));
        convocation.remind(meeting.id());

        assertThat(names(NoticeKind.REMINDER)).contains("Zoila");
    }

    @Test
    void afterAnOutageEachMemberGetsOneNotice() {
        clock.set(at("2026-12-03T08:00"));
        convocation.invite(meeting.id());
        convocation.remind(meeting.id());

        assertThat(notices.ledger(meeting.id())).hasSize(4).allMatch(notice -> notice.kind() == NoticeKind.REMINDER);
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

        String link = links.link(meeting.id(), delia.id());
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
    void theWordsFollowTheMeeting() {
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
