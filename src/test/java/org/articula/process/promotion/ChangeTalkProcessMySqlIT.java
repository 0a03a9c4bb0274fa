package org.articula.process.promotion;

import org.springframework.test.context.ActiveProfiles;

/** The same changes, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class ChangeTalkProcessMySqlIT extends ChangeTalkProcessTest {}
