package org.articula.process.meeting;

import org.springframework.test.context.ActiveProfiles;

/** The same life of a meeting, on the MySQL server that {@code ARTICULA_DB_URL} names. */
@ActiveProfiles({"test", "mysql"})
class MeetingProcessMySqlIT extends MeetingProcessTest {}
