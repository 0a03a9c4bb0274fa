package org.articula.territory;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens territories and finds them. */
@Service
@Transactional
public class Territories {

    private final TerritoryTable table;
    private final Clock clock;

    Territories(TerritoryTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Opens a territory.
     *
     * @throws InvalidInputException with paths {@code code}, {@code name}, {@code place}, {@code zone} or {@code country}
     */
    public Territory open(NewTerritory territory) {
        TerritoryPolicy.check(territory).throwIfAny();
        String id = Ids.next();
        try {
            table.insert(id, territory, clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new InvalidInputException(
                    "code", "Ya hay un territorio con el código «%s».".formatted(territory.code()));
        }
        return byId(id);
    }

    /** @throws NoSuchElementException if there is no such territory */
    @Transactional(readOnly = true)
    public Territory byId(String id) {
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe el territorio «%s».".formatted(id)));
    }

    /** Every territory, by name. */
    @Transactional(readOnly = true)
    public List<Territory> all() {
        return table.all();
    }
}
