package org.articula.minutes;

import static org.articula.meeting.Refusals.assertRefused;
import static org.articula.meeting.Refusals.fault;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.articula.DomainTest;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agendas;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.document.StoredFiles;
import org.articula.meeting.AttendanceEntry;
import org.articula.meeting.AttendanceStatus;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.SessionStart;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.MinutesDocument.AgreementRow;
import org.articula.minutes.MinutesDocument.PendingRow;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.network.Network;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer.Batch;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.articula.notification.Told;
import org.articula.vote.Votes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RI.10: the minutes in words, on paper and in the mail. */
@DomainTest
class MinutesMailsTest {

    @Autowired
    private Agendas agendas;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Attendances attendances;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private MinutesFiles printed;

    @Autowired
    private StoredFiles files;

    @Autowired
    private Members members;

    @Autowired
    private Notices notices;

    @Autowired
    private MinutesMails mails;

    private Network network;
    private List<Member> people;

    @BeforeEach
    void registerNetwork() {
        network = given.network(4);
        people = members.activeOf(network.id());
    }

    @Test
    void theMinutesTellTheWholeMeeting() {
        Meeting meeting = secondMeeting();

        MinutesDocument document = minutes.document(meeting.id());

        assertThat(document.title()).isEqualTo("Acta de la reunión n.º 2");
        assertThat(document.dateText()).isEqualTo("jueves 17 de diciembre de 2026");
        assertThat(document.scheduledText()).isEqualTo("15:00 (hora de Ecuador), 60 minutos");
        assertThat(document.startText()).isEqualTo("15:00");
        assertThat(document.endText()).isEqualTo("15:20 (20 minutos)");
        assertThat(document.moderatorName()).isEqualTo("Blanca");
        assertThat(document.quorumReached()).isTrue();
        assertThat(document.quorumSentence()).startsWith("Hay cuórum: participan 3 de 4 integrantes (75 %)");
        assertThat(document.quorumReasons())
                .doesNotContain(document.quorumSentence())
                .isNotEmpty();
        assertThat(document.attendance())
                .extracting(MinutesDocument.AttendanceRow::name, MinutesDocument.AttendanceRow::statusText)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Ana", "Presente"),
                        org.assertj.core.groups.Tuple.tuple("Delia", "Falta injustificada"));
        assertThat(document.attendanceSummary())
                .isEqualTo("4 integrantes: 1 presente, 1 con atraso, 1 con representante y 1 falta injustificada.");
        assertThat(document.attendance().get(1).note()).isEqualTo("22 minutos de atraso");
        assertThat(document.attendance().get(2).note()).isEqualTo("Representante: Luis Perugachi");
        assertThat(document.items().get(1).resultText()).isEqualTo("Aprobado");
        assertThat(document.items().get(1).votesText()).isEqualTo("2 a favor, 0 en contra, 1 abstención");
        assertThat(document.otherItems()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Minga del sábado");
            assertThat(item.motionText())
                    .isEqualTo(
                            "Propuesto por Blanca. Los presentes aprobaron tratarlo: 2 votos a favor, 0 en contra y 1"
                                    + " abstención.");
        });
        assertThat(document.agreements())
                .containsExactly(new AgreementRow("Reservar la sala", "Carlos", "24 de diciembre de 2026"));
        assertThat(document.pendingAgreements())
                .containsExactly(
                        new PendingRow("Pedir cotizaciones", "Ana", "10 de diciembre de 2026", "Cumplido", false, true),
                        new PendingRow("Ir a Quito", "Blanca", "1 de marzo de 2027", "Pendiente", true, false));
        assertThat(document.fines()).singleElement().satisfies(fine -> assertThat(fine.statusText())
                .isEqualTo("Confirmada"));
        assertThat(document.extendedText()).isEqualTo("Los presentes alargaron la sesión 10 minutos.");
        assertThat(document.nextMeetingText())
                .isEqualTo("jueves 31 de diciembre de 2026, 15:00 (hora de Ecuador), en Casa de Turismo.");
        assertThat(document.closedText()).startsWith("Acta cerrada el jueves 17 de diciembre de 2026, 15:20");
        assertThat(document.withoutQuorumNotice()).isNull();
    }

    @Test
    void whatCameAfterwardsIsNotInTheMinutes() {
        Meeting second = secondMeeting();
        Meeting third = given.inSession(network, 4);
        List<AgendaItem> followUps = agendas.points(third.id());
        minutes.record(
                third.id(),
                given.minutesOf(third)
                        .settle(followUps.get(0).agreementId(), AgreementStatus.MET, null)
                        .agree("Posterior", people.get(0).id(), LocalDate.of(2027, 1, 30))
                        .build());
        minutes.confirm(third.id(), new ClosingInput(List.of(), null, null));
        minutes.close(third.id(), "maria");

        MinutesDocument document = minutes.document(second.id());
        assertThat(document.agreements()).hasSize(1);
        assertThat(document.pendingAgreements())
                .extracting(PendingRow::text)
                .containsExactly("Pedir cotizaciones", "Ir a Quito");
        assertThat(minutes.document(third.id()).pendingAgreements())
                .extracting(PendingRow::text)
                .containsExactly("Reservar la sala", "Ir a Quito");
    }

    @Test
    void withoutQuorumTheMinutesSaySo() {
        Meeting meeting = given.inSession(network, 1);
        minutes.setNewDate(meeting.id(), LocalDateTime.parse("2026-12-08T15:00"), null);
        minutes.close(meeting.id(), "maria");

        MinutesDocument document = minutes.document(meeting.id());

        assertThat(document.quorumReached()).isFalse();
        assertThat(document.withoutQuorumNotice())
                .isEqualTo("La reunión no alcanzó el cuórum: no se tomaron decisiones ni acuerdos.");
        assertThat(document.items())
                .extracting(MinutesDocument.Item::resultText)
                .containsOnly("No tratado");
        assertThat(mail(meeting).text())
                .contains("No hay cuórum: participa 1 de 4 integrantes")
                .doesNotContain("Acuerdos");
    }

    @Test
    void theMailBringsAgreementsAndThePdf() {
        Meeting meeting = secondMeeting();

        Mail mail = mail(meeting);

        assertThat(mail.subject())
                .isEqualTo("Acta de la reunión n.º 2 de la red " + network.name() + ", jueves 17 de diciembre de 2026");
        assertThat(Jsoup.parse(mail.html()).text())
                .contains("Hola, Ana:", "Va adjunta en PDF.", "Hay cuórum: participan 3 de 4")
                .contains("Reservar la sala (Carlos, hasta el 24 de diciembre de 2026)")
                .contains("Próxima reunión: jueves 31 de diciembre de 2026, 15:00 (hora de Ecuador)");
        assertThat(mail.text()).contains("- Reservar la sala (Carlos, hasta el 24 de diciembre de 2026)");
        assertThat(mail.calendar()).isNull();
        assertThat(mail.attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.fileName()).isEqualTo("acta-" + network.code() + "-2.pdf");
            assertThat(attachment.contentType()).isEqualTo("application/pdf");
            assertThat(text(attachment.content()))
                    .contains("Acta de la reunión n.º 2", "REUNIÓN VÁLIDA", "Minga del sábado", "Reservar la sala")
                    .contains("Luis Perugachi", "Confirmada", "Blanca");
        });
    }

    @Test
    void theMinutesArePrintedOnce() {
        Meeting meeting = secondMeeting();

        mail(meeting);
        byte[] first = printed.of(meeting.id()).content();
        byte[] second = printed.of(meeting.id()).content();

        assertThat(files.of(meeting.id(), StoredFiles.MINUTES)).hasSize(1);
        assertThat(first).isEqualTo(second);
    }

    @Test
    void minutesThatMayStillChangeAreNotPrinted() {
        Meeting meeting = given.inSession(network, 4);

        assertRefused(() -> printed.of(meeting.id()))
                .containsExactly(fault("", "El acta de esta reunión todavía no está cerrada."));
    }

    /** A meeting with something of everything, after one that left agreements behind. */
    private Meeting secondMeeting() {
        Meeting first = given.inSession(network, 4);
        minutes.record(
                first.id(),
                given.minutesOf(first)
                        .item(2, ItemResult.POSTPONED, Votes.NONE)
                        .agree("Pedir cotizaciones", people.get(0).id(), LocalDate.of(2026, 12, 10))
                        .agree("Ir a Quito", people.get(1).id(), LocalDate.of(2027, 3, 1))
                        .build());
        minutes.confirm(first.id(), new ClosingInput(List.of(), null, null));
        minutes.close(first.id(), "maria");
        Meeting meeting = given.inSession(network, 4);
        List<AttendanceEntry> sheet = new ArrayList<>(given.sheet(network.id(), 3));
        sheet.set(1, new AttendanceEntry(people.get(1).id(), AttendanceStatus.LATE, 22, null, null, null));
        sheet.set(
                2,
                new AttendanceEntry(
                        people.get(2).id(), AttendanceStatus.REPRESENTED, null, "Luis Perugachi", 25, null));
        attendances.record(meeting.id(), SessionStart.ON_TIME, sheet);
        attendances.decideQuorum(meeting.id(), Map.of());
        String agreementId = agendas.points(meeting.id()).get(0).agreementId();
        minutes.record(
                meeting.id(),
                given.minutesOf(meeting)
                        .item(1, ItemResult.APPROVED, new Votes(2, 0, 1))
                        .settle(agreementId, AgreementStatus.MET, null)
                        .other(new OtherItem(
                                "Minga del sábado",
                                null,
                                people.get(1).id(),
                                new Votes(2, 0, 1),
                                "Todos van.",
                                ItemResult.DISCUSSED,
                                Votes.NONE))
                        .agree("Reservar la sala", people.get(2).id(), LocalDate.of(2026, 12, 24))
                        .build());
        minutes.confirm(
                meeting.id(),
                new ClosingInput(
                        List.of(new ClosingInput.FineDecision(people.get(1).id(), FineStatus.CONFIRMED, null)),
                        null,
                        null));
        minutes.close(meeting.id(), "maria");
        return meeting;
    }

    private Mail mail(Meeting meeting) {
        Notice toAna = notices.ledger(meeting.id()).stream()
                .filter(notice -> notice.kind() == NoticeKind.MINUTES
                        && notice.recipientName().equals("Ana"))
                .findFirst()
                .orElseThrow();
        return (Mail) mails.letter(new Batch(NoticeKind.MINUTES, meeting.id(), List.of(toAna), Told.nothing()))
                .to(toAna);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
