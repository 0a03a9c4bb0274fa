package org.articula.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
