package org.articula.fund;

import java.util.List;

/**
 * What there is to collect in a meeting.
 *
 * @param treasurer who keeps the money
 * @param rows who is there or owes something, by name
 */
public record CollectionSheet(Fund fund, String treasurer, List<Row> rows) {

    public CollectionSheet {
        rows = List.copyOf(rows);
    }

    /** @param present whether the person, or somebody for them, is in the meeting */
    public record Row(MemberAccount account, boolean present) {}

    public long expected() {
        return rows.stream().mapToLong(row -> row.account().owed()).sum();
    }
}
