package org.articula.process.promotion;

import org.springframework.test.context.ActiveProfiles;

/** The same sensitisation meetings, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class SensitisationProcessMySqlIT extends SensitisationProcessTest {}
