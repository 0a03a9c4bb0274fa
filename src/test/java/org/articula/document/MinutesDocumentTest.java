package org.articula.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.articula.document.SampleMinutes.Attendee;
import org.junit.jupiter.api.Test;

/** The printed minutes; every run leaves them in {@code target/printed} to be looked at. */
class MinutesDocumentTest {

    private final Pdf pdf = new Pdf(Clock.fixed(Instant.parse("2026-12-03T21:15:00Z"), ZoneOffset.UTC));

    @Test
    void tellsAWholeMeeting() {
        byte[] printed = print("minutes-twelve", SampleMinutes.ofTwelve());

        assertThat(PrintedPdf.text(printed))
                .contains("Red de artesanos Jahua Pamba", "Acta de la reunión n.º 7", "jueves 3 de diciembre de 2026")
                .contains(
                        "REUNIÓN VÁLIDA Hay cuórum: participan 9 de 12 integrantes (75 %) y el reglamento exige al menos el 51 %,")
                .contains("1 integrante participa por medio de representante, con voz y voto.")
                .containsOnlyOnce("Hay cuórum")
                .contains("N.º Nombre Taller Asistencia Firma", "12 María Dolores Tituaña Taller Peguche Presente")
                .contains("Por Saúl Lema", "8 presentes (1 con atraso), 1 representado")
                .contains("Tema · A cargo de Aída Lucía Perugachi Yamberla · 15 minutos")
                .contains("Aprobado (8 a favor, 0 en contra, 1 abstención)")
                .contains("Moción de Humberto Terán, secundada por Delia Quinchuquí.")
                .contains("N.º Acuerdo Responsable Fecha límite", "Elsa Ñaupari 5 de diciembre de 2026")
                .contains("17 de diciembre de 2026 Pendiente")
                .contains("2,00 USD Por pagar", "Próxima reunión Jueves 17 de diciembre de 2026")
                .contains("La sesión se cerró a las 16:15. María Dolores Tituaña", "Moderación Secretaría");
    }

    @Test
    void saysPlainlyWhatDidNotHappen() {
        byte[] printed = print("minutes-without-quorum", SampleMinutes.withoutQuorum());

        assertThat(PrintedPdf.text(printed))
                .contains("REUNIÓN SIN VALIDEZ No hay cuórum: participan 5 de 12 integrantes (41 %)")
                .contains("Sin cuórum no se toman decisiones: el orden del día pasa completo a la nueva fecha.")
                .contains("Inicio No se inició Término No se inició Moderación No consta")
                .contains("No se trató ningún punto del orden del día.", "No hubo puntos varios.")
                .contains("No se tomaron acuerdos.", "No había acuerdos anteriores por cumplir.", "No hubo multas.")
                .contains("Sin observaciones.")
                .doesNotContain("Fecha límite", "Monto", "null");
    }

    @Test
    void keepsEveryPageReadableOnItsOwnWhenItIsLong() throws IOException {
        byte[] printed = print("minutes-twenty-five", SampleMinutes.ofTwentyFive());

        List<String> pages = pages(printed);
        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(pages.subList(0, 2))
                .allSatisfy(page -> assertThat(page).contains("N.º Nombre Taller Asistencia Firma"));
        assertThat(pages).allSatisfy(page -> assertThat(page)
                .contains("Página " + (pages.indexOf(page) + 1) + " de " + pages.size())
                .contains("CONFECCIONES · Acta de la reunión n.º 112"));
        assertThat(pages.get(pages.size() - 1)).contains("La sesión se cerró", "Moderación", "Secretaría");
    }

    @Test
    void breaksNoRowOfATableOverTwoPages() throws IOException {
        List<Attendee> talkative = IntStream.rangeClosed(1, 25)
                .mapToObj(n -> new Attendee(
                        "Integrante " + n, null, "Presente", "inicio" + n + " y luego más palabras fin" + n + "."))
                .toList();

        List<String> pages = pages(print("minutes-tall-rows", SampleMinutes.ofTwelve("attendance", talkative)));

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(IntStream.rangeClosed(1, 25)).allSatisfy(n -> assertThat(pages)
                .filteredOn(page -> page.contains("inicio" + n + " ") && page.contains("fin" + n + "."))
                .hasSize(1));
    }

    @Test
    void obeysNoMarkupInWhatPeopleWrote() {
        String written =
                "<script>alert(1)</script><img src='http://127.0.0.1:9/x.png'/> & ${acta.title}\nSegundo renglón";

        byte[] printed = print("minutes-markup", SampleMinutes.ofTwelve("note", written));

        assertThat(PrintedPdf.text(printed))
                .contains(
                        "<script>alert(1)</script><img src='http://127.0.0.1:9/x.png'/> & ${acta.title} Segundo renglón");
    }

    @Test
    void travelsWithItsFontsAndItsTitle() throws IOException {
        byte[] printed = print("minutes-twelve", SampleMinutes.ofTwelve());

        assertThat(PrintedPdf.fonts(printed)).hasSize(2).allSatisfy((name, embedded) -> {
            assertThat(name).contains("LiberationSans");
            assertThat(embedded).as(name).isTrue();
        });
        try (PDDocument document = PrintedPdf.open(printed)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Acta de la reunión n.º 7 · Red de artesanos Jahua Pamba");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Red de artesanos Jahua Pamba");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
        }
    }

    private byte[] print(String name, Map<String, Object> minutes) {
        byte[] printed = pdf.render("minutes", Map.of("acta", minutes));
        try {
            Files.write(Files.createDirectories(Path.of("target", "printed")).resolve(name + ".pdf"), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed;
    }

    private static List<String> pages(byte[] printed) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = PrintedPdf.open(printed)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(PrintedPdf.text(document, page, page));
            }
        }
        return pages;
    }
}
