package org.articula.process.support;

import org.springframework.test.context.ActiveProfiles;

/** The same approach, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class ApproachInstitutionsProcessMySqlIT extends ApproachInstitutionsProcessTest {}
