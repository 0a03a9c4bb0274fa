package org.articula.process.selection;

import org.springframework.test.context.ActiveProfiles;

/** The same selection, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class SelectMembersProcessMySqlIT extends SelectMembersProcessTest {}
