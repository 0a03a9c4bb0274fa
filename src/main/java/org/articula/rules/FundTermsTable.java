package org.articula.rules;

import java.util.List;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code rules_fund_terms}. */
@Repository
class FundTermsTable {

    private final JdbcClient jdbc;

    FundTermsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String rulesVersionId, FundTerms terms) {
        jdbc.sql(
                        """
                        INSERT INTO rules_fund_terms (rules_version_id, amount, rhythm, starts_on, purpose, custody, custody_place)
                        VALUES (:version, :amount, :rhythm, :startsOn, :purpose, :custody, :custodyPlace)""")
                .paramSource(Columns.of(terms).and("version", rulesVersionId))
                .update();
    }

    /** In the order in which they were agreed. */
    List<FundTerms> ofNetwork(String networkId) {
        return jdbc.sql(
                        """
                        SELECT t.* FROM rules_fund_terms t JOIN rules_version v ON v.id = t.rules_version_id
                        WHERE v.network_id = :network ORDER BY v.version""")
                .param("network", networkId)
                .query(Columns.reader(FundTerms.class))
                .list();
    }
}
