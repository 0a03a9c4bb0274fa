package org.articula.process.producer;

import org.springframework.test.context.ActiveProfiles;

/** The same review, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class ReviewProducersTaskMySqlIT extends ReviewProducersTaskTest {}
