package org.articula.process.selection;

import org.springframework.test.context.ActiveProfiles;

/** The same assessment of candidates, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class AssessCandidatesProcessMySqlIT extends AssessCandidatesProcessTest {}
