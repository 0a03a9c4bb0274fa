package org.articula.selection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.producer.MergedRows;
import org.articula.producer.ProducersMerged;
import org.articula.selection.SelectionRound.Decided;
import org.articula.shared.Columns;
import org.articula.shared.TypedText;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of selection rounds and what each decided. */
@Component
class RoundTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    RoundTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(SelectionRound round, String by, Instant now) {
        jdbc.sql(
                        """
                INSERT INTO selection_round (id, network_id, number, proposal_id, decided_on, participants, homogeneity,
                  recorded_by, recorded_at)
                VALUES (:id, :networkId, :number, :proposalId, :decidedOn, :participants, :homogeneity, :by, :now)""")
                .paramSource(Columns.of(round)
                        .and("participants", round.participants().strip())
                        .and("by", by)
                        .and("now", now))
                .update();
        batches.batchUpdate(
                """
                INSERT INTO selection_decision (round_id, producer_id, place, mean, proposed, proposal_reasons, outcome,
                  reason)
                VALUES (:round, :candidateId, :place, :mean, :proposed, :reasons, :decided, :reason)""",
                round.decisions().stream()
                        .map(decided -> Columns.of(decided.proposal())
                                .and("round", round.id())
                                .and("proposed", decided.proposal().outcome())
                                .and(
                                        "reasons",
                                        String.join("\n", decided.proposal().reasons()))
                                .and("decided", decided.outcome())
                                .and("reason", TypedText.orNull(decided.reason())))
                        .toArray(Columns[]::new));
    }

    /** Of a network, the first round first. */
    List<SelectionRound> of(String networkId) {
        Map<String, List<Decided>> decisions = jdbc
                .sql("SELECT d.* FROM selection_decision d JOIN selection_round r ON r.id = d.round_id"
                        + " WHERE r.network_id = :network ORDER BY d.place, d.producer_id")
                .param("network", networkId)
                .query((row, number) -> Map.entry(row.getString("round_id"), decided(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("SELECT * FROM selection_round WHERE network_id = :network ORDER BY number")
                .param("network", networkId)
                .query((row, number) -> new SelectionRound(
                        row.getString("id"),
                        networkId,
                        row.getInt("number"),
                        row.getString("proposal_id"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("participants"),
                        row.getBigDecimal("homogeneity"),
                        decisions.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    Optional<SelectionRound> latest(String networkId) {
        List<SelectionRound> rounds = of(networkId);
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** What was decided about the second is now the first's, in rounds that did not decide about both. */
    void merge(ProducersMerged merged) {
        MergedRows.move(jdbc, merged, "selection_decision", "round_id");
        MergedRows.move(jdbc, merged, "commitment", "round_id");
    }

    private static Decided decided(ResultSet row) throws SQLException {
        BigDecimal mean = row.getBigDecimal("mean");
        Proposal proposal = new Proposal(
                row.getString("producer_id"),
                row.getInt("place"),
                mean,
                SelectionOutcome.valueOf(row.getString("proposed")),
                row.getString("proposal_reasons").lines().toList());
        return new Decided(proposal, SelectionOutcome.valueOf(row.getString("outcome")), row.getString("reason"));
    }
}
