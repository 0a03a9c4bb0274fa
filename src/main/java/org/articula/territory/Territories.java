package org.articula.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.articula.phone.Country;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.UtcTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens territories and finds them. */
@Service
@Transactional
public class Territories {

    private final JdbcClient jdbc;
    private final Clock clock;

    Territories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens a territory.
     *
     * @throws InvalidInputException with paths {@code code}, {@code name}, {@code place}, {@code zone} or {@code country}
     */
    public Territory open(NewTerritory territory) {
        InvalidInputException.throwIfAny(TerritoryPolicy.check(territory));
        String id = Ids.next();
        try {
            insert(id, territory);
        } catch (DuplicateKeyException taken) {
            throw new InvalidInputException(
                    "code", "Ya hay un territorio con el código «%s».".formatted(territory.code()));
        }
        return byId(id);
    }

    /** @throws NoSuchElementException if there is no such territory */
    @Transactional(readOnly = true)
    public Territory byId(String id) {
        return jdbc.sql("SELECT * FROM territory WHERE id = :id")
                .param("id", id)
                .query(Territories::territory)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No existe el territorio «%s».".formatted(id)));
    }

    /** Every territory, by name. */
    @Transactional(readOnly = true)
    public List<Territory> all() {
        return jdbc.sql("SELECT * FROM territory ORDER BY name, code")
                .query(Territories::territory)
                .list();
    }

    private void insert(String id, NewTerritory territory) {
        jdbc.sql("INSERT INTO territory (id, code, name, place, zone, country, articulator_id, created_at)"
                        + " VALUES (:id, :code, :name, :place, :zone, :country, :articulator, :now)")
                .param("id", id)
                .param("code", territory.code())
                .param("name", territory.name().strip())
                .param("place", territory.place().strip())
                .param("zone", territory.zone().getId())
                .param("country", Objects.requireNonNull(territory.country()).name())
                .param("articulator", territory.articulatorId())
                .param("now", UtcTime.column(clock.instant()))
                .update();
    }

    private static Territory territory(ResultSet row, int number) throws SQLException {
        return new Territory(
                row.getString("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("place"),
                ZoneId.of(row.getString("zone")),
                Country.valueOf(row.getString("country")),
                row.getString("articulator_id"),
                row.getString("against_reason"));
    }
}
