package org.articula.process.rules;

import org.springframework.test.context.ActiveProfiles;

/** The same life, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class AmendRulesProcessMySqlIT extends AmendRulesProcessTest {}
