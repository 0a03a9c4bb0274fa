package org.articula.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of workshops and of the actors called to them. */
@Repository
class WorkshopTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    WorkshopTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(Workshop workshop, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO workshop (id, territory_id, topic, starts_at, duration_minutes, place, status,
                          planned_by, planned_at)
                        VALUES (:id, :territoryId, :topic, :startsAt, :durationMinutes, :place, :status, :by, :now)""")
                .paramSource(Columns.of(workshop).and("by", by).and("now", now))
                .update();
    }

    Optional<Workshop> find(String id) {
        return jdbc.sql("SELECT * FROM workshop WHERE id = :id")
                .param("id", id)
                .query(Columns.reader(Workshop.class))
                .optional();
    }

    List<Workshop> of(String territoryId) {
        return jdbc.sql("SELECT * FROM workshop WHERE territory_id = :territory ORDER BY starts_at, id")
                .param("territory", territoryId)
                .query(Columns.reader(Workshop.class))
                .list();
    }

    void announce(String id, String announcement) {
        jdbc.sql("UPDATE workshop SET announcement = :announcement WHERE id = :id")
                .param("announcement", announcement)
                .param("id", id)
                .update();
    }

    void move(String id, Instant startsAt, String place, String note) {
        jdbc.sql("UPDATE workshop SET starts_at = :startsAt, place = :place, note = :note WHERE id = :id")
                .param("startsAt", Columns.column(startsAt))
                .param("place", place)
                .param("note", note)
                .param("id", id)
                .update();
    }

    void settle(
            String id,
            WorkshopStatus status,
            @Nullable LocalDate heldOn,
            @Nullable String conclusions,
            @Nullable String note,
            String by) {
        jdbc.sql(
                        """
                        UPDATE workshop SET status = :status, held_on = :heldOn, conclusions = :conclusions, note = :note,
                          settled_by = :by WHERE id = :id""")
                .param("status", status.name())
                .param("heldOn", heldOn)
                .param("conclusions", conclusions)
                .param("note", note)
                .param("by", by)
                .param("id", id)
                .update();
    }

    List<Actor> actors(String workshopId) {
        return jdbc.sql("SELECT * FROM workshop_actor WHERE workshop_id = :workshop ORDER BY name, id")
                .param("workshop", workshopId)
                .query(Columns.reader(Actor.class))
                .list();
    }

    void replaceActors(String workshopId, Collection<Actor> actors) {
        jdbc.sql("DELETE FROM workshop_actor WHERE workshop_id = :workshop")
                .param("workshop", workshopId)
                .update();
        batches.batchUpdate(
                """
                INSERT INTO workshop_actor (id, workshop_id, institution_id, name, kind, representative, contact, invited,
                  people, names)
                VALUES (:id, :workshop, :institutionId, :name, :kind, :representative, :contact, :invited, :people, :names)""",
                actors.stream()
                        .map(actor -> Columns.of(actor).and("workshop", workshopId))
                        .toArray(Columns[]::new));
    }
}
