package org.articula.seedgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articula.producer.ProducerLimits;
import org.jspecify.annotations.Nullable;

/**
 * What the search for seed groups and leaders brought ({@code F1.1.e}, {@code F1.1.f}).
 *
 * @param groups in the order they were written
 * @param searchedWhere needed when no group was found
 * @param leaders nobody else is a leader
 */
public record GroupSearch(
        @Valid List<SeedGroup> groups,
        @Nullable @Size(max = SeedGroupLimits.TEXT) String searchedWhere,
        @Valid List<Leader> leaders) {

    public GroupSearch {
        groups = groups == null ? List.of() : List.copyOf(groups);
        leaders = leaders == null ? List.of() : List.copyOf(leaders);
    }

    /**
     * A producer who may be a leader to lean on.
     *
     * @param leads whether this person is one
     * @param leadership how a leader helps
     */
    public record Leader(
            @NotNull(message = "La fila no dice de quién es.") String producerId,
            @Nullable Boolean leads,
            @Nullable @Size(max = ProducerLimits.LEADERSHIP) String leadership) {

        boolean isOne() {
            return Boolean.TRUE.equals(leads);
        }
    }

    /** How each leader helps, by the id of the producer. */
    Map<String, String> leadershipByProducer() {
        Map<String, String> leadership = new HashMap<>();
        leaders.stream()
                .filter(Leader::isOne)
                .forEach(leader -> leadership.put(
                        leader.producerId(), Objects.requireNonNull(leader.leadership(), "Checked before")));
        return leadership;
    }
}
