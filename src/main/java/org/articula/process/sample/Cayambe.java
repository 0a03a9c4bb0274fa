package org.articula.process.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.network.Network;
import org.articula.process.sample.Registration.Group;
import org.articula.process.sample.ToldMeeting.Promise;
import org.articula.process.sample.ToldMeeting.Topic;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A network that fell silent: it met once, and since then nobody has recorded what became of its meetings. None of its members has e-mail. */
@Component
@ConditionalOnProperty(name = "articula.sample-past", matchIfMissing = true)
@Order(3)
class Cayambe implements Story {

    private static final Group GROUP = new Group(
            "jorge",
            "CAYAMBE",
            "Red de queseras de Cayambe",
            "Quesos",
            "Cayambe, Pichincha",
            "Centro de acopio de Ayora",
            "queseras-cayambe.csv");
    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");
    private static final int WEEK = 7;

    private final Storyteller people;
    private final Registration registration;
    private final MeetingStory meetings;
    private final PastTime time;

    Cayambe(Storyteller people, Registration registration, MeetingStory meetings, PastTime time) {
        this.people = people;
        this.registration = registration;
        this.meetings = meetings;
        this.time = time;
    }

    @Override
    public String code() {
        return GROUP.code();
    }

    @Override
    public void tell(Instant present) {
        LocalDate lastTuesday =
                LocalDate.ofInstant(present, ECUADOR).with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        time.set(lastTuesday
                .minusDays(4 * WEEK - 1)
                .atTime(11, 0)
                .atZone(ECUADOR)
                .toInstant());
        Network network = registration.register(GROUP, DayOfWeek.TUESDAY, WEEK);
        meetings.hold(network, only());
        meetings.sign(network);
        people.passTo(present, network.code());
    }

    private static ToldMeeting only() {
        return new ToldMeeting(
                "Gladys",
                List.of(
                        new Topic(
                                "A cómo nos pagan el litro",
                                "Gladys",
                                25,
                                "La planta paga tarde; con el queso se gana más.",
                                new Promise("Preguntar los requisitos del registro sanitario", "Martha", 7)),
                        new Topic("Días y horas para reunirnos", "Norma", 10, "Los martes a las tres.", null)),
                Map.of(),
                Map.of("Inés", Map.of("status", "JUSTIFIED", "note", "Se le enfermó una vaca")),
                Set.of());
    }
}
