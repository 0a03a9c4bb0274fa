package org.articula.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.articula.document.Pdf;
import org.articula.institution.InstitutionKind;
import org.articula.shared.SpanishDates;
import org.articula.sheet.Workbook;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is printed of a workshop: a letter of invitation for each actor, and who was called and came, by kind. */
@Service
@Transactional(readOnly = true)
public class WorkshopDocuments {

    private final Workshops workshops;
    private final Territories territories;
    private final Pdf pdf;
    private final Clock clock;

    WorkshopDocuments(Workshops workshops, Territories territories, Pdf pdf, Clock clock) {
        this.workshops = workshops;
        this.territories = territories;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** What a letter says, in plain Spanish strings. */
    record Letters(
            String territory,
            String place,
            String dateText,
            String topic,
            String whenText,
            String where,
            String durationText,
            List<Addressee> actors) {}

    /** @param representative null when the letter goes to the institution as such */
    record Addressee(String name, @Nullable String representative) {}

    /**
     * The letters to everybody called, one to a page, as PDF; one to fill in by hand while nobody is.
     *
     * @throws java.util.NoSuchElementException if there is no such workshop
     */
    public byte[] letters(String workshopId) {
        Workshop workshop = workshops.byId(workshopId);
        Territory territory = territories.byId(workshop.territoryId());
        List<Addressee> called = workshops.actors(workshopId).stream()
                .filter(Actor::invited)
                .map(actor -> new Addressee(actor.name(), actor.representative()))
                .toList();
        Letters letters = new Letters(
                territory.name(),
                territory.place(),
                SpanishDates.date(LocalDate.ofInstant(clock.instant(), territory.zone())),
                workshop.topic(),
                SpanishDates.dateTime(workshop.startsAt(), territory.zone()),
                workshop.place(),
                "%d minutos".formatted(workshop.durationMinutes()),
                called.isEmpty() ? List.of(new Addressee("", null)) : called);
        return pdf.render("workshop-invitation", Map.of("letters", letters));
    }

    /** Who was called and who came, one row each and one per kind, as a workbook. */
    public byte[] participants(String workshopId) {
        List<Actor> actors = workshops.actors(workshopId);
        return new Workbook()
                .sheet(
                        "Participantes",
                        List.of("Clase", "Actor", "Representante", "Contacto", "Convocado", "Personas", "Quiénes"),
                        actors.stream().map(WorkshopDocuments::row).toList())
                .sheet("Por clase", List.of("Clase", "Convocados", "Vinieron", "Personas"), byKind(actors))
                .bytes();
    }

    private static List<@Nullable Object> row(Actor actor) {
        return Arrays.asList(
                actor.kind().spanish(),
                actor.name(),
                actor.representative(),
                actor.contact(),
                actor.invited(),
                actor.people(),
                actor.names());
    }

    private static List<List<Object>> byKind(List<Actor> actors) {
        List<List<Object>> rows = new ArrayList<>();
        for (InstitutionKind kind : InstitutionKind.values()) {
            List<Actor> alike =
                    actors.stream().filter(actor -> actor.kind() == kind).toList();
            rows.add(List.of(
                    kind.spanish(),
                    alike.stream().filter(Actor::invited).count(),
                    alike.stream().filter(Actor::came).count(),
                    alike.stream()
                            .mapToInt(actor -> actor.people() == null ? 0 : actor.people())
                            .sum()));
        }
        return rows;
    }
}
