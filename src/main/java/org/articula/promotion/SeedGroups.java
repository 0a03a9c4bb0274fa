package org.articula.promotion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articula.producer.Producers;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that already work together in the place of a network, and the leaders to lean on ({@code F1.1.e}, {@code F1.1.f}). */
@Service
@Transactional
public class SeedGroups {

    private static final String INSERT =
            """
            INSERT INTO seed_group (id, network_id, place_in_list, location, sector, kind, other_kind, name, organised_since,
              members, women, young_people, sells, customers, inputs, suppliers, monthly_sales_cents, channels, support,
              training, joint_actions, joint_plans)
            VALUES (:id, :network, :place, :location, :sector, :kind, :otherKind, :name, :organisedSince,
              :members, :women, :young, :sells, :customers, :inputs, :suppliers, :sales, :channels, :support,
              :training, :jointActions, :jointPlans)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Producers producers;
    private final Clock clock;

    SeedGroups(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Producers producers, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.producers = producers;
        this.clock = clock;
    }

    /**
     * Keeps the groups and leaders found, in place of those of an earlier search.
     *
     * @param by user id of who searched
     * @throws InvalidInputException with paths {@code searchedWhere}, {@code leaders}, or {@code groups[i].} and a component of
     *     {@link SeedGroup}
     */
    public void save(String networkId, GroupSearch search, String by) {
        InvalidInputException.throwIfAny(SeedGroupPolicy.check(search));
        jdbc.sql("DELETE FROM seed_group WHERE network_id = :network")
                .param("network", networkId)
                .update();
        jdbc.sql("DELETE FROM seed_group_search WHERE network_id = :network")
                .param("network", networkId)
                .update();
        jdbc.sql("INSERT INTO seed_group_search (network_id, searched_where, recorded_by, recorded_at)"
                        + " VALUES (:network, :searchedWhere, :by, :now)")
                .param("network", networkId)
                .param("searchedWhere", search.searchedWhere())
                .param("by", by)
                .param("now", UtcTime.column(clock.instant()))
                .update();
        batches.batchUpdate(
                INSERT,
                IntStream.range(0, search.groups().size())
                        .mapToObj(place -> row(networkId, place, search.groups().get(place)))
                        .toArray(SqlParameterSource[]::new));
        nameLeaders(networkId, search.leadershipByProducer());
    }

    private void nameLeaders(String networkId, Map<String, String> leadershipByProducer) {
        try {
            producers.nameLeaders(networkId, leadershipByProducer);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException("leaders", refused.getMessage());
        }
    }

    /** The groups of a network, as they were written. */
    @Transactional(readOnly = true)
    public List<SeedGroup> of(String networkId) {
        return jdbc.sql("SELECT * FROM seed_group WHERE network_id = :network ORDER BY place_in_list")
                .param("network", networkId)
                .query(SeedGroups::group)
                .list();
    }

    /** Whether anybody looked for groups yet. */
    @Transactional(readOnly = true)
    public boolean searched(String networkId) {
        return jdbc.sql("SELECT COUNT(*) FROM seed_group_search WHERE network_id = :network")
                        .param("network", networkId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Where groups were looked for, if that was written down. */
    @Transactional(readOnly = true)
    public Optional<String> searchedWhere(String networkId) {
        return jdbc.sql("SELECT searched_where FROM seed_group_search WHERE network_id = :network"
                        + " AND searched_where IS NOT NULL")
                .param("network", networkId)
                .query(String.class)
                .optional();
    }

    private static SqlParameterSource row(String networkId, int place, SeedGroup group) {
        Money sales = group.monthlySales();
        return new MapSqlParameterSource("id", Ids.next())
                .addValue("network", networkId)
                .addValue("place", place)
                .addValue("location", group.location())
                .addValue("sector", group.sector())
                .addValue("kind", group.kind().name())
                .addValue("otherKind", group.otherKind())
                .addValue("name", group.name())
                .addValue("organisedSince", group.organisedSince())
                .addValue("members", group.members())
                .addValue("women", group.women())
                .addValue("young", group.youngPeople())
                .addValue("sells", group.sells())
                .addValue("customers", group.customers())
                .addValue("inputs", group.inputs())
                .addValue("suppliers", group.suppliers())
                .addValue("sales", sales == null ? null : sales.cents())
                .addValue("channels", group.channels())
                .addValue("support", group.support())
                .addValue("training", group.training())
                .addValue("jointActions", group.jointActions())
                .addValue("jointPlans", group.jointPlans());
    }

    private static SeedGroup group(ResultSet row, int number) throws SQLException {
        return new SeedGroup(
                row.getString("location"),
                row.getString("sector"),
                GroupKind.valueOf(row.getString("kind")),
                row.getString("other_kind"),
                row.getString("name"),
                row.getString("organised_since"),
                row.getInt("members"),
                row.getInt("women"),
                row.getInt("young_people"),
                row.getString("sells"),
                row.getString("customers"),
                row.getString("inputs"),
                row.getString("suppliers"),
                sales(row),
                row.getString("channels"),
                row.getString("support"),
                row.getString("training"),
                row.getString("joint_actions"),
                row.getString("joint_plans"));
    }

    private static @Nullable Money sales(ResultSet row) throws SQLException {
        Long cents = row.getObject("monthly_sales_cents", Long.class);
        return cents == null ? null : new Money(cents);
    }
}
