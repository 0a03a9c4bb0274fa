package org.articula.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articula.kill.Confirmations.Kind;
import org.articula.kill.Confirmations.Latest;

/** Reads the database as a killed program left it: is everything confirmed there, do engine and tables tell the same story? */
final class StoreCheck {

    private final Connection connection;
    private final Confirmations confirmations;

    StoreCheck(Connection connection, Confirmations confirmations) {
        this.connection = connection;
        this.confirmations = confirmations;
    }

    List<String> lost() throws SQLException {
        List<String> lost = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            lost.addAll(confirmations.lost(kind, Rows.list(connection, kind.present)));
        }
        lost.addAll(confirmations.lost(Latest.DRAFT, Rows.map(connection, Latest.DRAFT.present)));
        lost.addAll(confirmations.lost(Latest.ANSWER, Rows.map(connection, Latest.ANSWER.present)));
        lost.addAll(confirmations.lost(Latest.START, Rows.map(connection, Latest.START.present)));
        return lost;
    }

    List<String> doubled() throws SQLException {
        List<String> doubled = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            doubled.addAll(confirmations.doubled(kind, Rows.list(connection, kind.present)));
        }
        return doubled;
    }

    /** Each line names one thing that the engine and the tables tell differently. */
    List<String> disagreeing() throws SQLException {
        List<String> faults = new ArrayList<>();
        compare(faults, "open meeting and its instance", OPEN_MEETINGS, MEETING_INSTANCES);
        compare(faults, "moved meetings of a network", CHANGES, instances("changeMeeting"));
        compare(faults, "logbook entries of a network", LOGBOOK, instances("writeLogbook"));
        compare(faults, "registered network", NETWORKS, instances("registerNetwork"));
        startsAndTimers(faults);
        Rows.list(connection, DRAFTS_WITHOUT_TASK).forEach(key -> faults.add("draft without its task: " + key));
        Rows.list(connection, AGENDAS_STILL_TO_PREPARE)
                .forEach(code -> faults.add("agenda prepared and its task still open: " + code));
        Rows.list(connection, NOTICES_NOBODY_DELIVERS)
                .forEach(id -> faults.add("notice to mail and no process or job that delivers it: " + id));
        return faults;
    }

    private void compare(List<String> faults, String what, String tables, String engine) throws SQLException {
        Map<String, String> ours = Rows.map(connection, tables);
        Map<String, String> theirs = Rows.map(connection, engine);
        Map<String, String> all = new HashMap<>(ours);
        all.putAll(theirs);
        for (String key : all.keySet()) {
            if (!Objects.equals(ours.get(key), theirs.get(key))) {
                faults.add(what + " " + key + ": tables say " + ours.get(key) + ", engine says " + theirs.get(key));
            }
        }
    }

    /** The date of a meeting stands in its row and, as milliseconds, in the variable its timers were made from. */
    private void startsAndTimers(List<String> faults) throws SQLException {
        Map<String, String> variables = Rows.map(connection, START_VARIABLES);
        Rows.map(connection, "SELECT id, starts_at FROM meeting WHERE " + OPEN).forEach((id, start) -> {
            Instant row = LocalDateTime.parse(start.substring(0, 19).replace(' ', 'T'))
                    .toInstant(ZoneOffset.UTC);
            if (!String.valueOf(row.toEpochMilli()).equals(variables.get(id))) {
                faults.add("start of meeting " + id + ": row " + row + ", timers " + variables.get(id));
            }
        });
    }

    private static final String OPEN = "status IN ('PLANNED', 'CONVENED', 'IN_SESSION')";

    private static final String OPEN_MEETINGS =
            "SELECT t.id, n.code FROM meeting t JOIN network n ON n.id = t.network_id WHERE t." + OPEN;

    private static final String MEETING_INSTANCES =
            """
            SELECT v.TEXT_, e.BUSINESS_KEY_ FROM ACT_RU_EXECUTION e
            JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_ AND d.KEY_ = 'holdMeeting'
            JOIN ACT_RU_VARIABLE v ON v.EXECUTION_ID_ = e.ID_ AND v.NAME_ = 'meetingId'
            WHERE e.PARENT_ID_ IS NULL""";

    private static final String START_VARIABLES =
            """
            SELECT m.TEXT_, s.LONG_ FROM ACT_RU_VARIABLE m
            JOIN ACT_RU_VARIABLE s ON s.EXECUTION_ID_ = m.EXECUTION_ID_ AND s.NAME_ = 'startsAt'
            WHERE m.NAME_ = 'meetingId'""";

    private static final String CHANGES =
            """
            SELECT n.code, COUNT(*) FROM meeting_change c JOIN meeting t ON t.id = c.meeting_id
            JOIN network n ON n.id = t.network_id GROUP BY n.code""";

    private static final String LOGBOOK =
            """
            SELECT n.code, COUNT(*) FROM logbook_record r JOIN network n ON n.id = r.subject_id
            WHERE r.entry_text LIKE 'Nota %' GROUP BY n.code""";

    private static final String NETWORKS = "SELECT code, COUNT(*) FROM network WHERE code LIKE 'K%' GROUP BY code";

    private static String instances(String process) {
        return "SELECT BUSINESS_KEY_, COUNT(*) FROM ACT_HI_PROCINST WHERE PROC_DEF_KEY_ = '" + process
                + "' AND BUSINESS_KEY_ LIKE 'K%' GROUP BY BUSINESS_KEY_";
    }

    private static final String DRAFTS_WITHOUT_TASK =
            """
            SELECT draft_key FROM form_draft WHERE draft_key LIKE 'task:%'
            AND SUBSTRING(draft_key, 6) NOT IN (SELECT ID_ FROM ACT_RU_TASK)""";

    private static final String AGENDAS_STILL_TO_PREPARE =
            """
            SELECT n.code FROM agenda_item i JOIN meeting t ON t.id = i.meeting_id JOIN network n ON n.id = t.network_id
            JOIN ACT_RU_EXECUTION e ON e.BUSINESS_KEY_ = n.code
            JOIN ACT_RU_TASK k ON k.PROC_INST_ID_ = e.PROC_INST_ID_ AND k.TASK_DEF_KEY_ = 'userTask_prepareAgenda'
            WHERE i.title LIKE 'Tema %'""";

    private static final String NOTICES_NOBODY_DELIVERS =
            """
            SELECT id FROM notice WHERE channel = 'EMAIL' AND status IN ('PLANNED', 'SENDING')
            AND occasion_id NOT IN (
              SELECT v.TEXT_ FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.PROC_INST_ID_
              JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_ AND d.KEY_ = 'deliverNotices'
              WHERE v.NAME_ = 'occasionId')
            AND occasion_id NOT IN (
              SELECT SUBSTRING(j.HANDLER_CFG_, LOCATE(' ', j.HANDLER_CFG_) + 1) FROM ACT_RU_JOB j
              WHERE j.HANDLER_TYPE_ = 'articula-deliver-notices')""";
}
