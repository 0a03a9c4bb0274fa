package org.articula.workshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.institution.Institution;
import org.articula.institution.Institutions;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookEntry;
import org.articula.logbook.LogbookKind;
import org.articula.logbook.Subject;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.articula.shared.TypedText;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workshops of a territory, from the invitation to what was agreed ({@code C1.1.d}). */
@Service
@Transactional
public class Workshops {

    private final WorkshopTable table;
    private final Territories territories;
    private final Institutions institutions;
    private final Logbook logbook;
    private final Clock clock;

    Workshops(WorkshopTable table, Territories territories, Institutions institutions, Logbook logbook, Clock clock) {
        this.table = table;
        this.territories = territories;
        this.institutions = institutions;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * Plans a workshop.
     *
     * @param by user id of who plans it
     * @throws InvalidInputException with the paths of {@link NewWorkshop}
     * @throws NoSuchElementException if there is no such territory
     */
    public Workshop plan(String territoryId, NewWorkshop planned, String by) {
        Territory territory = territories.byId(territoryId);
        WorkshopPolicy.checkPlan(planned, now(territory)).throwIfAny();
        Workshop workshop = new Workshop(
                Ids.next(),
                territoryId,
                planned.topic().strip(),
                planned.startsAt().atZone(territory.zone()).toInstant(),
                planned.durationMinutes(),
                planned.place().strip(),
                WorkshopStatus.PLANNED,
                null,
                null,
                null,
                null);
        table.insert(workshop, by, clock.instant());
        return workshop;
    }

    /** @throws NoSuchElementException if there is no such workshop */
    @Transactional(readOnly = true)
    public Workshop byId(String id) {
        return table.find(id).orElseThrow(() -> new NoSuchElementException("No existe el taller «%s».".formatted(id)));
    }

    /** Everybody called to a workshop or who came to it, by name. */
    @Transactional(readOnly = true)
    public List<Actor> actors(String workshopId) {
        return table.actors(workshopId);
    }

    /** When and where the workshops of a territory are or what came of them, one Spanish sentence each; none while there is none. */
    @Transactional(readOnly = true)
    public List<String> told(String territoryId) {
        Territory territory = territories.byId(territoryId);
        return table.of(territoryId).stream()
                .map(workshop -> told(workshop, territory))
                .toList();
    }

    /** The kinds of actors that the guide names and the directory of a territory lacks, in Spanish words; empty when none is missing. */
    @Transactional(readOnly = true)
    public String missingKinds(String territoryId) {
        return ParticipationPolicy.missing(institutions.of(territoryId).stream()
                .map(institution -> institution.profile().kind())
                .toList());
    }

    /** Who came to a workshop that was held, by kind, and who was missed, in Spanish sentences. */
    @Transactional(readOnly = true)
    public String participation(String workshopId) {
        return ParticipationPolicy.summary(table.actors(workshopId));
    }

    /**
     * Keeps who was called, in place of an earlier convocation.
     *
     * @throws InvalidInputException with paths {@code announcement}, {@code actors}, {@code others[i].name}, {@code
     *     .representative} or {@code .contact}
     */
    public void convene(String workshopId, Convocation convocation) {
        Workshop workshop = byId(workshopId);
        List<Institution> directory = institutions.of(workshop.territoryId());
        List<Actor> before = table.actors(workshopId);
        Set<String> reachable = directory.stream().map(Institution::id).collect(Collectors.toSet());
        before.forEach(actor -> reachable.add(actor.id()));
        WorkshopPolicy.checkConvocation(convocation, reachable).throwIfAny();
        List<Actor> called = new ArrayList<>();
        directory.stream()
                .filter(institution -> convocation.institutionIds().contains(institution.id()))
                .map(Actors::actor)
                .forEach(called::add);
        before.stream()
                .filter(actor -> convocation.keptActorIds().contains(actor.id()))
                .forEach(called::add);
        convocation.others().stream().map(Actors::actor).forEach(called::add);
        table.replaceActors(workshopId, called);
        table.announce(workshopId, convocation.announcement().strip());
    }

    /**
     * Moves a workshop to another day or place; those called before are to be called again.
     *
     * @param startsAt in the territory's zone
     * @param place null when it stays where it was
     * @throws InvalidInputException with paths {@code newStart}, {@code newPlace} or {@code note}
     */
    public void move(String workshopId, LocalDateTime startsAt, @Nullable String place, @Nullable String reason) {
        Workshop workshop = byId(workshopId);
        Territory territory = territories.byId(workshop.territoryId());
        FieldErrors errors = new FieldErrors();
        WorkshopPolicy.checkStart(errors, "newStart", startsAt, now(territory));
        errors.optional("newPlace", "el lugar", place, WorkshopLimits.PLACE);
        errors.required("note", "por qué cambia", reason, WorkshopLimits.TEXT);
        errors.throwIfAny();
        table.move(
                workshopId,
                startsAt.atZone(territory.zone()).toInstant(),
                Objects.requireNonNullElse(TypedText.orNull(place), workshop.place()),
                Objects.requireNonNull(reason).strip());
    }

    /**
     * Calls a workshop off.
     *
     * @param by user id of who does
     * @throws InvalidInputException with path {@code note}
     */
    public void cancel(String workshopId, @Nullable String reason, String by) {
        FieldErrors errors = new FieldErrors();
        errors.required("note", "por qué no se hizo", reason, WorkshopLimits.TEXT);
        errors.throwIfAny();
        table.settle(
                workshopId,
                WorkshopStatus.CANCELLED,
                null,
                null,
                Objects.requireNonNull(reason).strip(),
                by);
    }

    /**
     * Keeps who came and what was agreed, and writes it into the logbook of the territory ({@code C1.1.f}).
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code heldOn}, {@code conclusions}, {@code fileIds}, {@code actors} or {@code
     *     actors[i].people}
     */
    public void hold(String workshopId, HeldWorkshop held, String by) {
        Workshop workshop = byId(workshopId);
        Territory territory = territories.byId(workshop.territoryId());
        List<Actor> called = table.actors(workshopId);
        WorkshopPolicy.checkHeld(held, called, now(territory).toLocalDate()).throwIfAny();
        List<Actor> attended = Actors.attended(called, held);
        table.replaceActors(workshopId, attended);
        table.settle(
                workshopId,
                WorkshopStatus.HELD,
                held.heldOn(),
                held.conclusions().strip(),
                null,
                by);
        logbook.write(
                Subject.territory(territory.id()),
                new LogbookEntry(
                        held.heldOn(),
                        LogbookKind.WORKSHOP,
                        null,
                        TypedText.cut("Taller: " + workshop.topic(), Logbook.LONGEST_WHO),
                        TypedText.cut(
                                held.conclusions().strip() + "\n" + ParticipationPolicy.summary(attended),
                                Logbook.LONGEST_TEXT),
                        held.fileIds()),
                by,
                territory.zone());
    }

    private String told(Workshop workshop, Territory territory) {
        String when = SpanishDates.dateTime(workshop.startsAt(), territory.zone());
        return switch (workshop.status()) {
            case PLANNED -> "«%s»: %s, en %s.".formatted(workshop.topic(), when, workshop.place());
            case HELD -> "«%s»: %s".formatted(workshop.topic(), participation(workshop.id()));
            case CANCELLED -> "«%s» no se hizo: %s".formatted(workshop.topic(), workshop.note());
        };
    }

    private LocalDateTime now(Territory territory) {
        return LocalDateTime.ofInstant(clock.instant(), territory.zone());
    }
}
