package org.articula.process.election;

import org.springframework.test.context.ActiveProfiles;

/** The same life, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class ElectBoardProcessMySqlIT extends ElectBoardProcessTest {}
