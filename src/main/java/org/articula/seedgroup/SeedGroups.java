package org.articula.seedgroup;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.articula.producer.Producers;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that already work together in the place of a network, and the leaders to lean on ({@code F1.1.e}, {@code F1.1.f}). */
@Service
@Transactional
public class SeedGroups {

    private final SeedGroupTable table;
    private final Producers producers;
    private final Clock clock;

    SeedGroups(SeedGroupTable table, Producers producers, Clock clock) {
        this.table = table;
        this.producers = producers;
        this.clock = clock;
    }

    /**
     * Keeps the groups and leaders found, in place of those of an earlier search.
     *
     * @param by user id of who searched
     * @throws InvalidInputException with the paths of {@link GroupSearch}
     */
    public void save(String networkId, GroupSearch search, String by) {
        SeedGroupPolicy.check(search).throwIfAny();
        table.replace(networkId, search, by, clock.instant());
        try {
            producers.nameLeaders(networkId, search.leadershipByProducer());
        } catch (InvalidInputException refused) {
            throw new InvalidInputException("leaders", requireNonNull(refused.getMessage()));
        }
    }

    /** The groups of a network, as they were written. */
    @Transactional(readOnly = true)
    public List<SeedGroup> of(String networkId) {
        return table.of(networkId);
    }

    /** Whether anybody looked for groups yet. */
    @Transactional(readOnly = true)
    public boolean searched(String networkId) {
        return table.searched(networkId);
    }

    /** Where groups were looked for, if that was written down. */
    @Transactional(readOnly = true)
    public Optional<String> searchedWhere(String networkId) {
        return table.searchedWhere(networkId);
    }
}
