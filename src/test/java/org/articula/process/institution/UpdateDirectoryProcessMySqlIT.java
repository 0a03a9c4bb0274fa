package org.articula.process.institution;

import org.springframework.test.context.ActiveProfiles;

/** The same directory, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class UpdateDirectoryProcessMySqlIT extends UpdateDirectoryProcessTest {}
