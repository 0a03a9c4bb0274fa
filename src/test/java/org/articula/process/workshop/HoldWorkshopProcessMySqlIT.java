package org.articula.process.workshop;

import org.springframework.test.context.ActiveProfiles;

/** The same workshops, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class HoldWorkshopProcessMySqlIT extends HoldWorkshopProcessTest {}
