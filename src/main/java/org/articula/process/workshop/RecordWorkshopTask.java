package org.articula.process.workshop;

import static org.articula.process.workshop.WorkshopVariables.WORKSHOP_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.articula.institution.InstitutionKind;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.workshop.RecordWorkshopForm.Outcome;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.articula.workshop.Actor;
import org.articula.workshop.Workshop;
import org.articula.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Registrar el taller» ({@code C1.1.d}): who came, by kind of actor, and what was agreed; or that it has another date. */
@Component
class RecordWorkshopTask implements TaskForm<RecordWorkshopTask.Shown, RecordWorkshopForm> {

    record Shown(
            @JsonUnwrapped WorkshopHeader header,
            String lettersLink,
            String participantsLink,
            @Nullable LocalDate heldOn,
            List<Option> kinds,
            List<Row> actors) {

        /** Somebody who was called. */
        record Row(String actorId, String name, String kindName) {

            static Row of(Actor actor) {
                return new Row(actor.id(), actor.name(), actor.kind().spanish());
            }
        }
    }

    private final Workshops workshops;
    private final Territories territories;
    private final Download letters;
    private final Download participants;
    private final Clock clock;

    RecordWorkshopTask(
            Workshops workshops,
            Territories territories,
            Download workshopLettersDownload,
            Download workshopParticipantsDownload,
            Clock clock) {
        this.workshops = workshops;
        this.territories = territories;
        this.letters = workshopLettersDownload;
        this.participants = workshopParticipantsDownload;
        this.clock = clock;
    }

    @Override
    public Shown open(UserTask task) {
        Workshop workshop = workshops.byId(task.get(WORKSHOP_ID));
        Territory territory = territories.byId(workshop.territoryId());
        LocalDate planned = LocalDate.ofInstant(workshop.startsAt(), territory.zone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), territory.zone());
        return new Shown(
                WorkshopHeader.of(workshop, territory),
                letters.link(workshop.id()),
                participants.link(workshop.id()),
                planned.isAfter(today) ? null : planned,
                Option.of(InstitutionKind.values(), InstitutionKind::spanish),
                workshops.actors(workshop.id()).stream().map(Shown.Row::of).toList());
    }

    @Override
    public Facts complete(UserTask task, RecordWorkshopForm form) {
        String workshopId = task.get(WORKSHOP_ID);
        switch (form.outcome()) {
            case HELD -> workshops.hold(workshopId, form.toHeld(), task.userId());
            case MOVED -> workshops.move(workshopId, form.toNewStart(), form.newPlace(), form.note());
            case CANCELLED -> workshops.cancel(workshopId, form.note(), task.userId());
        }
        return Facts.of(WorkshopVariables.WORKSHOP_MOVED, form.outcome() == Outcome.MOVED)
                .and(
                        WorkshopVariables.WORKSHOP_STARTS_AT,
                        Date.from(workshops.byId(workshopId).startsAt()));
    }
}
