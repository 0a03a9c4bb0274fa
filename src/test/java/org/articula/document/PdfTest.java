package org.articula.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:00:00Z");

    private final Pdf pdf = new Pdf(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void printsSpanishOnA4PagesThatSayWhereTheyAre() throws IOException {
        byte[] printed = print(Collections.nCopies(60, "Ñandú, pingüino, «cuórum» y 2,00 USD — acción"));

        assertThat(PrintedPdf.text(printed))
                .contains("Ñandú, pingüino, «cuórum» y 2,00 USD — acción", "Página 1 de 3", "Página 3 de 3");
        try (PDDocument document = PrintedPdf.open(printed)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void saysWhatItIsWhoMadeItWhenAndInWhichLanguage() throws IOException {
        try (PDDocument document = PrintedPdf.open(print(List.of("Hola")))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Acta n.º 7");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Red «Jahua Pamba» & hijos");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(NOW);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
        }
    }

    @Test
    void carriesItsFonts() {
        assertThat(PrintedPdf.fonts(print(List.of("Ñandú")))).isNotEmpty().allSatisfy((name, embedded) -> {
            assertThat(name).contains("LiberationSans");
            assertThat(embedded).as(name).isTrue();
        });
    }

    @Test
    void showsMarkupInDataAsText() {
        byte[] printed = print(List.of(
                "<script>alert('x')</script> <b>negrita</b> &amp; ${7*7} [[${7*7}]]",
                "</p></body></html><!-- fin -->",
                "\u0000\u0008control\uFFFF y emoji \uD83E\uDDF6"));

        assertThat(PrintedPdf.text(printed))
                .contains("<script>alert('x')</script> <b>negrita</b> &amp; ${7*7} [[${7*7}]]")
                .contains("</p></body></html><!-- fin -->")
                .contains("control")
                .contains("y emoji");
    }

    @ParameterizedTest
    @CsvSource({
        // Signs people send from their telephones, with what joins and colours them left out
        "'Lana \uD83E\uDDF6 y zapatos \uD83D\uDC5E', 'Lana \uD83E\uDDF6 y zapatos \uD83D\uDC5E'",
        "'Gracias \u2764\uFE0F', 'Gracias \u2764'",
        "'\uD83D\uDC69\u200D\uD83C\uDF3E', '\uD83D\uDC69\uD83C\uDF3E'",
        // Letters no font here has leave a visible place, one each, and never a question mark
        "'中文 ok', '□□ ok'",
        "'한 ok', '□ ok'",
        "'¿Qué? \u200Bsí', '¿Qué? sí'",
        "'Ñandú ő Ω Ж — «½» ™ €', 'Ñandú ő Ω Ж — «½» ™ €'",
    })
    void whatTheFontLacksIsShownAsWellAsCanBe(String written, String shown) {
        assertThat(PrintedPdf.text(print(List.of("[" + written + "]")))).contains("[" + shown + "]");
    }

    @Test
    void theFontOfSignsComesOnlyWhenItIsNeeded() {
        assertThat(PrintedPdf.fonts(print(List.of("Lana \uD83E\uDDF6")))).anySatisfy((name, embedded) -> {
            assertThat(name).contains("NotoEmoji");
            assertThat(embedded).isTrue();
        });
    }

    /** Readers that check a file strictly count its objects: the table must name as many as the trailer says. */
    @Test
    void theTrailerCountsTheObjectsThereAre() throws IOException {
        byte[] printed = print(Collections.nCopies(60, "Una línea"));

        String file = new String(printed, StandardCharsets.ISO_8859_1);
        Matcher table = Pattern.compile("xref\\s+0 (\\d+)\\s").matcher(file);
        Matcher size = Pattern.compile("/Size (\\d+)").matcher(file);
        assertThat(table.find()).isTrue();
        assertThat(size.find()).isTrue();
        assertThat(size.group(1)).isEqualTo(table.group(1));
        try (PDDocument document = PrintedPdf.open(printed)) {
            long highest = document.getDocument().getXrefTable().keySet().stream()
                    .mapToLong(COSObjectKey::getNumber)
                    .max()
                    .orElseThrow();
            assertThat(Long.parseLong(size.group(1))).isEqualTo(highest + 1);
        }
    }

    @Test
    void readsNothingOutsideTheTemplate(@TempDir Path folder) throws IOException {
        Path style = Files.writeString(folder.resolve("fuera.css"), "p { display: none }");
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            byte[] printed = pdf.render(
                    "outside", Map.of("base", base, "file", style.toUri().toString()));

            assertThat(PrintedPdf.text(printed)).contains("Lo de adentro se imprime");
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesATemplateNameThatIsAPath() {
        assertThatThrownBy(() -> pdf.render("../application", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] print(List<String> lines) {
        return pdf.render(
                "plain", Map.of("title", "Acta n.º 7", "author", "Red «Jahua Pamba» & hijos", "lines", lines));
    }
}
