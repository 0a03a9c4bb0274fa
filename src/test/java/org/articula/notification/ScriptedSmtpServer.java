package org.articula.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server that refuses what a test tells it to; greets and accepts everything else. */
class ScriptedSmtpServer implements AutoCloseable {

    /** Instead of a reply: hang up. */
    static final String HANG_UP = "";

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Function<String, Optional<String>> script;
    private final List<String> commands = new CopyOnWriteArrayList<>();

    /** @param script reply to a line of the client ({@code MAIL FROM:…}; {@code .} ends a message), or nothing for the usual one */
    ScriptedSmtpServer(Function<String, Optional<String>> script) throws IOException {
        this.script = script;
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    long count(String command) {
        return commands.stream().filter(line -> line.startsWith(command)).count();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket client = listener.accept()) {
                talk(client);
            } catch (IOException e) {
                commands.add("BROKEN " + e.getMessage());
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII);
        say(out, "220 test");
        boolean inData = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inData && !line.equals(".")) {
                continue;
            }
            commands.add(line);
            String reply = script.apply(line).orElse(line.equals("DATA") ? "354 go on" : "250 ok");
            if (reply.equals(HANG_UP)) {
                return;
            }
            inData = line.equals("DATA") && reply.startsWith("354");
            say(out, reply);
        }
    }

    private static void say(Writer out, String reply) throws IOException {
        out.write(reply + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
