package org.articula.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.shared.FieldError;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.UtcTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens territories, finds them and keeps their logbook. */
@Service
@Transactional
public class Territories {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    Territories(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Opens a territory.
     *
     * @throws InvalidInputException with paths {@code code}, {@code name}, {@code place} or {@code zone}
     */
    public Territory open(NewTerritory territory) {
        refuse(TerritoryPolicy.check(territory));
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

    /**
     * Adds to the territory's logbook ({@code C1.1.f}).
     *
     * @param by user id of who records them
     * @throws InvalidInputException with paths {@code entries} or {@code entries[i].on}, {@code .who}, {@code .text}
     * @throws NoSuchElementException if there is no such territory
     */
    public void record(String territoryId, List<LogbookEntry> entries, String by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), byId(territoryId).zone());
        refuse(TerritoryPolicy.checkEntries(entries, today));
        SqlParameterSource[] rows = entries.stream()
                .map(entry -> new MapSqlParameterSource("id", Ids.next())
                        .addValue("territory", territoryId)
                        .addValue("on", entry.on())
                        .addValue("source", entry.source().name())
                        .addValue("who", entry.who().strip())
                        .addValue("text", entry.text().strip())
                        .addValue("by", by)
                        .addValue("now", UtcTime.column(clock.instant())))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate(
                """
                INSERT INTO logbook_entry (id, territory_id, entry_date, source_kind, who, entry_text, recorded_by, recorded_at)
                VALUES (:id, :territory, :on, :source, :who, :text, :by, :now)""",
                rows);
    }

    /** The territory's logbook, the oldest day first. */
    @Transactional(readOnly = true)
    public List<LogbookEntry> logbook(String territoryId) {
        return jdbc.sql("SELECT * FROM logbook_entry WHERE territory_id = :territory ORDER BY entry_date, id")
                .param("territory", territoryId)
                .query((row, number) -> new LogbookEntry(
                        row.getObject("entry_date", LocalDate.class),
                        SourceKind.valueOf(row.getString("source_kind")),
                        row.getString("who"),
                        row.getString("entry_text")))
                .list();
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private void insert(String id, NewTerritory territory) {
        jdbc.sql("INSERT INTO territory (id, code, name, place, zone, articulator_id, created_at)"
                        + " VALUES (:id, :code, :name, :place, :zone, :articulator, :now)")
                .param("id", id)
                .param("code", territory.code())
                .param("name", territory.name().strip())
                .param("place", territory.place().strip())
                .param("zone", territory.zone().getId())
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
                row.getString("articulator_id"),
                row.getString("against_reason"));
    }
}
