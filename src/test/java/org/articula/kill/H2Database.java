package org.articula.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The file of the default installation, with the address the product ships unless another one is to be tried. */
final class H2Database implements Database {

    private final Path folder;
    private final String options;

    H2Database(Path folder, String options) {
        this.folder = folder;
        this.options = options;
    }

    @Override
    public List<String> arguments() {
        return List.of("--spring.datasource.url=" + url("articula"));
    }

    /** Of a copy: opening the file repairs it, and that is the product's own business. */
    @Override
    public Connection snapshot() throws IOException, SQLException {
        Files.copy(
                folder.resolve("articula.mv.db"),
                folder.resolve("snapshot.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        return DriverManager.getConnection(url("snapshot"), "sa", "");
    }

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url("articula"), "sa", "");
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + options;
    }

    @Override
    public void close() {
        // Nothing runs
    }
}
