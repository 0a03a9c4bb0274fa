package org.articula.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.articula.notification.DeliveryException.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailWriterTest {

    private final MailWriter writer = new MailWriter(
            new MailProperties("red@example.org", "Articula, redes", "unused", Duration.ofMinutes(2)),
            new MovableClock());

    @Test
    void anInvitationOffersItsBodiesItsCalendarAndItsFiles() throws Exception {
        byte[] pdf = {37, 80, 68, 70, 0, -1};
        MimeMessage message = sent(
                "Rosa Quishpe",
                new Mail(
                        "Reunión",
                        "<p>Mañana</p>",
                        "Mañana",
                        List.of(new MailAttachment("Acta 7 – revisión.pdf", "application/pdf", pdf)),
                        new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));

        Multipart whole = (Multipart) message.getContent();
        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        Multipart bodies = (Multipart) whole.getBodyPart(0).getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(bodies.getBodyPart(0).getContent()).isEqualTo("Mañana");
        assertThat(bodies.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(bodies.getBodyPart(1).getContent()).isEqualTo("<p>Mañana</p>");
        assertThat(bodies.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST")
                .contains("charset=UTF-8");
        assertThat(text(bodies.getBodyPart(2))).isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        assertThat(whole.getCount()).isEqualTo(3);
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("Acta 7 – revisión.pdf");
        assertThat(whole.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
        assertThat(whole.getBodyPart(2).getFileName()).isEqualTo("invitacion.ics");
        assertThat(whole.getBodyPart(2).getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(text(whole.getBodyPart(2))).isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void aCancellationSaysSoInItsCalendarToo() throws Exception {
        MimeMessage message = sent(
                "Rosa",
                new Mail("Cancelada", "<p/>", "-", List.of(), new CalendarPart("CANCEL", "BEGIN:VCALENDAR\r\n")));

        Multipart whole = (Multipart) message.getContent();
        assertThat(((Multipart) whole.getBodyPart(0).getContent())
                        .getBodyPart(2)
                        .getContentType())
                .contains("method=CANCEL");
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("cancelacion.ics");
    }

    @Test
    void theHeadersSayWhoWritesAndThatItIsAMachine() throws Exception {
        MimeMessage message =
                sent("Rosa Quishpe", Samples.mail("Reunión del 3 de diciembre: agenda de la sesión ordinaria"));

        assertThat(message.getMessageID()).isEqualTo("<0192-notice@articula>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(MovableClock.START);
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Articula, redes");
        assertThat(from.getAddress()).isEqualTo("red@example.org");
        assertThat(message.getSubject()).isEqualTo("Reunión del 3 de diciembre: agenda de la sesión ordinaria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosa\r\nBcc: todos@example.org",
                "Rosa\nBcc: todos@example.org",
                "Rosa\u2028Bcc: todos@example.org",
                "Quishpe, Rosa",
                "Rosa \"la Zapatera\" Quishpe",
                "Rosa <otra@example.org>",
                "Íñigo Ñusta Güemes",
                "Rosa \uD83D\uDC5E Quishpe",
                "\r\n",
            })
    void noNameCanAddAHeaderOrARecipient(String name) throws Exception {
        MimeMessage message = sent(name, Samples.mail("Hola " + name));

        assertThat(message.getAllRecipients()).hasSize(1);
        InternetAddress to = (InternetAddress) message.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo("rosa@example.org");
        assertThat(String.valueOf(to.getPersonal()).replace("null", "")).isEqualTo(LineText.oneLine(name));
        assertThat(message.getSubject()).isEqualTo(LineText.oneLine("Hola " + name));
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(Collections.list(message.getAllHeaderLines()))
                .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rosa",
                "rosa@",
                "@example.org",
                "rosa@example.org, luis@example.org",
                "rosa@example.org\r\nRCPT TO:<luis@example.org>",
                "Rosa <rosa@example.org>",
                "ros a@example.org",
                "ñusta@example.org",
            })
    void anImpossibleAddressFailsForGood(String address) {
        assertThatThrownBy(() -> writer.write(Samples.notice("Rosa", address), Samples.mail("Hola")))
                .isInstanceOfSatisfying(
                        DeliveryException.class, e -> assertThat(e.reach()).isEqualTo(Reach.ADDRESS))
                .hasMessage("La dirección «%s» no es válida.".formatted(LineText.oneLine(address)));
    }

    @Test
    void aDomainWithAccentsIsWrittenAsMailServersKnowIt() throws Exception {
        MimeMessage message = writer.write(Samples.notice("Rosa", "rosa@ñandú.example"), Samples.mail("Hola"));

        assertThat(((InternetAddress) message.getAllRecipients()[0]).getAddress())
                .isEqualTo("rosa@xn--and-6ma2c.example");
    }

    /** The message as a reader gets it. */
    private MimeMessage sent(String name, Mail mail) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        writer.write(Samples.notice(name, "rosa@example.org"), mail).writeTo(wire);
        return new MimeMessage(null, new ByteArrayInputStream(wire.toByteArray()));
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
