package org.articula.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.articula.TestClock;
import org.articula.mail.CalendarPart;
import org.articula.mail.LineText;
import org.articula.mail.MailAttachment;
import org.articula.notification.DeliveryException.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailWriterTest {

    private final MailWriter writer = new MailWriter(
            new MailProperties("red@example.org", "Articula, redes", null, "unused", Duration.ofMinutes(2)),
            Samples.links(),
            new TestClock(Samples.START));

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
        assertThat(message.getSentDate()).isEqualTo(Samples.START);
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
                "Cambio en la reunión de la red Tejedoras de Peguche: viernes 4 de diciembre de 2026, 09:00",
                "ñññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññññ",
                "\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E"
                        + "\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E\uD83D\uDC5E",
                "A plain subject that is long enough to be written on more than one line, word after word",
                "averylongwordwithoutanyspaceaverylongwordwithoutanyspaceaverylongwordwithoutanyspace",
                "What looks =?UTF-8?B?SG9sYQ==?= encoded is only text",
                "Feria\u000Bde\u0000 La\u001F Paz\u0085y\u2028m\u00E1s",
                "a",
                "",
            })
    void headersFoldAt76AndCutNoLetter(String text) throws Exception {
        MimeMessage message = sent(text, Samples.mail(text));

        assertThat(message.getSubject()).isEqualTo(LineText.oneLine(text));
        assertThat(String.valueOf(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                        .replace("null", ""))
                .isEqualTo(LineText.oneLine(text));
        for (String name : List.of("Subject", "To", "From")) {
            String[] lines = (name + ": " + message.getHeader(name)[0]).split("\r\n");
            assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
            for (String line : lines) {
                for (String word : line.split(" ")) {
                    if (word.startsWith("=?")) {
                        assertThat(MimeUtility.decodeText(word)).doesNotContain("\uFFFD");
                    }
                }
            }
        }
    }

    @Test
    void controlCharactersReachNoPartOfAMail() throws Exception {
        MimeMessage message = sent(
                "Rosa",
                new Mail("x", "<p>Lana\u000Bgruesa\u0007</p>", "Lana\u000Bgruesa\u0007\r\nfin", List.of(), null));

        Multipart bodies =
                (Multipart) ((Multipart) message.getContent()).getBodyPart(0).getContent();
        assertThat(bodies.getBodyPart(0).getContent().toString().replace("\r", ""))
                .isEqualTo("Lana gruesa \nfin");
        assertThat(bodies.getBodyPart(1).getContent().toString()).doesNotContain("\u000B", "\u0007");
    }

    @Test
    void aMemberCanStopMailsWithOneButtonOfTheMailProgram() throws Exception {
        MimeMessage message = sent("Rosa", Samples.mail("Hola"));

        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://redes.example/avisos/token-of-m-rosa>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void answersReachAPerson() throws Exception {
        MimeMessage message = writer.write(
                Samples.notice("Rosa", "rosa@example.org"),
                Samples.mail("Hola"),
                new ReplyAddress.Person("María Cotacachi", "maria@example.org"));

        InternetAddress reader = (InternetAddress) message.getReplyTo()[0];
        assertThat(reader.getAddress()).isEqualTo("maria@example.org");
        assertThat(reader.getPersonal()).isEqualTo("María Cotacachi");
        assertThat(sent("Rosa", Samples.mail("Hola")).getHeader("Reply-To")).isNull();
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
        assertThatThrownBy(() -> writer.write(Samples.notice("Rosa", address), Samples.mail("Hola"), null))
                .isInstanceOfSatisfying(
                        DeliveryException.class, e -> assertThat(e.reach()).isEqualTo(Reach.ADDRESS))
                .hasMessage("La dirección «%s» no es válida.".formatted(LineText.oneLine(address)));
    }

    @Test
    void aDomainWithAccentsIsWrittenAsMailServersKnowIt() throws Exception {
        MimeMessage message = writer.write(Samples.notice("Rosa", "rosa@ñandú.example"), Samples.mail("Hola"), null);

        assertThat(((InternetAddress) message.getAllRecipients()[0]).getAddress())
                .isEqualTo("rosa@xn--and-6ma2c.example");
    }

    /** The message as a reader gets it. */
    private MimeMessage sent(String name, Mail mail) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        writer.write(Samples.notice(name, "rosa@example.org"), mail, null).writeTo(wire);
        return new MimeMessage(null, new ByteArrayInputStream(wire.toByteArray()));
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
