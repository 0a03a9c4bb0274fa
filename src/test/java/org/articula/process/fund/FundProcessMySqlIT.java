package org.articula.process.fund;

import org.springframework.test.context.ActiveProfiles;

/** The same fund, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class FundProcessMySqlIT extends FundProcessTest {}
