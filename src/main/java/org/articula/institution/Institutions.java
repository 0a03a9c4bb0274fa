package org.articula.institution;

import java.time.Clock;
import java.util.List;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;
import org.articula.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of institutions of each territory ({@code C1.3}). */
@Service
@Transactional
public class Institutions {

    private final InstitutionTable table;
    private final Territories territories;
    private final Clock clock;

    Institutions(InstitutionTable table, Territories territories, Clock clock) {
        this.table = table;
        this.territories = territories;
        this.clock = clock;
    }

    /** The institutions of the territory, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Institution> of(String territoryId) {
        return table.ofTerritory(territoryId).stream()
                .sorted(SpanishOrder.by(Institution::name).thenComparing(Institution::id))
                .toList();
    }

    /** How many they are and how many would help. */
    @Transactional(readOnly = true)
    public InstitutionsSummary summary(String territoryId) {
        return InstitutionsSummary.of(table.ofTerritory(territoryId));
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
        DirectoryRun run = new DirectoryRun(territories.byId(territoryId), table.ofTerritory(territoryId));
        run.apply(changes);
        run.errors().throwIfAny();
        table.delete(run.removed());
        table.update(run.updated(), by, clock.instant());
        table.insert(run.added(), by, clock.instant());
    }
}
