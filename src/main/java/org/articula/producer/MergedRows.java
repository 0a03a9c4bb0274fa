package org.articula.producer;

import java.util.List;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a table with a column {@code producer_id} keeps about somebody who turned out to be another producer. */
public final class MergedRows {

    private MergedRows() {}

    /**
     * The rows of the merged producer become those of the kept one, who keeps their own where both have one.
     *
     * @param key the column beside {@code producer_id} that makes a row the only one
     */
    public static void move(JdbcClient jdbc, ProducersMerged merged, String table, String key) {
        List<String> both = jdbc.sql("SELECT a.%2$s FROM %1$s a JOIN %1$s b ON b.%2$s = a.%2$s".formatted(table, key)
                        + " WHERE a.producer_id = :mergedId AND b.producer_id = :keptId")
                .paramSource(Columns.of(merged))
                .query(String.class)
                .list();
        if (!both.isEmpty()) {
            jdbc.sql("DELETE FROM %s WHERE producer_id = :mergedId AND %s IN (:both)".formatted(table, key))
                    .paramSource(Columns.of(merged).and("both", both))
                    .update();
        }
        jdbc.sql("UPDATE %s SET producer_id = :keptId WHERE producer_id = :mergedId".formatted(table))
                .paramSource(Columns.of(merged))
                .update();
    }
}
