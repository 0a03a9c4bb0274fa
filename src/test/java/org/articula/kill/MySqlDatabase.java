package org.articula.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real MySQL of its own, as the script for tests starts it. */
final class MySqlDatabase implements Database {

    private final Map<String, String> settings = new HashMap<>();

    MySqlDatabase(Path folder) throws IOException, InterruptedException {
        Process start = new ProcessBuilder(".ci/mysql", folder.toString())
                .redirectError(folder.resolveSibling("mysql.log").toFile())
                .start();
        String output = new String(start.getInputStream().readAllBytes());
        if (start.waitFor() != 0) {
            throw new IOException("MySQL did not start: see " + folder.resolveSibling("mysql.log"));
        }
        for (String line : output.lines().toList()) {
            String[] pair = line.split("=", 2);
            settings.put(pair[0], pair[1].replace("'", ""));
        }
    }

    @Override
    public List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + settings.get("ARTICULA_DB_URL"),
                "--spring.datasource.username=" + settings.get("ARTICULA_DB_USER"),
                "--spring.datasource.password=" + settings.get("ARTICULA_DB_PASSWORD"));
    }

    /** The server ends the dead program's transactions when its connections break; this one sees committed rows only. */
    @Override
    public Connection snapshot() throws SQLException {
        return open();
    }

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(
                settings.get("ARTICULA_DB_URL"),
                settings.get("ARTICULA_DB_USER"),
                settings.get("ARTICULA_DB_PASSWORD"));
    }

    @Override
    public void close() throws IOException {
        new ProcessBuilder("kill", settings.get("MYSQL_PID")).start();
    }
}
