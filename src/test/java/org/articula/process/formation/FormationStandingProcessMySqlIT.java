package org.articula.process.formation;

import org.springframework.test.context.ActiveProfiles;

/** The same, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class FormationStandingProcessMySqlIT extends FormationStandingProcessTest {}
