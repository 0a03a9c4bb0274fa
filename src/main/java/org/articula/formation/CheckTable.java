package org.articula.formation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articula.shared.Columns;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the checks at gates with the evidence of each; all of them stay. */
@Repository
class CheckTable {

    private static final RowMapper<Evidence> EVIDENCE = Columns.reader(Evidence.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    CheckTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(String networkId, Readiness check) {
        jdbc.sql("INSERT INTO phase_check (id, network_id, phase, ready, checked_at)"
                        + " VALUES (:id, :network, :phase, :ready, :checkedAt)")
                .paramSource(Columns.of(check)
                        .and("network", networkId)
                        .and("phase", check.phase().number()))
                .update();
        List<Evidence> evidence = check.evidence();
        batches.batchUpdate(
                "INSERT INTO phase_evidence (check_id, place, what, present, why_it_matters)"
                        + " VALUES (:check, :place, :what, :present, :whyItMatters)",
                IntStream.range(0, evidence.size())
                        .mapToObj(place -> Columns.of(evidence.get(place))
                                .and("check", check.id())
                                .and("place", place))
                        .toArray(Columns[]::new));
    }

    Optional<Readiness> latest(String networkId, Phase phase) {
        return jdbc.sql(
                        "SELECT * FROM phase_check WHERE network_id = :network AND phase = :phase ORDER BY id DESC LIMIT 1")
                .param("network", networkId)
                .param("phase", phase.number())
                .query((row, number) -> new Readiness(
                        row.getString("id"),
                        phase,
                        row.getBoolean("ready"),
                        UtcTime.read(row, "checked_at"),
                        evidence(row.getString("id"))))
                .optional();
    }

    private List<Evidence> evidence(String checkId) {
        return jdbc.sql("SELECT * FROM phase_evidence WHERE check_id = :check ORDER BY place")
                .param("check", checkId)
                .query(EVIDENCE)
                .list();
    }
}
