package org.articula.leader;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code functional_leader} and of what belongs to them. */
@Repository
class LeaderTable {

    private static final RowMapper<Leader> LEADER = Columns.reader(Leader.class);
    private static final RowMapper<LeaderTraining> TRAINING = Columns.reader(LeaderTraining.class);
    private static final RowMapper<LeaderScore> SCORE = Columns.reader(LeaderScore.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    LeaderTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(Leader leader, String by) {
        jdbc.sql(
                        """
                        INSERT INTO functional_leader (id, network_id, member_id, origin, area, competences, begun_on, described_by)
                        VALUES (:id, :networkId, :memberId, :origin, :area, :competences, :begunOn, :by)""")
                .paramSource(Columns.of(leader).and("by", by))
                .update();
    }

    void insertTrainings(String leaderId, List<LeaderTraining> trainings) {
        if (!trainings.isEmpty()) {
            batches.batchUpdate(
                    "INSERT INTO leader_training (id, leader_id, topic, held_on) VALUES (:id, :leader, :topic, :heldOn)",
                    trainings.stream()
                            .map(training ->
                                    Columns.of(training).and("id", Ids.next()).and("leader", leaderId))
                            .toArray(Columns[]::new));
        }
    }

    void insert(String leaderId, LeaderEvaluation evaluation, String by) {
        jdbc.sql(
                        """
                        INSERT INTO leader_evaluation (id, leader_id, evaluated_on, improvements, evaluated_by)
                        VALUES (:id, :leader, :evaluatedOn, :improvements, :by)""")
                .paramSource(Columns.of(evaluation).and("leader", leaderId).and("by", by))
                .update();
        batches.batchUpdate(
                "INSERT INTO leader_score (evaluation_id, criterion, score, remark)"
                        + " VALUES (:evaluation, :criterion, :score, :remark)",
                evaluation.scores().stream()
                        .map(score -> Columns.of(score).and("evaluation", evaluation.id()))
                        .toArray(Columns[]::new));
    }

    /** @return whether the leader was still accompanied */
    boolean close(String id, LocalDate on, String reason) {
        return jdbc.sql("UPDATE functional_leader SET closed_on = :on, close_reason = :reason"
                                + " WHERE id = :id AND closed_on IS NULL")
                        .param("on", on)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Leader> find(String id) {
        return jdbc.sql("SELECT * FROM functional_leader WHERE id = :id")
                .param("id", id)
                .query(LEADER)
                .optional();
    }

    /** The latest first. */
    List<Leader> ofNetwork(String networkId) {
        return jdbc.sql("SELECT * FROM functional_leader WHERE network_id = :network ORDER BY begun_on DESC, id DESC")
                .param("network", networkId)
                .query(LEADER)
                .list();
    }

    List<LeaderTraining> trainings(String leaderId) {
        return jdbc.sql("SELECT topic, held_on FROM leader_training WHERE leader_id = :leader ORDER BY held_on, id")
                .param("leader", leaderId)
                .query(TRAINING)
                .list();
    }

    /** Of all these leaders, the latest first. */
    Map<String, List<LeaderEvaluation>> evaluations(List<String> leaderIds) {
        if (leaderIds.isEmpty()) {
            return Map.of();
        }
        Map<String, List<LeaderScore>> scores = jdbc
                .sql("SELECT s.* FROM leader_score s JOIN leader_evaluation e ON e.id = s.evaluation_id"
                        + " WHERE e.leader_id IN (:leaders)")
                .param("leaders", leaderIds)
                .query((row, number) -> Map.entry(row.getString("evaluation_id"), SCORE.mapRow(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc
                .sql(
                        "SELECT * FROM leader_evaluation WHERE leader_id IN (:leaders) ORDER BY evaluated_on DESC, id DESC")
                .param("leaders", leaderIds)
                .query((row, number) -> Map.entry(
                        row.getString("leader_id"),
                        new LeaderEvaluation(
                                row.getString("id"),
                                row.getObject("evaluated_on", LocalDate.class),
                                row.getString("improvements"),
                                scores.getOrDefault(row.getString("id"), List.of()).stream()
                                        .sorted(Comparator.comparing(LeaderScore::criterion))
                                        .toList())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
