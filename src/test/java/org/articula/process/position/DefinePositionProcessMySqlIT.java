package org.articula.process.position;

import org.springframework.test.context.ActiveProfiles;

/** The same positions, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class DefinePositionProcessMySqlIT extends DefinePositionProcessTest {}
