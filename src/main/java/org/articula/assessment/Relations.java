package org.articula.assessment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.network.Networks;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.producer.ProducersMerged;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.shared.UtcTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What candidates are to each other, looked at before anybody is selected ({@code F1.3.b}). */
@Service
@Transactional
public class Relations {

    private static final RowMapper<Relation> RELATION = Columns.reader(Relation.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Producers producers;
    private final Networks networks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Relations(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            Producers producers,
            Networks networks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.producers = producers;
        this.networks = networks;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps these relations in place of the earlier ones, and that they were reviewed; publishes {@link CandidatesChanged}.
     *
     * @param by user id of who records them
     * @throws InvalidInputException with paths {@code relations[i].firstId}, {@code .secondId}, {@code .note} or {@code
     *     .resolution}
     */
    public void review(String networkId, List<Relation> relations, String by) {
        InvalidInputException.throwIfAny(RelationPolicy.check(relations, candidates(networkId)));
        replace(networkId, relations);
        forget(networkId, "DELETE FROM relation_review WHERE network_id = :network");
        jdbc.sql("INSERT INTO relation_review (network_id, reviewed_by, reviewed_at) VALUES (:network, :by, :now)")
                .param("network", networkId)
                .param("by", by)
                .param("now", UtcTime.column(clock.instant()))
                .update();
        events.publishEvent(
                new CandidatesChanged(networkId, networks.byId(networkId).code()));
    }

    /** Relations between those who are still candidates, in the order they were noted. */
    @Transactional(readOnly = true)
    public List<Relation> of(String networkId) {
        Set<String> candidates = candidates(networkId);
        return all(networkId).stream()
                .filter(relation -> candidates.contains(relation.firstId()) && candidates.contains(relation.secondId()))
                .toList();
    }

    /** Whether somebody looked at the relations of the network's candidates. */
    @Transactional(readOnly = true)
    public boolean reviewed(String networkId) {
        return jdbc.sql("SELECT COUNT(*) FROM relation_review WHERE network_id = :network")
                        .param("network", networkId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Notes how conflicts were resolved. Publishes nothing: whoever resolves them while deciding looks at the candidates anew themselves.
     *
     * @param resolutions conflict to how it was resolved
     */
    public void resolve(String networkId, Map<Relation, String> resolutions) {
        replace(
                networkId,
                all(networkId).stream()
                        .map(relation -> relation.resolved(resolutions.getOrDefault(relation, relation.resolution())))
                        .toList());
    }

    /** Relations of the second are now the first's; none to oneself and none twice. */
    @EventListener
    void on(ProducersMerged merged) {
        String networkId = merged.networkId();
        String keptId = merged.keptId();
        String mergedId = merged.mergedId();
        Map<List<Object>, Relation> left = new LinkedHashMap<>();
        for (Relation relation : all(networkId)) {
            String first = relation.firstId().equals(mergedId) ? keptId : relation.firstId();
            String second = relation.secondId().equals(mergedId) ? keptId : relation.secondId();
            if (!first.equals(second)) {
                left.putIfAbsent(
                        List.of(Set.of(first, second), relation.kind()),
                        new Relation(first, second, relation.kind(), relation.note(), relation.resolution()));
            }
        }
        replace(networkId, List.copyOf(left.values()));
    }

    private Set<String> candidates(String networkId) {
        return producers.interested(networkId).stream().map(Producer::id).collect(Collectors.toSet());
    }

    private List<Relation> all(String networkId) {
        return jdbc.sql("SELECT * FROM candidate_relation WHERE network_id = :network ORDER BY id")
                .param("network", networkId)
                .query(RELATION)
                .list();
    }

    private void replace(String networkId, List<Relation> relations) {
        forget(networkId, "DELETE FROM candidate_relation WHERE network_id = :network");
        batches.batchUpdate(
                "INSERT INTO candidate_relation (id, network_id, first_id, second_id, kind, note, resolution)"
                        + " VALUES (:id, :network, :firstId, :secondId, :kind, :note, :resolution)",
                relations.stream()
                        .map(relation -> Columns.of(relation)
                                .and("id", Ids.next())
                                .and("network", networkId)
                                .and("note", TypedText.orNull(relation.note()))
                                .and(
                                        "resolution",
                                        relation.kind() == RelationKind.CONFLICT
                                                ? TypedText.orNull(relation.resolution())
                                                : null))
                        .toArray(Columns[]::new));
    }

    private void forget(String networkId, String sql) {
        jdbc.sql(sql).param("network", networkId).update();
    }
}
