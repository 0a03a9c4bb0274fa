package org.articula.workshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.institution.InstitutionLimits;
import org.articula.shared.FieldErrors;

/** What a workshop must say when it is planned, when actors are called to it, and when it was held. */
final class WorkshopPolicy {

    private static final int DAYS_AHEAD = 365;

    private WorkshopPolicy() {}

    /** @param now local time of the territory */
    static FieldErrors checkPlan(NewWorkshop workshop, LocalDateTime now) {
        FieldErrors errors = new FieldErrors();
        errors.required("topic", "de qué tratará", workshop.topic(), WorkshopLimits.TOPIC);
        errors.required("place", "el lugar", workshop.place(), WorkshopLimits.PLACE);
        errors.within(
                "durationMinutes",
                workshop.durationMinutes(),
                WorkshopLimits.SHORTEST_MINUTES,
                WorkshopLimits.LONGEST_MINUTES,
                "La duración va de %d a %d minutos."
                        .formatted(WorkshopLimits.SHORTEST_MINUTES, WorkshopLimits.LONGEST_MINUTES));
        checkStart(errors, "startsAt", workshop.startsAt(), now);
        return errors;
    }

    /** A date that is to come, and not years away. */
    static void checkStart(FieldErrors errors, String field, LocalDateTime startsAt, LocalDateTime now) {
        errors.addIf(!startsAt.isAfter(now), field, "Elija una fecha que todavía no haya pasado.");
        errors.addIf(
                startsAt.isAfter(now.plusDays(DAYS_AHEAD)),
                field,
                "Revise la fecha: falta más de un año para entonces.");
    }

    /** @param reachable ids that can be called: of the directory, and of actors who were called before */
    static FieldErrors checkConvocation(Convocation convocation, Set<String> reachable) {
        FieldErrors errors = new FieldErrors();
        errors.required("announcement", "por qué medios convocó", convocation.announcement(), WorkshopLimits.TEXT);
        for (int i = 0; i < convocation.others().size(); i++) {
            NewActor actor = convocation.others().get(i);
            FieldErrors row = errors.row("others", i);
            row.required("name", "a quién convoca", actor.name(), InstitutionLimits.NAME);
            row.optional("representative", "quién lo representa", actor.representative(), WorkshopLimits.CONTACT);
            row.optional("contact", "cómo ubicarlo", actor.contact(), WorkshopLimits.CONTACT);
        }
        Set<String> called = new HashSet<>(convocation.institutionIds());
        called.addAll(convocation.keptActorIds());
        called.retainAll(reachable);
        errors.addIf(
                called.isEmpty() && convocation.others().isEmpty(),
                "actors",
                "Marque al menos a un actor del territorio.");
        return errors;
    }

    /** @param called those who were called */
    static FieldErrors checkHeld(HeldWorkshop held, List<Actor> called, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(held.heldOn().isAfter(today), "heldOn", "La fecha no puede ser posterior a hoy.");
        errors.addIf(
                held.heldOn().isBefore(today.minusYears(1)), "heldOn", "Revise la fecha: es de hace más de un año.");
        errors.required("conclusions", "qué se acordó", held.conclusions(), WorkshopLimits.CONCLUSIONS);
        Set<String> left = called.stream().map(Actor::id).collect(Collectors.toSet());
        int came = held.others().stream().mapToInt(HeldWorkshop.Guest::people).sum();
        for (int i = 0; i < held.actors().size(); i++) {
            HeldWorkshop.Attendance row = held.actors().get(i);
            errors.row("actors", i)
                    .addIf(
                            !left.remove(row.actorId()),
                            "people",
                            "Este actor ya no está convocado: abra de nuevo la tarea.");
            came += row.people();
        }
        errors.addIf(
                !left.isEmpty(), "actors", "Falta decir si vino alguno de los convocados: abra de nuevo la tarea.");
        errors.addIf(
                came == 0,
                "actors",
                "Anote al menos a una persona que vino. Si no vino nadie, elija otra respuesta arriba.");
        return errors;
    }
}
