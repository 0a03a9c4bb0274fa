package org.articula.kill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The database under the product, and how to look into it from outside while the product is dead. */
interface Database extends AutoCloseable {

    /** What the product is started with. */
    List<String> arguments();

    /** What a new process would find now, without changing it. */
    Connection snapshot() throws IOException, SQLException;

    /** The database itself, to let time pass in it. */
    Connection open() throws SQLException;

    @Override
    void close() throws IOException;
}
