package org.articula.assessment;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.producer.ProducersMerged;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.articula.shared.TypedText;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of assessments with their scores; one per producer, the last one. */
@Component
class AssessmentTable {

    private static final RowMapper<CriterionScore> SCORE = Columns.reader(CriterionScore.class);
    private static final RowMapper<Profile> PROFILE = Columns.reader(Profile.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    AssessmentTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(String networkId, Assessment assessment, String by, Instant now) {
        delete(assessment.producerId());
        String id = Ids.next();
        jdbc.sql(
                        """
                INSERT INTO candidate_assessment (id, network_id, producer_id, engaged, acquainted, verification, income,
                  business, workers, work_language, management, planning, training, travel_minutes, fare, income_percent,
                  credit, credit_note, legal, legal_note, environmental, environmental_note, labour, labour_note,
                  reputation, reputation_note, assessed_by, assessed_at)
                VALUES (:id, :network, :producer, :engaged, :acquainted, :verification, :income,
                  :business, :workers, :language, :management, :planning, :training, :travel_minutes, :fare, :income_percent,
                  :credit, :credit_note, :legal, :legal_note, :environmental, :environmental_note, :labour, :labour_note,
                  :reputation, :reputation_note, :by, :now)""")
                .paramSource(FactColumns.with(Columns.of(assessment.profile()), assessment.facts())
                        .and("id", id)
                        .and("network", networkId)
                        .and("producer", assessment.producerId())
                        .and("engaged", assessment.engaged())
                        .and("acquainted", assessment.acquainted())
                        .and("verification", assessment.verification().strip())
                        .and("by", by)
                        .and("now", now))
                .update();
        batches.batchUpdate(
                "INSERT INTO candidate_score (assessment_id, criterion, score, reason, evidence)"
                        + " VALUES (:assessment, :criterion, :score, :reason, :evidence)",
                assessment.scores().stream()
                        .map(score -> Columns.of(score)
                                .and("assessment", id)
                                .and("reason", score.reason() == null ? "" : score.reason())
                                .and("evidence", TypedText.orNull(score.evidence())))
                        .toArray(Columns[]::new));
    }

    /** By producer, everybody of the network who was assessed, interested or not. */
    Map<String, Assessment> of(String networkId) {
        return where("a.network_id", networkId);
    }

    Optional<Assessment> find(String producerId) {
        return Optional.ofNullable(where("a.producer_id", producerId).get(producerId));
    }

    /** In one statement: between two of them somebody else may assess again. */
    private Map<String, Assessment> where(String column, String id) {
        return jdbc
                .sql("SELECT a.*, a.work_language AS language, s.criterion, s.score, s.reason, s.evidence"
                        + " FROM candidate_assessment a JOIN candidate_score s ON s.assessment_id = a.id"
                        + " WHERE " + column + " = :id")
                .param("id", id)
                .query((row, number) -> assessment(row, List.of(requireNonNull(SCORE.mapRow(row, number)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Assessment::producerId, part -> part, AssessmentTable::together));
    }

    /** What was known of the second now belongs to the first, unless the first was assessed too. */
    void merge(ProducersMerged merged) {
        long own = jdbc.sql("SELECT COUNT(*) FROM candidate_assessment WHERE producer_id = :kept")
                .param("kept", merged.keptId())
                .query(Long.class)
                .single();
        if (own > 0) {
            delete(merged.mergedId());
        } else {
            jdbc.sql("UPDATE candidate_assessment SET producer_id = :keptId WHERE producer_id = :mergedId")
                    .paramSource(Columns.of(merged))
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

    private static Assessment assessment(ResultSet row, List<CriterionScore> scores) throws SQLException {
        return new Assessment(
                row.getString("producer_id"),
                scores,
                row.getBoolean("engaged"),
                row.getBoolean("acquainted"),
                row.getString("verification"),
                PROFILE.mapRow(row, 0),
                FactColumns.read(row));
    }

    private static Assessment together(Assessment one, Assessment other) {
        List<CriterionScore> scores = Stream.concat(one.scores().stream(), other.scores().stream())
                .sorted(Comparator.comparing(CriterionScore::criterion))
                .toList();
        return new Assessment(
                one.producerId(),
                scores,
                one.engaged(),
                one.acquainted(),
                one.verification(),
                one.profile(),
                one.facts());
    }
}
