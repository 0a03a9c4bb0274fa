package org.articula.process.territory;

import org.springframework.test.context.ActiveProfiles;

/** The same preparation of a territory, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class PrepareTerritoryProcessMySqlIT extends PrepareTerritoryProcessTest {}
