package org.articula.process.membership;

import org.springframework.test.context.ActiveProfiles;

/** The same corrections, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class CorrectMemberProcessMySqlIT extends CorrectMemberProcessTest {}
