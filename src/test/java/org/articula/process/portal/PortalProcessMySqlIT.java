package org.articula.process.portal;

import org.springframework.test.context.ActiveProfiles;

/** The same confirmations and mails, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class PortalProcessMySqlIT extends PortalProcessTest {}
