package org.articula.process;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request exactly as it is written, with whatever a client of good manners would correct or refuse to send. */
public record RawRequest(String method, String target, Map<String, String> headers) {

    /** What came back. */
    public record RawAnswer(int status, String text) {}

    /** Sends it to the product on this machine. */
    public RawAnswer sendTo(int port) {
        StringBuilder lines = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, target));
        if (!headers.containsKey("Host")) {
            lines.append("Host: localhost:").append(port).append("\r\n");
        }
        headers.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        lines.append("Content-Length: 0\r\nConnection: close\r\n\r\n");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(lines.toString().getBytes(StandardCharsets.ISO_8859_1));
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new RawAnswer(Integer.parseInt(text.split(" ", 3)[1]), text);
        } catch (IOException broken) {
            throw new IllegalStateException(method + " " + target, broken);
        }
    }
}
