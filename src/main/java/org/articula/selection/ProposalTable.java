package org.articula.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.articula.selection.SelectionProposal.Row;
import org.articula.shared.Columns;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of proposals; all of them stay. */
@Component
class ProposalTable {

    private static final RowMapper<SelectionCriteria> CRITERIA = Columns.reader(SelectionCriteria.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ProposalTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(SelectionProposal proposal) {
        jdbc.sql(
                        """
                INSERT INTO selection_proposal (id, network_id, minimum_investment, minimum_trust, minimum_each,
                  weak_up_to, minimum_mean, minimum_members, maximum_members, homogeneity, proposed_at)
                VALUES (:id, :networkId, :minimumInvestment, :minimumTrust, :minimumEach,
                  :weakUpTo, :minimumMean, :minimumMembers, :maximumMembers, :homogeneity, :proposedAt)""")
                .paramSource(Columns.of(proposal.criteria())
                        .and("id", proposal.id())
                        .and("networkId", proposal.networkId())
                        .and("homogeneity", proposal.homogeneity())
                        .and("proposedAt", proposal.proposedAt()))
                .update();
        batches.batchUpdate(
                """
                INSERT INTO proposed_candidate (proposal_id, producer_id, place, mean, outcome, reasons, homogeneity_with,
                  homogeneity_without)
                VALUES (:proposal, :candidateId, :place, :mean, :outcome, :reasons, :with, :without)""",
                proposal.rows().stream()
                        .map(row -> Columns.of(row.proposal())
                                .and("proposal", proposal.id())
                                .and("reasons", String.join("\n", row.proposal().reasons()))
                                .and("with", row.effect().with())
                                .and("without", row.effect().without()))
                        .toArray(Columns[]::new));
    }

    /** The proposal that stands, empty while there is none. */
    Optional<SelectionProposal> latest(String networkId) {
        return jdbc.sql("SELECT * FROM selection_proposal WHERE network_id = :network ORDER BY id DESC LIMIT 1")
                .param("network", networkId)
                .query((row, number) -> proposal(row))
                .optional();
    }

    private SelectionProposal proposal(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new SelectionProposal(
                id,
                row.getString("network_id"),
                UtcTime.read(row, "proposed_at"),
                CRITERIA.mapRow(row, 0),
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
