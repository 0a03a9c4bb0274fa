package org.articula.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.articula.shared.UtcTime;
import org.articula.shared.Wording;

/** Reads rows of the table {@code notice}. */
final class NoticeRow {

    static final String SELECT =
            """
            SELECT id, network_id, occasion_id, member_id, kind, round, channel, recipient_name, address, status,
                   attempts, planned_at, settled_at, settled_by, detail
            FROM notice
            """;

    static final int DETAIL_LENGTH = 1000;

    private NoticeRow() {}

    static Notice map(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getString("id"),
                row.getString("network_id"),
                row.getString("occasion_id"),
                row.getString("member_id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getInt("round"),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient_name"),
                row.getString("address"),
                NoticeStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                UtcTime.read(row, "planned_at"),
                UtcTime.readNullable(row, "settled_at"),
                row.getString("settled_by"),
                row.getString("detail"));
    }

    /** Cut to what the column holds: a server's long complaint must not keep a notice from being settled. */
    static String detail(String text) {
        return Wording.shorten(text, DETAIL_LENGTH);
    }
}
