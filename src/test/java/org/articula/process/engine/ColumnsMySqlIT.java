package org.articula.process.engine;

import org.springframework.test.context.ActiveProfiles;

/** The same columns, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class ColumnsMySqlIT extends ColumnsTest {}
