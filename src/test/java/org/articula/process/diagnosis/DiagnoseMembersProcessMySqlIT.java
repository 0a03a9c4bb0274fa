package org.articula.process.diagnosis;

import org.springframework.test.context.ActiveProfiles;

/** The same diagnoses, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class DiagnoseMembersProcessMySqlIT extends DiagnoseMembersProcessTest {}
