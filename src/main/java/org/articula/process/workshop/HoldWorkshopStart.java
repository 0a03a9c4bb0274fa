package org.articula.process.workshop;

import java.util.Date;
import java.util.List;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.process.territory.TerritoryVariables;
import org.articula.shared.InvalidInputException;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.articula.workshop.Workshop;
import org.articula.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Start form of «Organizar un taller concertado» ({@code C1.1.d}). */
@Component
class HoldWorkshopStart implements StartForm<HoldWorkshopStart.Shown, HoldWorkshopForm> {

    record Shown(List<Option> territories, int durationMinutes) {}

    private static final int USUAL_MINUTES = 180;

    private final Territories territories;
    private final Workshops workshops;

    HoldWorkshopStart(Territories territories, Workshops workshops) {
        this.territories = territories;
        this.workshops = workshops;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(
                territories.all().stream()
                        .map(territory -> new Option(territory.name() + " · " + territory.code(), territory.id()))
                        .toList(),
                USUAL_MINUTES);
    }

    @Override
    public Start start(String userId, HoldWorkshopForm form) {
        Territory territory = territories.all().stream()
                .filter(candidate -> candidate.id().equals(form.territoryId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("territoryId", "Elija un territorio de la lista."));
        Workshop workshop = workshops.plan(territory.id(), form.toWorkshop(), userId);
        return new Start(
                territory.code(),
                Facts.of(TerritoryVariables.TERRITORY_ID, territory.id())
                        .and(WorkshopVariables.WORKSHOP_ID, workshop.id())
                        .and(WorkshopVariables.WORKSHOP_STARTS_AT, Date.from(workshop.startsAt())));
    }
}
