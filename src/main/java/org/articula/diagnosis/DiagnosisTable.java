package org.articula.diagnosis;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.diagnosis.InterviewAnswers.Association;
import org.articula.diagnosis.InterviewAnswers.Business;
import org.articula.diagnosis.InterviewAnswers.Cost;
import org.articula.diagnosis.InterviewAnswers.Costing;
import org.articula.diagnosis.InterviewAnswers.Machine;
import org.articula.diagnosis.InterviewAnswers.Post;
import org.articula.diagnosis.InterviewAnswers.Problem;
import org.articula.diagnosis.InterviewAnswers.Product;
import org.articula.diagnosis.InterviewAnswers.Sale;
import org.articula.diagnosis.InterviewAnswers.Trade;
import org.articula.diagnosis.InterviewAnswers.Workforce;
import org.articula.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of rounds, of diagnoses and of what members told. */
@Repository
class DiagnosisTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DiagnosisTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void begin(String id, String networkId, String by, LocalDate today) {
        jdbc.sql(
                        """
                        INSERT INTO diagnosis_round (id, network_id, status, begun_by, begun_on, diagnosed, sales_count,
                          workers_count, margin_count, changes)
                        VALUES (:id, :networkId, 'OPEN', :by, :today, 0, 0, 0, 0, 0)""")
                .param("id", id)
                .param("networkId", networkId)
                .param("by", by)
                .param("today", today)
                .update();
    }

    Optional<DiagnosisRound> round(String id) {
        return jdbc.sql("SELECT * FROM diagnosis_round WHERE id = :id")
                .param("id", id)
                .query(Columns.reader(DiagnosisRound.class))
                .optional();
    }

    /** The latest first. */
    List<DiagnosisRound> roundsOf(String networkId) {
        return jdbc.sql("SELECT * FROM diagnosis_round WHERE network_id = :network ORDER BY begun_on DESC, id DESC")
                .param("network", networkId)
                .query(Columns.reader(DiagnosisRound.class))
                .list();
    }

    /** Lets nobody else change what the round waits for until this transaction ends; false if it is not open. */
    boolean hold(String roundId) {
        return jdbc.sql("UPDATE diagnosis_round SET changes = changes + 1 WHERE id = :id AND status = 'OPEN'")
                        .param("id", roundId)
                        .update()
                > 0;
    }

    boolean gather(String roundId, AggregatePolicy.Figures figures, LocalDate today) {
        return jdbc.sql(
                                """
                                UPDATE diagnosis_round SET status = 'GATHERED', gathered_on = :today, diagnosed = :diagnosed,
                                  sales_count = :salesCount, mean_sales = :meanSales, workers_count = :workersCount,
                                  total_workers = :totalWorkers, margin_count = :marginCount, mean_margin = :meanMargin
                                WHERE id = :id AND status = 'OPEN'""")
                        .paramSource(Columns.of(figures).and("id", roundId).and("today", today))
                        .update()
                > 0;
    }

    boolean ratify(String roundId, LocalDate on) {
        return jdbc.sql(
                                """
                                UPDATE diagnosis_round SET status = 'RATIFIED', ratified_on = :on
                                WHERE id = :id AND status = 'GATHERED'""")
                        .param("on", on)
                        .param("id", roundId)
                        .update()
                > 0;
    }

    void giveUp(String roundId) {
        jdbc.sql("UPDATE diagnosis_round SET status = 'GIVEN_UP' WHERE id = :id")
                .param("id", roundId)
                .update();
    }

    Optional<Diagnosis> find(String id) {
        return jdbc.sql("SELECT * FROM diagnosis WHERE id = :id")
                .param("id", id)
                .query(Columns.reader(Diagnosis.class))
                .optional();
    }

    List<Diagnosis> ofRound(String roundId) {
        return jdbc.sql("SELECT * FROM diagnosis WHERE round_id = :round ORDER BY id")
                .param("round", roundId)
                .query(Columns.reader(Diagnosis.class))
                .list();
    }

    List<Diagnosis> ofMember(String memberId) {
        return jdbc.sql("SELECT * FROM diagnosis WHERE member_id = :member ORDER BY id")
                .param("member", memberId)
                .query(Columns.reader(Diagnosis.class))
                .list();
    }

    void insert(Collection<Diagnosis> rows) {
        batches.batchUpdate(
                """
                INSERT INTO diagnosis (id, round_id, member_id, status, sensitised, guide_channel, guide_on, interview_at,
                  fixed_at, interview_round, interviewer, note)
                VALUES (:id, :roundId, :memberId, :status, :sensitised, :guideChannel, :guideOn, :interviewAt, :fixedAt,
                  :interviewRound, :interviewer, :note)""",
                Columns.all(rows));
    }

    /** @return how many still were to prepare */
    int prepare(Collection<Diagnosis> rows) {
        return Arrays.stream(batches.batchUpdate(
                        """
                        UPDATE diagnosis SET status = :status, sensitised = :sensitised, guide_channel = :guideChannel,
                          guide_on = :guideOn, interview_at = :interviewAt, fixed_at = :fixedAt,
                          interviewer = :interviewer, note = :note
                        WHERE id = :id AND status = 'TO_PREPARE'""",
                        Columns.all(rows)))
                .map(count -> count == 0 ? 0 : 1)
                .sum();
    }

    boolean move(String id, Instant from, Instant to, Instant now, String reason) {
        return jdbc.sql(
                                """
                                UPDATE diagnosis SET interview_at = :to, fixed_at = :now,
                                  interview_round = interview_round + 1, note = :reason
                                WHERE id = :id AND status = 'FIXED' AND interview_at = :from""")
                        .param("to", Columns.column(to))
                        .param("now", Columns.column(now))
                        .param("reason", reason)
                        .param("id", id)
                        .param("from", Columns.column(from))
                        .update()
                > 0;
    }

    boolean leaveOut(String id, String reason, String by) {
        return jdbc.sql(
                                """
                                UPDATE diagnosis SET status = 'LEFT_OUT', note = :reason, settled_by = :by,
                                  interview_round = interview_round + 1
                                WHERE id = :id AND status IN ('FIXED', 'TO_PREPARE')""")
                        .param("reason", reason)
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    boolean done(String id, LocalDate on, String by) {
        return jdbc.sql(
                                """
                                UPDATE diagnosis SET status = 'DONE', interviewed_on = :on, settled_by = :by
                                WHERE id = :id AND status = 'FIXED'""")
                        .param("on", on)
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    void insertAnswers(String id, InterviewAnswers answers) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("diagnosis_id", id);
        row.put("chart_file_id", answers.chartFileId());
        for (Record part : List.of(answers.business(), answers.trade(), answers.association(), answers.costing())) {
            row.putAll(columns(part));
        }
        insert("diagnosis_answers", List.of(row));
        rows("diagnosis_sale", id, answers.sales());
        rows("diagnosis_workforce", id, answers.workforce());
        rows("diagnosis_post", id, answers.posts());
        rows("diagnosis_product", id, answers.products());
        rows("diagnosis_machine", id, answers.machines());
        rows("diagnosis_material", id, answers.materials());
        rows("diagnosis_labour", id, answers.labour());
        rows("diagnosis_problem", id, answers.problems());
    }

    /** Diagnosis id to what was told; with a fixed number of queries. */
    Map<String, InterviewAnswers> answers(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Business> business = scalars(ids, Business.class);
        Map<String, Trade> trade = scalars(ids, Trade.class);
        Map<String, Association> association = scalars(ids, Association.class);
        Map<String, Costing> costing = scalars(ids, Costing.class);
        Map<String, String> charts = new HashMap<>();
        jdbc.sql("SELECT diagnosis_id, chart_file_id FROM diagnosis_answers WHERE diagnosis_id IN (:ids)")
                .param("ids", ids)
                .query(row -> {
                    charts.put(row.getString(1), row.getString(2));
                });
        Map<String, List<Sale>> sales = lists("diagnosis_sale", ids, Sale.class);
        Map<String, List<Workforce>> workforce = lists("diagnosis_workforce", ids, Workforce.class);
        Map<String, List<Post>> posts = lists("diagnosis_post", ids, Post.class);
        Map<String, List<Product>> products = lists("diagnosis_product", ids, Product.class);
        Map<String, List<Machine>> machines = lists("diagnosis_machine", ids, Machine.class);
        Map<String, List<Cost>> materials = lists("diagnosis_material", ids, Cost.class);
        Map<String, List<Cost>> labour = lists("diagnosis_labour", ids, Cost.class);
        Map<String, List<Problem>> problems = lists("diagnosis_problem", ids, Problem.class);
        Map<String, InterviewAnswers> all = new HashMap<>();
        business.forEach((id, basics) -> all.put(
                id,
                new InterviewAnswers(
                        basics,
                        sales.getOrDefault(id, List.of()),
                        workforce.getOrDefault(id, List.of()),
                        posts.getOrDefault(id, List.of()),
                        charts.get(id),
                        products.getOrDefault(id, List.of()),
                        machines.getOrDefault(id, List.of()),
                        trade.getOrDefault(id, Trade.NONE),
                        association.getOrDefault(id, Association.NONE),
                        materials.getOrDefault(id, List.of()),
                        labour.getOrDefault(id, List.of()),
                        costing.getOrDefault(id, Costing.NONE),
                        problems.getOrDefault(id, List.of()))));
        return all;
    }

    void propose(String roundId, List<CommonProblem> problems) {
        batches.batchUpdate(
                """
                INSERT INTO common_problem (round_id, area, members, diagnosed, proposed, reason, wording, ratified)
                VALUES (:roundId, :area, :members, :diagnosed, :proposed, :reason, :wording, :ratified)""",
                problems.stream()
                        .map(problem -> Columns.of(problem).and("roundId", roundId))
                        .toArray(SqlParameterSource[]::new));
    }

    void ratify(String roundId, ProblemArea area, String wording) {
        jdbc.sql(
                        """
                        UPDATE common_problem SET ratified = TRUE, wording = :wording
                        WHERE round_id = :round AND area = :area""")
                .param("wording", wording)
                .param("round", roundId)
                .param("area", area.name())
                .update();
    }

    /** The most frequent first. */
    List<CommonProblem> problems(String roundId) {
        return jdbc.sql("SELECT * FROM common_problem WHERE round_id = :round ORDER BY members DESC, area")
                .param("round", roundId)
                .query(Columns.reader(CommonProblem.class))
                .list();
    }

    private <T extends Record> Map<String, T> scalars(Collection<String> ids, Class<T> type) {
        Map<String, T> found = new HashMap<>();
        RowMapper<T> reader = Columns.reader(type);
        jdbc.sql("SELECT * FROM diagnosis_answers WHERE diagnosis_id IN (:ids)")
                .param("ids", ids)
                .query(row -> {
                    found.put(row.getString("diagnosis_id"), reader.mapRow(row, 0));
                });
        return found;
    }

    private <T extends Record> Map<String, List<T>> lists(String table, Collection<String> ids, Class<T> type) {
        Map<String, List<T>> found = new HashMap<>();
        RowMapper<T> reader = Columns.reader(type);
        jdbc.sql("SELECT * FROM " + table + " WHERE diagnosis_id IN (:ids) ORDER BY diagnosis_id, place_no")
                .param("ids", ids)
                .query(row -> {
                    found.computeIfAbsent(row.getString("diagnosis_id"), id -> new ArrayList<>())
                            .add(reader.mapRow(row, 0));
                });
        return found;
    }

    private void rows(String table, String id, List<? extends Record> told) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Record one : told) {
            Map<String, @Nullable Object> row = columns(one);
            row.put("diagnosis_id", id);
            row.put("place_no", rows.size());
            rows.add(row);
        }
        insert(table, rows);
    }

    private void insert(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> names = List.copyOf(rows.get(0).keySet());
        batches.batchUpdate(
                "INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(
                                table,
                                String.join(", ", names),
                                names.stream().map(name -> ":" + name).collect(Collectors.joining(", "))),
                rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }

    /** The components of a record under the names of their columns. */
    private static Map<String, @Nullable Object> columns(Record told) {
        Columns values = Columns.of(told);
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (RecordComponent component : told.getClass().getRecordComponents()) {
            columns.put(
                    component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT),
                    values.getValue(component.getName()));
        }
        return columns;
    }
}
