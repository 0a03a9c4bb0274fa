package org.articula.invitation;

import static org.articula.meeting.MeetingFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaPlan;
import org.articula.agenda.Agendas;
import org.articula.change.ChangeAction;
import org.articula.change.NewChange;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingChanges;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.notification.Composition;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer.Batch;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.articula.notification.Obsolete;
import org.articula.notification.Told;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RI.9, F2.3.a1: what a member reads in the mails of a meeting. */
@DomainTest
class MeetingMailsTest {

    @Autowired
    private Links links;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Answers answers;

    @Autowired
    private Convocation convocation;

    @Autowired
    private MeetingChanges changes;

    @Autowired
    private Members members;

    @Autowired
    private Notices notices;

    @Autowired
    private MeetingMails mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Network network;
    private Meeting meeting;
    private Member ana;

    @BeforeEach
    void inviteMembers() {
        network = given.network(3);
        meeting = given.planned(network);
        ana = members.activeOf(network.id()).get(0);
        agendas.confirm(
                meeting.id(),
                new AgendaPlan(
                        ana.id(),
                        "Traigan muestras & ganas.",
                        List.of(
                                AgendaLine.topic("Feria <de> diciembre", ana.id(), 20),
                                AgendaLine.topic("Compra de lana", ana.id(), 30))));
        clock.set(at("2026-11-30T15:00"));
        convocation.invite(meeting.id());
    }

    @Test
    void theInvitationSaysWhenWhereWhatAndHowToAnswer() {
        Mail mail = mail(NoticeKind.INVITATION);

        assertThat(mail.subject())
                .isEqualTo("Invitación a la reunión de la red " + network.name()
                        + ": jueves 3 de diciembre de 2026, 15:00");
        Document html = Jsoup.parse(mail.html());
        assertThat(html.text())
                .contains("Hola, Ana:", "La red «" + network.name() + "» le invita a su reunión n.º 1.")
                .contains("Cuándo jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)", "Dónde Casa de Turismo")
                .contains("Duración 60 minutos", "Modera Ana", "Traigan muestras & ganas.")
                .contains("Orden del día Feria <de> diciembre (20 min, Ana) Compra de lana (30 min, Ana)");
        String link = links.link(LinkPurpose.ANSWER, meeting.id(), ana.id());
        assertThat(html.select("a").eachAttr("href")).containsExactly(link + "?r=si", link + "?r=no", link + "?r=rep");
        assertThat(html.select("a").eachText()).containsExactly("Asistiré", "No podré", "Envío representante");
        assertThat(html.select("script, img, link")).isEmpty();
    }

    @Test
    void theInvitationReadsWellWithoutHtml() {
        String link = links.link(LinkPurpose.ANSWER, meeting.id(), ana.id());

        assertThat(mail(NoticeKind.INVITATION).text())
                .isEqualToNormalizingNewlines(
                        """
                        Hola, Ana:

                        La red «%s» le invita a su reunión n.º 1.

                        Cuándo: jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)
                        Dónde: Casa de Turismo
                        Duración: 60 minutos
                        Modera: Ana

                        Traigan muestras & ganas.

                        Orden del día
                        1. Feria <de> diciembre (20 min, Ana)
                        2. Compra de lana (30 min, Ana)

                        ¿Asistirá usted? Abra el enlace de su respuesta:
                        Asistiré: %s?r=si
                        No podré: %s?r=no
                        Envío representante: %s?r=rep

                        Su respuesta cuenta cuando usa estos enlaces: lo que conteste en su calendario no le llega a nadie. Son personales; puede cambiar su respuesta hasta la hora de la reunión.
                        """
                                .formatted(network.name(), link, link, link));
    }

    @Test
    void theInvitationPutsTheMeetingIntoTheCalendar() {
        Mail mail = mail(NoticeKind.INVITATION);

        assertThat(mail.calendar()).isNotNull();
        assertThat(mail.calendar().method()).isEqualTo("REQUEST");
        assertThat(unfolded(mail.calendar().ics()))
                .contains("UID:" + meeting.id() + "@articula", "SEQUENCE:0", "DTSTART:20261203T200000Z")
                .contains("DTEND:20261203T210000Z", "LOCATION:Casa de Turismo", "mailto:m0@ejemplo.ec")
                .contains(links.link(LinkPurpose.ANSWER, meeting.id(), ana.id()));
    }

    @Test
    void theReminderSaysTheSameShorter() {
        sent();
        clock.set(at("2026-12-02T15:00"));
        convocation.remind(meeting.id());

        Mail mail = mail(NoticeKind.REMINDER);

        assertThat(mail.subject()).startsWith("Recordatorio de la reunión de la red " + network.name());
        assertThat(mail.text())
                .contains("Le recordamos la reunión n.º 1", "15:00 (hora de Ecuador)", "Compra de lana", "?r=rep");
        assertThat(Jsoup.parse(mail.html()).select("a").eachText())
                .containsExactly("Asistiré", "No podré", "Envío representante", "Elija qué correos recibe");
        assertThat(mail.text()).contains("/avisos/");
    }

    @Test
    void aMovedMeetingIsToldWithBothDatesAndTheReason() {
        sent();
        changes.apply(changes.request(new NewChange(
                meeting.id(),
                ChangeAction.MOVE,
                LocalDateTime.parse("2026-12-04T09:00"),
                "Taller de Ana",
                "Lluvia <fuerte>",
                "maria")));

        Mail mail = mail(NoticeKind.MEETING_MOVED);

        assertThat(mail.subject())
                .isEqualTo(
                        "Cambio en la reunión de la red " + network.name() + ": viernes 4 de diciembre de 2026, 09:00");
        assertThat(Jsoup.parse(mail.html()).text())
                .contains("Cuándo viernes 4 de diciembre de 2026, 09:00 (hora de Ecuador)", "Dónde Taller de Ana")
                .contains("Antes estaba fijada para el jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador).")
                .contains("Motivo: Lluvia <fuerte>");
        assertThat(mail.text()).contains("Antes estaba fijada para el jueves 3", "Motivo: Lluvia <fuerte>");
        assertThat(mail.calendar().ics()).contains("SEQUENCE:1", "DTSTART:20261204T140000Z");
    }

    @Test
    void aMeetingThatOnlyChangesPlaceHadNoOtherDate() {
        sent();
        changes.apply(changes.request(
                new NewChange(meeting.id(), ChangeAction.MOVE, null, "Taller de Ana", "Lluvia", "maria")));

        assertThat(mail(NoticeKind.MEETING_MOVED).text())
                .contains("Dónde: Taller de Ana")
                .doesNotContain("Antes");
    }

    @Test
    void aCancelledMeetingLeavesTheCalendar() {
        sent();
        cancel();

        Mail mail = mail(NoticeKind.MEETING_CANCELLED);

        assertThat(mail.subject()).startsWith("Cancelada la reunión de la red " + network.name());
        assertThat(mail.text())
                .contains("prevista para el jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador), se canceló.")
                .contains("Motivo: Duelo")
                .doesNotContain("/responder/");
        assertThat(mail.calendar().method()).isEqualTo("CANCEL");
        assertThat(mail.calendar().ics())
                .contains("UID:" + meeting.id() + "@articula", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void nothingIsSaidOfAMeetingThatBegan() {
        clock.set(meeting.startsAt());

        assertThat(composed(NoticeKind.INVITATION)).isEqualTo(new Obsolete("La reunión ya comenzó."));
    }

    @Test
    void nobodyIsInvitedToACancelledMeeting() {
        mail(NoticeKind.INVITATION);
        cancel();

        assertThat(composed(NoticeKind.INVITATION)).isEqualTo(new Obsolete("La reunión se canceló."));
    }

    @Test
    void nobodyIsCalledToTheOldDate() {
        mail(NoticeKind.INVITATION);
        changes.apply(changes.request(new NewChange(
                meeting.id(), ChangeAction.MOVE, LocalDateTime.parse("2026-12-04T09:00"), null, "Lluvia", "maria")));

        assertThat(composed(NoticeKind.INVITATION))
                .isEqualTo(new Obsolete("La reunión se movió después: hay un aviso más reciente."));
    }

    @Test
    void anInvitationThatWaitedIsStillAnInvitationWhenItsTimeForReminders() {
        clock.set(at("2026-12-02T15:00"));

        assertThat(mail(NoticeKind.INVITATION).subject()).startsWith("Invitación a la reunión");
    }

    @Test
    void whoWasNeverInvitedReadsAnInvitationWhateverWasPlanned() {
        sent();
        clock.set(at("2026-12-02T15:00"));
        convocation.remind(meeting.id());
        Mail reminder = (Mail) composed(notice(NoticeKind.REMINDER), Told.nothing());
        move("2026-12-04T09:00");
        Mail moved = (Mail) composed(notice(NoticeKind.MEETING_MOVED), Told.nothing());

        assertThat(reminder.subject()).startsWith("Invitación a la reunión").contains("jueves 3");
        assertThat(reminder.text()).contains("le invita a su reunión n.º 1").doesNotContain("recordamos");
        assertThat(moved.subject()).startsWith("Invitación a la reunión").contains("viernes 4");
        assertThat(moved.text()).contains("le invita a su reunión n.º 1").doesNotContain("cambió", "Antes", "Lluvia");
    }

    @Test
    void whoWasNeverInvitedHearsNothingOfACancellation() {
        sent();
        cancel();

        assertThat(composed(notice(NoticeKind.MEETING_CANCELLED), Told.nothing()))
                .isEqualTo(new Obsolete("No se le había invitado."));
    }

    @ParameterizedTest
    @CsvSource({"YES, ACCEPTED", "NO, DECLINED", "REPRESENTATIVE, TENTATIVE"})
    void theReminderCarriesTheAnswerAlreadyGiven(AnswerChoice choice, String participation) {
        sent();
        String link = links.link(LinkPurpose.ANSWER, meeting.id(), ana.id());
        answers.answer(link.substring(link.lastIndexOf('/') + 1), 0, choice, "Luis");
        clock.set(at("2026-12-02T15:00"));
        convocation.remind(meeting.id());

        assertThat(unfolded(mail(NoticeKind.REMINDER).calendar().ics())).contains("PARTSTAT=" + participation);
    }

    @Test
    void noCalendarAsksForAnAnswerThatNobodyReads() {
        sent();
        clock.set(at("2026-12-02T15:00"));
        convocation.remind(meeting.id());
        assertThat(unfolded(mail(NoticeKind.REMINDER).calendar().ics())).contains("PARTSTAT=NEEDS-ACTION");
        move("2026-12-04T09:00");
        String moved = mail(NoticeKind.MEETING_MOVED).calendar().ics();
        sent();
        cancel();
        String cancelled = mail(NoticeKind.MEETING_CANCELLED).calendar().ics();

        for (String ics : List.of(mail(NoticeKind.MEETING_CANCELLED).calendar().ics(), moved, cancelled)) {
            assertThat(unfolded(ics)).contains("RSVP=FALSE").doesNotContain("RSVP=TRUE");
        }
        assertThat(unfolded(cancelled)).contains("No hace falta que responda.");
        assertThat(unfolded(moved)).contains("lo que conteste en el calendario no le llega a nadie");
    }

    @Test
    void whoLeftIsToldThatTheMeetingLeavesTheirCalendar() {
        sent();
        members.leave(ana.id(), LocalDate.of(2026, 11, 30), "Se muda.");

        Mail mail = mail(NoticeKind.MEETING_WITHDRAWN);

        assertThat(mail.text()).contains("Usted ya no forma parte de la red", "sale de su calendario");
        assertThat(mail.text()).doesNotContain("canceló", "/responder/");
        assertThat(mail.calendar().method()).isEqualTo("CANCEL");
        assertThat(mail.calendar().ics()).contains("UID:" + meeting.id() + "@articula", "SEQUENCE:1");
    }

    @Test
    void theMailOfEachMemberIsPersonal() {
        Notice toBlanca = notices.ledger(meeting.id()).stream()
                .filter(notice -> notice.recipientName().equals("Blanca"))
                .findFirst()
                .orElseThrow();

        Mail mail = (Mail) composed(toBlanca, Told.nothing());

        assertThat(mail.text())
                .contains("Hola, Blanca:", links.link(LinkPurpose.ANSWER, meeting.id(), toBlanca.memberId()))
                .doesNotContain(links.link(LinkPurpose.ANSWER, meeting.id(), ana.id()));
    }

    private void sent() {
        jdbc.sql("UPDATE notice SET status = 'SENT', settled_at = planned_at").update();
    }

    private void cancel() {
        changes.apply(changes.request(new NewChange(meeting.id(), ChangeAction.CANCEL, null, null, "Duelo", "maria")));
    }

    private Mail mail(NoticeKind kind) {
        return (Mail) composed(kind);
    }

    private Composition composed(NoticeKind kind) {
        return composed(notice(kind), told());
    }

    private Composition composed(Notice notice, Told told) {
        return mails.letter(new Batch(notice.kind(), meeting.id(), List.of(notice), told))
                .to(notice);
    }

    private Notice notice(NoticeKind kind) {
        return notices.ledger(meeting.id()).stream()
                .filter(notice ->
                        notice.kind() == kind && notice.recipientName().equals("Ana"))
                .findFirst()
                .orElseThrow();
    }

    private void move(String start) {
        changes.apply(changes.request(
                new NewChange(meeting.id(), ChangeAction.MOVE, LocalDateTime.parse(start), null, "Lluvia", "maria")));
    }

    private Told told() {
        return Told.of(notices.ledger(meeting.id()));
    }

    private static String unfolded(String ics) {
        return ics.replace("\r\n ", "");
    }
}
