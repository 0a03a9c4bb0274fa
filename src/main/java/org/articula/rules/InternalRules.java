package org.articula.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every version of a network's internal rules and says which one holds on a day ({@code RI.21}). */
@Service
@Transactional
public class InternalRules {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Networks networks;

    InternalRules(JdbcClient jdbc, Clock clock, Networks networks) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.networks = networks;
    }

    /**
     * Adopts a new version; earlier ones stay for the meetings that were held under them.
     *
     * @param inForceFrom first day it holds, in the network's zone; not before the day of the version adopted last
     * @param reason may be missing only for the first version of a network
     * @param adoptedBy user id of who records it
     * @throws InvalidInputException with the path of a figure, as named in {@link RulesFigures}, or {@code
     *     inForceFrom}, {@code reason} or {@code networkId}
     * @throws NoSuchElementException if there is no such network
     */
    public RulesVersion adopt(
            String networkId, RulesFigures figures, LocalDate inForceFrom, @Nullable String reason, String adoptedBy) {
        List<RulesVersion> versions = allOf(networkId);
        RulesVersion last = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        check(networkId, figures, last, inForceFrom, reason);
        int version = last == null ? 1 : last.version() + 1;
        String kept = reason == null || reason.isBlank() ? null : reason.strip();
        RulesVersion adopted = new RulesVersion(Ids.next(), networkId, version, inForceFrom, figures, kept);
        try {
            insert(adopted, adoptedBy);
        } catch (DuplicateKeyException sameMoment) {
            throw new InvalidInputException(
                    "",
                    "Otra persona acaba de modificar el reglamento. Revise la nueva versión y vuelva a intentarlo.");
        }
        return adopted;
    }

    private void check(
            String networkId,
            RulesFigures figures,
            @Nullable RulesVersion last,
            LocalDate inForceFrom,
            @Nullable String reason) {
        List<FieldError> errors = new ArrayList<>(RulesPolicy.checkFigures(figures));
        errors.addAll(RulesPolicy.checkAdoption(last, inForceFrom, reason));
        Network network = networks.byId(networkId);
        if (!network.active()) {
            errors.add(new FieldError("networkId", network.status().objection("modifica su reglamento")));
        }
        InvalidInputException.throwIfAny(errors);
    }

    /**
     * The version that holds on a day: the latest that began on it or before; before the first one, the first.
     *
     * @param on a date in the network's zone
     * @throws NoSuchElementException if the network has no rules yet
     */
    @Transactional(readOnly = true)
    public RulesVersion inForce(String networkId, LocalDate on) {
        List<RulesVersion> versions = allOf(networkId);
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (!versions.get(i).inForceFrom().isAfter(on)) {
                return versions.get(i);
            }
        }
        return versions.stream()
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("La red «%s» no tiene reglamento interno.".formatted(networkId)));
    }

    /** @throws NoSuchElementException if there is no such version */
    @Transactional(readOnly = true)
    public RulesVersion byId(String id) {
        return jdbc.sql("SELECT * FROM rules_version WHERE id = :id")
                .param("id", id)
                .query(InternalRules::version)
                .optional()
                .orElseThrow(
                        () -> new NoSuchElementException("No existe la versión «%s» del reglamento.".formatted(id)));
    }

    /** Every version of a network, the oldest first. */
    @Transactional(readOnly = true)
    public List<RulesVersion> allOf(String networkId) {
        return jdbc.sql("SELECT * FROM rules_version WHERE network_id = :network ORDER BY version")
                .param("network", networkId)
                .query(InternalRules::version)
                .list();
    }

    private void insert(RulesVersion rules, String adoptedBy) {
        RulesFigures figures = rules.figures();
        jdbc.sql(
                        """
                        INSERT INTO rules_version (id, network_id, version, in_force_from, quorum_percent,
                          grace_minutes, late_fine_cents, duration_minutes, intervention_minutes,
                          interventions_per_topic, unjustified_in_a_row, justified_per_year, representative_minimum_age,
                          reason, adopted_by, adopted_at)
                        VALUES (:id, :networkId, :version, :inForceFrom, :quorum, :grace, :fine, :duration,
                          :intervention, :interventions, :unjustified, :justified, :age, :reason, :by, :now)""")
                .param("id", rules.id())
                .param("networkId", rules.networkId())
                .param("version", rules.version())
                .param("inForceFrom", rules.inForceFrom())
                .param("quorum", figures.quorumPercent())
                .param("grace", figures.graceMinutes())
                .param("fine", figures.lateFineCents())
                .param("duration", figures.durationMinutes())
                .param("intervention", figures.interventionMinutes())
                .param("interventions", figures.interventionsPerTopic())
                .param("unjustified", figures.unjustifiedInARow())
                .param("justified", figures.justifiedPerYear())
                .param("age", figures.representativeMinimumAge())
                .param("reason", rules.reason())
                .param("by", adoptedBy)
                .param("now", UtcTime.column(clock.instant()))
                .update();
    }

    private static RulesVersion version(ResultSet row, int number) throws SQLException {
        RulesFigures figures = new RulesFigures(
                row.getInt("quorum_percent"),
                row.getInt("grace_minutes"),
                row.getLong("late_fine_cents"),
                row.getInt("duration_minutes"),
                row.getInt("intervention_minutes"),
                row.getInt("interventions_per_topic"),
                row.getInt("unjustified_in_a_row"),
                row.getInt("justified_per_year"),
                row.getInt("representative_minimum_age"));
        return new RulesVersion(
                row.getString("id"),
                row.getString("network_id"),
                row.getInt("version"),
                row.getObject("in_force_from", LocalDate.class),
                figures,
                row.getString("reason"));
    }
}
