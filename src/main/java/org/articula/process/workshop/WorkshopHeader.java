package org.articula.process.workshop;

import org.articula.shared.SpanishDates;
import org.articula.territory.Territory;
import org.articula.workshop.Workshop;

/** What the forms of a workshop say at their top. */
record WorkshopHeader(String territoryName, String topic, String whenText, String place) {

    static WorkshopHeader of(Workshop workshop, Territory territory) {
        return new WorkshopHeader(
                territory.name(),
                workshop.topic(),
                SpanishDates.dateTime(workshop.startsAt(), territory.zone()),
                workshop.place());
    }
}
