package org.articula.process.activity;

import org.springframework.test.context.ActiveProfiles;

/** The same, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class RecordPresentationProcessMySqlIT extends RecordPresentationProcessTest {}
