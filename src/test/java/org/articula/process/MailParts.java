package org.articula.process;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes a received mail apart. */
public final class MailParts {

    private MailParts() {}

    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static String html(MimeMessage mail) {
        return new String(part(mail, "text/html"), StandardCharsets.UTF_8);
    }

    public static String text(MimeMessage mail) {
        return new String(part(mail, "text/plain"), StandardCharsets.UTF_8);
    }

    /** Unfolded. */
    public static String calendar(MimeMessage mail) {
        return new String(part(mail, "text/calendar"), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /** The words of the attached PDF. */
    public static String pdf(MimeMessage mail) {
        return words(part(mail, "application/pdf"));
    }

    /** The words of a PDF, runs of blanks and line ends made one blank. */
    public static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] part(MimeMessage mail, String type) {
        try {
            return find(mail, type).orElseThrow(() -> new AssertionError("No " + type + " in " + subject(mail)));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<byte[]> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            try (InputStream content = part.getInputStream()) {
                return Optional.of(content.readAllBytes());
            }
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<byte[]> found = find(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
