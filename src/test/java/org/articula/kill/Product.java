package org.articula.kill;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The jar in a process of its own, on a free loopback port. */
final class Product {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Path log;
    private final Process process;
    private final int port;

    private Product(Path log, Process process, int port) {
        this.log = log;
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it says that it is ready. */
    static Product start(Path folder, String name, Database database) throws IOException, InterruptedException {
        int port = freePort();
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-jar",
                System.getProperty("kill.jar", "target/articula.jar"),
                "--server.port=" + port,
                // A meeting moved to any day of the months ahead invites at once
                "--articula.meeting.invitation-lead=8000h",
                "--articula.mail.directory=" + folder.resolve("mail")));
        command.addAll(database.arguments());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Product product = new Product(log, process, port);
        product.awaitReady();
        return product;
    }

    int port() {
        return port;
    }

    /** As a power switch would: nothing of the program runs any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** In the ordinary way. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!said("Articula está lista")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                kill();
                throw new IOException("The product did not start: see " + log);
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private boolean said(String words) throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8).contains(words);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
