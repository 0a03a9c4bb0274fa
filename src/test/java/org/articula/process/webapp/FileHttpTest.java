package org.articula.process.webapp;

import static org.articula.process.Browser.PLUGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files on their way in and out over HTTP. */
@ProcessTest
class FileHttpTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFileComesBackAsItWasSentToTheWholeTeam() {
        Answer stored = Browser.of(port, "maria").upload("Solicitud de ingreso.pdf", PDF);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        assertThat(stored.json().get("name").asText()).isEqualTo("Solicitud de ingreso.pdf");
        assertThat(stored.json().get("size").asInt()).isEqualTo(PDF.length);
        String path = PLUGIN + "file/" + stored.json().get("id").asText();

        Answer file = Browser.of(port, "jorge").get(path);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.content()).isEqualTo(PDF);
        assertThat(file.header("Content-Type")).startsWith("application/pdf");
        assertThat(file.header("Content-Disposition")).contains("Solicitud");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).contains("no-store");

        assertThat(Browser.at(port).get(path).status()).isEqualTo(401);
        assertThat(Browser.of(port, "jorge").get(PLUGIN + "file/unknown").status())
                .isEqualTo(404);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        byte[] program = new byte[600];
        program[0] = 'M';
        program[1] = 'Z';

        for (String name : new String[] {"solicitud.pdf", "solicitud.exe", "foto.png", "hoja.xlsx", "datos.csv"}) {
            Answer refused = Browser.of(port, "maria").upload(name, program);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.errors()).containsOnlyKeys("file");
            assertThat(refused.errors().get("file")).contains("no se puede recibir", "PDF, PNG, JPEG");
        }
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        for (String name : new String[] {"pagina.html", "pagina.pdf", "pagina.csv", "dibujo.svg", ""}) {
            assertThat(Browser.of(port, "maria").upload(name, page).status())
                    .as(name)
                    .isEqualTo(422);
        }
    }

    @Test
    void anEmptyFileAndOneThatIsTooLargeAreRefused() {
        long before = stored();
        Answer empty = Browser.of(port, "maria").upload("solicitud.pdf", new byte[0]);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors()).containsEntry("file", "El archivo «solicitud.pdf» está vacío.");

        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        Answer tooLarge = Browser.of(port, "maria").upload("solicitud.pdf", large);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.json().get("message").asText()).contains("10 MB");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aNameCannotPointSomewhereElse() {
        Answer stored = Browser.of(port, "maria").upload("../../etc/\"x\r\nSet-Cookie: a=b\u202Efdp.pdf", PDF);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);

        Answer file = Browser.of(port, "maria")
                .get(PLUGIN + "file/" + stored.json().get("id").asText());
        assertThat(file.header("Content-Disposition")).doesNotContain("..", "/", "\u202E");
        assertThat(file.setCookies()).isEmpty();
    }

    private long stored() {
        return jdbc.sql("SELECT COUNT(*) FROM stored_file").query(Long.class).single();
    }
}
