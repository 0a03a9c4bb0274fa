package org.articula.institution;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;
import org.articula.territory.Chains;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of institutions of each territory ({@code C1.3}). */
@Service
@Transactional
public class Institutions {

    private final InstitutionTable table;
    private final Territories territories;
    private final Chains chains;
    private final Clock clock;

    Institutions(InstitutionTable table, Territories territories, Chains chains, Clock clock) {
        this.table = table;
        this.territories = territories;
        this.chains = chains;
        this.clock = clock;
    }

    /** The institutions of the territory, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Institution> of(String territoryId) {
        return table.ofTerritory(territoryId).stream()
                .sorted(SpanishOrder.by(Institution::name).thenComparing(Institution::id))
                .toList();
    }

    /** The institutions of all territories, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Institution> all() {
        return table.all().stream()
                .sorted(SpanishOrder.by(Institution::name).thenComparing(Institution::id))
                .toList();
    }

    /** How many they are of each kind and how many would help. */
    @Transactional(readOnly = true)
    public InstitutionsSummary summary(String territoryId) {
        return InstitutionsSummary.of(
                table.ofTerritory(territoryId), !chains.of(territoryId).isEmpty());
    }

    /**
     * The institutions around each chain in Spanish words, {@code Alcaldía de Otavalo (municipio o gobierno local); …}, by the id of the chain
     * ({@code C1.1.k5}). A chain without any is not there.
     */
    @Transactional(readOnly = true)
    public Map<String, String> aroundChains(String territoryId) {
        Map<String, String> words = new HashMap<>();
        for (Institution institution : of(territoryId)) {
            String named = "%s (%s)"
                    .formatted(institution.name(), institution.profile().kind().inside());
            institution.profile().chainIds().forEach(chain -> words.merge(chain, named, "%s; %s"::formatted));
        }
        return words;
    }

    /**
     * Changes a directory, which holds at least one institution afterwards.
     *
     * @param by user id of whoever changes it
     * @throws InvalidInputException with paths {@code institutions[i].} or {@code newInstitutions[i].} and a component of
     *     {@link InstitutionProfile}, or {@code newInstitutions}; nothing is changed then
     * @throws java.util.NoSuchElementException if there is no such territory
     */
    public void change(String territoryId, DirectoryChanges changes, String by) {
        DirectoryRun run = new DirectoryRun(
                territories.byId(territoryId),
                chains.of(territoryId).stream().map(ProductiveChain::id).collect(Collectors.toSet()),
                table.ofTerritory(territoryId));
        run.apply(changes);
        run.errors().throwIfAny();
        table.delete(run.removed());
        table.update(run.updated(), by, clock.instant());
        table.insert(run.added(), by, clock.instant());
    }
}
