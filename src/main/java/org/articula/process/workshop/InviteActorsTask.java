package org.articula.process.workshop;

import static org.articula.process.workshop.WorkshopVariables.WORKSHOP_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionKind;
import org.articula.institution.Institutions;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.articula.workshop.Actor;
import org.articula.workshop.Workshop;
import org.articula.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Convocar a los actores del territorio» ({@code C1.1.d}): from the directory, and whoever is not in it yet. */
@Component
class InviteActorsTask implements TaskForm<InviteActorsTask.Shown, InviteActorsForm> {

    /**
     * @param missingKinds what the guide names and the directory lacks; null when nothing is missing
     * @param movedNote why it has another date than those called before were told; null when it has not
     */
    record Shown(
            @JsonUnwrapped WorkshopHeader header,
            String message,
            String lettersLink,
            @Nullable String missingKinds,
            @Nullable String movedNote,
            @Nullable String announcement,
            List<Option> kinds,
            List<Row> actors) {

        /** Somebody to call. */
        record Row(String actorId, String name, String about, boolean invited) {}
    }

    private final Workshops workshops;
    private final Institutions institutions;
    private final Territories territories;
    private final Download letters;

    InviteActorsTask(
            Workshops workshops, Institutions institutions, Territories territories, Download workshopLettersDownload) {
        this.workshops = workshops;
        this.institutions = institutions;
        this.territories = territories;
        this.letters = workshopLettersDownload;
    }

    @Override
    public Shown open(UserTask task) {
        Workshop workshop = workshops.byId(task.get(WORKSHOP_ID));
        Territory territory = territories.byId(workshop.territoryId());
        String missing = workshops.missingKinds(territory.id());
        return new Shown(
                WorkshopHeader.of(workshop, territory),
                message(workshop, territory),
                letters.link(workshop.id()),
                missing.isEmpty() ? null : missing,
                workshop.note(),
                workshop.announcement(),
                Option.of(InstitutionKind.values(), InstitutionKind::spanish),
                rows(workshop));
    }

    @Override
    public Facts complete(UserTask task, InviteActorsForm form) {
        workshops.convene(task.get(WORKSHOP_ID), form.toConvocation());
        return Facts.none();
    }

    /** Everybody of the directory, then who was called before without being in it; those called before are ticked. */
    private List<Shown.Row> rows(Workshop workshop) {
        List<Actor> before = workshops.actors(workshop.id());
        Set<@Nullable String> called = before.stream().map(Actor::institutionId).collect(Collectors.toSet());
        return Stream.concat(
                        institutions.of(workshop.territoryId()).stream()
                                .map(institution -> row(institution, called.contains(institution.id()))),
                        before.stream()
                                .filter(actor -> actor.institutionId() == null)
                                .map(actor -> new Shown.Row(
                                        actor.id(),
                                        actor.name(),
                                        about(actor.kind(), actor.representative(), actor.contact()),
                                        true)))
                .toList();
    }

    private static Shown.Row row(Institution institution, boolean called) {
        return new Shown.Row(
                institution.id(),
                institution.name(),
                about(
                        institution.profile().kind(),
                        institution.profile().representative(),
                        institution.profile().phone(),
                        institution.profile().email()),
                called);
    }

    private static String about(InstitutionKind kind, @Nullable String... known) {
        return Stream.concat(Stream.of(kind.spanish()), Stream.of(known).filter(Objects::nonNull))
                .collect(Collectors.joining(" · "));
    }

    private static String message(Workshop workshop, Territory territory) {
        return ("Le invitamos al taller «%s», en el que los actores de %s veremos juntos qué cadenas productivas tienen más"
                        + " futuro: %s, en %s. Dura unos %d minutos.")
                .formatted(
                        workshop.topic(),
                        territory.name(),
                        SpanishDates.dateTime(workshop.startsAt(), territory.zone()),
                        workshop.place(),
                        workshop.durationMinutes());
    }
}
