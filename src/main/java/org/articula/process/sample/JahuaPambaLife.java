package org.articula.process.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.articula.network.Network;
import org.springframework.stereotype.Component;

/** What Jahua Pamba does between its meetings: the first steps of phase 2. */
@Component
class JahuaPambaLife {

    private final Storyteller people;
    private final PastTime time;
    private final FundStory fund;
    private final DiagnosisStory diagnosis;
    private final JahuaPambaPosition position;
    private final JahuaPambaOrder order;
    private final JahuaPambaActivities activities;

    JahuaPambaLife(
            Storyteller people,
            PastTime time,
            FundStory fund,
            DiagnosisStory diagnosis,
            JahuaPambaPosition position,
            JahuaPambaOrder order,
            JahuaPambaActivities activities) {
        this.activities = activities;
        this.people = people;
        this.time = time;
        this.fund = fund;
        this.diagnosis = diagnosis;
        this.position = position;
        this.order = order;
    }

    void afterFirstMeeting(Network network) {
        fund.agree(network, "Rosa", "Humberto");
        people.start(
                network.articulatorId(),
                "changeStep",
                Map.of(
                        "networkId", network.id(),
                        "step", "F2.4",
                        "action", "POSTPONE",
                        "newDate",
                                LocalDate.ofInstant(time.now(), network.zone())
                                        .plusDays(45)
                                        .toString(),
                        "reason", "Primero quieren conocer sus propios costos."));
    }

    void afterSecondMeeting(Network network, Instant present) {
        position.adopt(network);
        diagnosis.ask(network, present);
        fund.spend(network, "Copias del reglamento para los doce talleres", 360);
    }

    void afterThirdMeeting(Network network) {
        order.give(network);
        activities.tell(network);
    }
}
