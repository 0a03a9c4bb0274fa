package org.articula.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.articula.process.Browser;
import org.articula.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is larger than its address takes is refused before it fills anything. */
@ProcessTest
class BodyLimitHttpTest {

    private static final String SIGN_IN = "/camunda/api/admin/auth/user/default/login/tasklist";
    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String FILE = "/camunda/api/tasklist/plugin/articula/default/file?name=a.pdf";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int CHUNK = 8192;
    private static final int HUGE = 100 * 1024 * 1024;

    /** What may lie between two ends of a connection: far less than what is sent. */
    private static final int ON_THE_WAY = 16 * 1024 * 1024;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        SIGN_IN + ", " + FORM + ", 104857600, 16 kB",
        SIGN_IN + ", " + FORM + ", 16385, 16 kB",
        SIGN_IN + ", text/plain, 104857600, 16 kB",
        "/responder/abc, " + FORM + ", 16385, 16 kB",
        "/responder/abc, multipart/form-data;boundary=x, 104857600, 16 kB",
        "/, " + FORM + ", 104857600, 16 kB",
        "/no-existe, text/plain, 99999999999, 16 kB",
        TASKS + ", application/json, 2097153, 2 MB",
        "/camunda/api/engine/engine/default/deployment/create, multipart/form-data;boundary=x, 104857600, 2 MB",
        "/camunda/api/tasklist/plugin/articula/default/task/x/submit, application/json, 2097153, 2 MB",
        FILE + ", application/octet-stream, 10485761, 10 MB",
        "/camunda/api/tasklist/plugin/articula/default/x/file, application/octet-stream, 10485761, 2 MB",
    })
    void whoSaysHowMuchIsAnsweredBeforeAByteIsSent(String path, String type, long length, String most)
            throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            head(socket, path, type, "Content-Length: " + length);
            String answer = answer(socket);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("aquí se reciben " + most + " como máximo");
        }
    }

    @Test
    void whoSendsAFileThatIsTooLargeToTheEndReadsWhy() throws IOException {
        byte[] piece = new byte[1024 * 1024];
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            head(socket, FILE, "application/octet-stream", "Content-Length: " + 20 * piece.length);
            for (int i = 0; i < 20; i++) {
                socket.getOutputStream().write(piece);
            }
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("10 MB");
        }
    }

    @ParameterizedTest
    @CsvSource({
        SIGN_IN + ", " + FORM,
        SIGN_IN + ", application/x-www-form-urlencoded;charset=utf-8",
        "/responder/abc, " + FORM,
    })
    void whoDoesNotSayIsCutOffAtTheLimit(String path, String type) throws IOException {
        Browser nobody = Browser.at(port);
        nobody.get("/camunda/app/tasklist/default/");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            head(
                    socket,
                    path,
                    type,
                    "Transfer-Encoding: chunked",
                    "X-XSRF-TOKEN: " + nobody.cookie("XSRF-TOKEN"),
                    "Cookie: XSRF-TOKEN=" + nobody.cookie("XSRF-TOKEN") + "; JSESSIONID="
                            + nobody.cookie("JSESSIONID"));
            int sent = sendUntilRefused(socket);

            assertThat(sent).isLessThan(ON_THE_WAY);
        }
    }

    @Test
    void theAnswerToWhatIsTooLongIsSpanishAndTheSameForAllWaysToSendIt() throws IOException {
        Browser nobody = Browser.at(port);
        nobody.get("/camunda/app/tasklist/default/");
        for (String path : new String[] {SIGN_IN, "/responder/abc"}) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(10_000);
                head(
                        socket,
                        path,
                        FORM,
                        "Transfer-Encoding: chunked",
                        "X-XSRF-TOKEN: " + nobody.cookie("XSRF-TOKEN"),
                        "Cookie: XSRF-TOKEN=" + nobody.cookie("XSRF-TOKEN") + "; JSESSIONID="
                                + nobody.cookie("JSESSIONID"));
                chunk(socket.getOutputStream(), "a=" + "x".repeat(16 * 1024));
                chunk(socket.getOutputStream(), "");

                assertThat(answer(socket))
                        .as(path)
                        .startsWith("HTTP/1.1 413")
                        .contains("aquí se reciben 16 kB como máximo");
            }
        }
    }

    @Test
    void whatFitsIsTakenInPiecesToo() throws IOException {
        Browser nobody = Browser.at(port);
        nobody.get("/camunda/app/tasklist/default/");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            head(
                    socket,
                    SIGN_IN,
                    FORM,
                    "Transfer-Encoding: chunked",
                    "X-XSRF-TOKEN: " + nobody.cookie("XSRF-TOKEN"),
                    "Cookie: XSRF-TOKEN=" + nobody.cookie("XSRF-TOKEN") + "; JSESSIONID="
                            + nobody.cookie("JSESSIONID"));
            chunk(socket.getOutputStream(), "username=maria&pass");
            chunk(socket.getOutputStream(), "word=" + Browser.PASSWORD);
            chunk(socket.getOutputStream(), "");

            assertThat(answer(socket)).startsWith("HTTP/1.1 200").contains("\"userId\":\"maria\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=bogus", "text/plain; charset=*", "json", "a/b/c;;=", "text/"})
    void aTypeThatIsNoneIsRefusedAsSuch(String type) throws IOException {
        for (String path : new String[] {SIGN_IN, TASKS, "/responder/abc", "/"}) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(10_000);
                head(socket, path, type, "Content-Length: 2");
                assertThat(answer(socket)).as(path).startsWith("HTTP/1.1 415").contains("no se puede leer aquí");
            }
        }
    }

    private static void head(Socket socket, String path, String type, String... more) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nContent-Type: " + type + "\r\n"
                + String.join("\r\n", more) + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** @return how many bytes the connection took */
    private static int sendUntilRefused(Socket socket) throws IOException {
        String piece = "x".repeat(CHUNK);
        int sent = 0;
        try {
            while (sent < HUGE && socket.getInputStream().available() == 0) {
                chunk(socket.getOutputStream(), piece);
                sent += CHUNK;
            }
        } catch (IOException closed) {
            return sent;
        }
        return sent;
    }

    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                answer.append(line).append('\n');
                if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            char[] body = new char[Math.max(length, CHUNK)];
            int read = in.read(body);
            answer.append(body, 0, Math.max(read, 0));
        }
        return answer.toString();
    }
}
