package org.articula.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.articula.selection.SelectionProposal.Row;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of proposals; all of them stay. */
@Component
class ProposalTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ProposalTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(SelectionProposal proposal) {
        SelectionCriteria criteria = proposal.criteria();
        jdbc.sql(
                        """
                INSERT INTO selection_proposal (id, network_id, minimum_investment, minimum_trust, minimum_mean,
                  minimum_members, maximum_members, homogeneity, proposed_at)
                VALUES (:id, :network, :investment, :trust, :mean, :least, :most, :homogeneity, :at)""")
                .param("id", proposal.id())
                .param("network", proposal.networkId())
                .param("investment", criteria.minimumInvestment())
                .param("trust", criteria.minimumTrust())
                .param("mean", criteria.minimumMean())
                .param("least", criteria.minimumMembers())
                .param("most", criteria.maximumMembers())
                .param("homogeneity", proposal.homogeneity())
                .param("at", UtcTime.column(proposal.proposedAt()))
                .update();
        batches.batchUpdate(
                """
                INSERT INTO proposed_candidate (proposal_id, producer_id, place, mean, outcome, reasons, homogeneity_with,
                  homogeneity_without)
                VALUES (:proposal, :producer, :place, :mean, :outcome, :reasons, :with, :without)""",
                proposal.rows().stream().map(row -> columns(proposal.id(), row)).toArray(SqlParameterSource[]::new));
    }

    /** The proposal that stands, empty while there is none. */
    Optional<SelectionProposal> latest(String networkId) {
        return jdbc.sql("SELECT * FROM selection_proposal WHERE network_id = :network ORDER BY id DESC LIMIT 1")
                .param("network", networkId)
                .query((row, number) -> proposal(row))
                .optional();
    }

    private static SqlParameterSource columns(String proposalId, Row row) {
        Proposal proposal = row.proposal();
        return new MapSqlParameterSource("proposal", proposalId)
                .addValue("producer", proposal.candidateId())
                .addValue("place", proposal.place())
                .addValue("mean", proposal.mean())
                .addValue("outcome", proposal.outcome().name())
                .addValue("reasons", String.join("\n", proposal.reasons()))
                .addValue("with", row.effect().with())
                .addValue("without", row.effect().without());
    }

    private SelectionProposal proposal(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new SelectionProposal(
                id,
                row.getString("network_id"),
                UtcTime.read(row, "proposed_at"),
                new SelectionCriteria(
                        row.getInt("minimum_investment"),
                        row.getInt("minimum_trust"),
                        row.getBigDecimal("minimum_mean"),
                        row.getInt("minimum_members"),
                        row.getInt("maximum_members")),
                row.getObject("homogeneity", Double.class),
                rows(id));
    }

    private List<Row> rows(String proposalId) {
        return jdbc.sql("SELECT * FROM proposed_candidate WHERE proposal_id = :proposal ORDER BY place, producer_id")
                .param("proposal", proposalId)
                .query((row, number) -> new Row(
                        new Proposal(
                                row.getString("producer_id"),
                                row.getInt("place"),
                                row.getBigDecimal("mean"),
                                SelectionOutcome.valueOf(row.getString("outcome")),
                                row.getString("reasons").lines().toList()),
                        new HomogeneityEffect(
                                row.getObject("homogeneity_with", Double.class),
                                row.getObject("homogeneity_without", Double.class))))
                .list();
    }
}
