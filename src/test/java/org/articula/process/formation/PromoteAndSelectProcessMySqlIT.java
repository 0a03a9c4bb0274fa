package org.articula.process.formation;

import org.springframework.test.context.ActiveProfiles;

/** Phase 1 again, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class PromoteAndSelectProcessMySqlIT extends PromoteAndSelectProcessTest {}
