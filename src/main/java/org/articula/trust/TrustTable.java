package org.articula.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.articula.shared.UtcTime;
import org.articula.shared.Wording;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures with their components and facts: written once, never changed. */
@Repository
class TrustTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TrustTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @return whether this meeting had not been measured */
    boolean insert(String networkId, String meetingId, Instant measuredAt, TrustMeasure measure) {
        String id = Ids.next();
        try {
            jdbc.sql("INSERT INTO trust_measure (id, network_id, meeting_id, measured_at, index_value, ready, reasons)"
                            + " VALUES (:id, :network, :meeting, :at, :value, :ready, :reasons)")
                    .param("id", id)
                    .param("network", networkId)
                    .param("meeting", meetingId)
                    .param("at", Columns.column(measuredAt))
                    .param("value", measure.value())
                    .param("ready", measure.ready())
                    .param("reasons", lines(measure.reasons()))
                    .update();
        } catch (DuplicateKeyException measuredElsewhere) {
            return false;
        }
        batches.batchUpdate(
                "INSERT INTO trust_component (measure_id, indicator, component_value, sentence)"
                        + " VALUES (:measure, :indicator, :value, :sentence)",
                measure.components().stream()
                        .map(one -> of(id, one)
                                .addValue("value", one.value())
                                .addValue("sentence", Wording.shorten(one.sentence(), TrustLimits.LINE)))
                        .toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                "INSERT INTO trust_fact (measure_id, indicator, position, happened_on, text, done, asked)"
                        + " VALUES (:measure, :indicator, :position, :on, :text, :done, :asked)",
                measure.components().stream().flatMap(one -> facts(id, one)).toArray(SqlParameterSource[]::new));
        return true;
    }

    private static Stream<MapSqlParameterSource> facts(String id, TrustComponent component) {
        return IntStream.range(0, component.facts().size()).mapToObj(i -> {
            TrustFact fact = component.facts().get(i);
            return of(id, component)
                    .addValue("position", i)
                    .addValue("on", fact.happenedOn())
                    .addValue("text", Wording.shorten(fact.text(), TrustLimits.LINE))
                    .addValue("done", fact.done())
                    .addValue("asked", fact.asked());
        });
    }

    private static MapSqlParameterSource of(String id, TrustComponent component) {
        return new MapSqlParameterSource("measure", id)
                .addValue("indicator", component.indicator().name());
    }

    private static String lines(List<String> sentences) {
        return Wording.shorten(String.join("\n", sentences), TrustLimits.REASONS);
    }

    /** The measures of a network, the latest first, at most so many. */
    List<MeasuredMeeting> ofNetwork(String networkId, int most) {
        return jdbc.sql(
                        """
                        SELECT t.id, t.network_id, t.meeting_id, m.number, m.starts_at, m.quorum_reached, n.zone,
                               t.index_value, t.ready, t.reasons
                        FROM trust_measure t JOIN meeting m ON m.id = t.meeting_id JOIN network n ON n.id = t.network_id
                        WHERE t.network_id = :network ORDER BY m.number DESC LIMIT :most""")
                .param("network", networkId)
                .param("most", most)
                .query(TrustTable::measured)
                .list();
    }

    private static MeasuredMeeting measured(ResultSet row, int number) throws SQLException {
        return new MeasuredMeeting(
                row.getString("id"),
                row.getString("network_id"),
                row.getString("meeting_id"),
                row.getInt("number"),
                LocalDate.ofInstant(UtcTime.read(row, "starts_at"), ZoneId.of(row.getString("zone"))),
                row.getBoolean("quorum_reached"),
                row.getBigDecimal("index_value"),
                row.getBoolean("ready"),
                row.getString("reasons").lines().toList());
    }

    /** The components of a measure in the guide's order, with their facts. */
    List<TrustComponent> components(String measureId) {
        Map<TrustIndicator, List<TrustFact>> facts = jdbc
                .sql("SELECT * FROM trust_fact WHERE measure_id = :measure ORDER BY indicator, position")
                .param("measure", measureId)
                .query((row, number) -> Map.entry(
                        TrustIndicator.valueOf(row.getString("indicator")),
                        new TrustFact(
                                row.getObject("happened_on", LocalDate.class),
                                row.getString("text"),
                                row.getInt("done"),
                                row.getInt("asked"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<TrustComponent> components =
                new ArrayList<>(jdbc.sql("SELECT * FROM trust_component WHERE measure_id = :measure")
                        .param("measure", measureId)
                        .query((row, number) -> {
                            TrustIndicator indicator = TrustIndicator.valueOf(row.getString("indicator"));
                            return new TrustComponent(
                                    indicator,
                                    row.getBigDecimal("component_value"),
                                    row.getString("sentence"),
                                    facts.getOrDefault(indicator, List.of()));
                        })
                        .list());
        components.sort(Comparator.comparing(TrustComponent::indicator));
        return components;
    }

    /** @return whether the work had not begun */
    boolean begin(TrustWork work) {
        try {
            jdbc.sql("INSERT INTO trust_work (network_id, begun_on, counted_since)"
                            + " VALUES (:networkId, :begunOn, :countedSince)")
                    .paramSource(Columns.of(work))
                    .update();
            return true;
        } catch (DuplicateKeyException begunBefore) {
            return false;
        }
    }

    Optional<TrustWork> work(String networkId) {
        return jdbc.sql("SELECT * FROM trust_work WHERE network_id = :network")
                .param("network", networkId)
                .query(Columns.reader(TrustWork.class))
                .optional();
    }

    void recognize(String networkId, LocalDate on, String by) {
        jdbc.sql("UPDATE trust_work SET recognized_on = :on, recognized_by = :by WHERE network_id = :network")
                .param("on", on)
                .param("by", by)
                .param("network", networkId)
                .update();
    }

    /** From this day a lack of trust is counted anew. */
    void countSince(String networkId, LocalDate day) {
        jdbc.sql("UPDATE trust_work SET counted_since = :day WHERE network_id = :network")
                .param("day", day)
                .param("network", networkId)
                .update();
    }

    void assess(String networkId, TrustReadiness readiness) {
        jdbc.sql("UPDATE trust_work SET standing = :standing, reasons = :reasons WHERE network_id = :network")
                .param("standing", readiness.standing().name())
                .param("reasons", lines(readiness.reasons()))
                .param("network", networkId)
                .update();
    }

    void insert(TrustDecision decision) {
        jdbc.sql(
                        """
                        INSERT INTO trust_decision
                          (id, network_id, kind, standing, reasons, reason, mechanism, decided_by, decided_at)
                        VALUES
                          (:id, :networkId, :kind, :standing, :reasonLines, :reason, :mechanism, :decidedBy, :decidedAt)""")
                .paramSource(Columns.of(decision).and("reasonLines", lines(decision.reasons())))
                .update();
    }

    /** The latest first. */
    List<TrustDecision> decisions(String networkId) {
        return jdbc.sql("SELECT * FROM trust_decision WHERE network_id = :network ORDER BY decided_at DESC, id DESC")
                .param("network", networkId)
                .query(Columns.reader(TrustDecision.class))
                .list();
    }
}
