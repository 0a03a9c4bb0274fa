package org.articula.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.articula.assessment.Profile.Business;
import org.articula.assessment.Profile.Income;
import org.articula.assessment.Profile.Language;
import org.articula.assessment.Profile.Management;
import org.articula.assessment.Profile.Planning;
import org.articula.assessment.Profile.Training;
import org.articula.shared.Ids;
import org.articula.shared.TextCheck;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of assessments with their scores; one per producer, the last one. */
@Component
class AssessmentTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    AssessmentTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(String networkId, Assessment assessment, String by, LocalDateTime now) {
        delete(assessment.producerId());
        String id = Ids.next();
        Profile profile = assessment.profile();
        jdbc.sql(
                        """
                INSERT INTO candidate_assessment (id, network_id, producer_id, engaged, acquainted, verification, income,
                  business, workers, work_language, management, planning, training, assessed_by, assessed_at)
                VALUES (:id, :network, :producer, :engaged, :acquainted, :verification, :income,
                  :business, :workers, :language, :management, :planning, :training, :by, :now)""")
                .param("id", id)
                .param("network", networkId)
                .param("producer", assessment.producerId())
                .param("engaged", assessment.engaged())
                .param("acquainted", assessment.acquainted())
                .param("verification", assessment.verification().strip())
                .param("income", profile.income().name())
                .param("business", profile.business().name())
                .param("workers", profile.workers())
                .param("language", profile.language().name())
                .param("management", profile.management().name())
                .param("planning", profile.planning().name())
                .param("training", profile.training().name())
                .param("by", by)
                .param("now", now)
                .update();
        insertScores(id, assessment.scores());
    }

    private void insertScores(String assessmentId, List<CriterionScore> scores) {
        batches.batchUpdate(
                "INSERT INTO candidate_score (assessment_id, criterion, score, reason, evidence)"
                        + " VALUES (:assessment, :criterion, :score, :reason, :evidence)",
                scores.stream()
                        .map(score -> new MapSqlParameterSource("assessment", assessmentId)
                                .addValue("criterion", score.criterion().name())
                                .addValue("score", score.score())
                                .addValue("reason", score.reason().strip())
                                .addValue("evidence", TextCheck.stripped(score.evidence())))
                        .toArray(SqlParameterSource[]::new));
    }

    /** By producer, everybody of the network who was assessed, interested or not. */
    Map<String, Assessment> of(String networkId) {
        Map<String, List<CriterionScore>> scores = new HashMap<>();
        jdbc.sql(
                        "SELECT s.*, a.producer_id FROM candidate_score s JOIN candidate_assessment a ON a.id = s.assessment_id"
                                + " WHERE a.network_id = :network")
                .param("network", networkId)
                .query(row -> {
                    scores.computeIfAbsent(row.getString("producer_id"), producer -> new ArrayList<>())
                            .add(score(row));
                });
        scores.values().forEach(list -> list.sort(Comparator.comparing(CriterionScore::criterion)));
        return jdbc
                .sql("SELECT * FROM candidate_assessment WHERE network_id = :network")
                .param("network", networkId)
                .query((row, number) ->
                        assessment(row, Objects.requireNonNull(scores.get(row.getString("producer_id")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Assessment::producerId, assessment -> assessment));
    }

    /** What was known of the second now belongs to the first, unless the first was assessed too. */
    void merge(String keptId, String mergedId) {
        long own = jdbc.sql("SELECT COUNT(*) FROM candidate_assessment WHERE producer_id = :kept")
                .param("kept", keptId)
                .query(Long.class)
                .single();
        if (own > 0) {
            delete(mergedId);
        } else {
            jdbc.sql("UPDATE candidate_assessment SET producer_id = :kept WHERE producer_id = :merged")
                    .param("kept", keptId)
                    .param("merged", mergedId)
                    .update();
        }
    }

    private void delete(String producerId) {
        jdbc.sql("DELETE FROM candidate_score WHERE assessment_id IN"
                        + " (SELECT id FROM candidate_assessment WHERE producer_id = :producer)")
                .param("producer", producerId)
                .update();
        jdbc.sql("DELETE FROM candidate_assessment WHERE producer_id = :producer")
                .param("producer", producerId)
                .update();
    }

    private static CriterionScore score(ResultSet row) throws SQLException {
        return new CriterionScore(
                CandidateCriterion.valueOf(row.getString("criterion")),
                row.getInt("score"),
                row.getString("reason"),
                row.getString("evidence"));
    }

    private static Assessment assessment(ResultSet row, List<CriterionScore> scores) throws SQLException {
        return new Assessment(
                row.getString("producer_id"),
                scores,
                row.getBoolean("engaged"),
                row.getBoolean("acquainted"),
                row.getString("verification"),
                new Profile(
                        Income.valueOf(row.getString("income")),
                        Business.valueOf(row.getString("business")),
                        row.getInt("workers"),
                        Language.valueOf(row.getString("work_language")),
                        Management.valueOf(row.getString("management")),
                        Planning.valueOf(row.getString("planning")),
                        Training.valueOf(row.getString("training"))));
    }
}
