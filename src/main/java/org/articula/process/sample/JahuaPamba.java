package org.articula.process.sample;

import static org.articula.invitation.AnswerChoice.NO;
import static org.articula.invitation.AnswerChoice.REPRESENTATIVE;
import static org.articula.invitation.AnswerChoice.YES;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** The guide's network, which has met three times and meets again the day after tomorrow. */
@Component
@ConditionalOnProperty(name = "articula.sample-past", matchIfMissing = true)
@Order(1)
class JahuaPamba implements Story {

    static final String CODE = "JAHUA";

    static final Group GROUP = new Group(
            "maria",
            CODE,
            "Red de artesanos Jahua Pamba",
            "Prendas de lana",
            "Otavalo, Imbabura",
            "Casa de Turismo de Otavalo",
            "jahua-pamba.xlsx");
    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");
    private static final int WEEK = 7;

    private final Storyteller people;
    private final Registration registration;
    private final MeetingStory meetings;
    private final JahuaPambaPosition position;
    private final JahuaPambaActivities activities;
    private final PastTime time;

    JahuaPamba(
            Storyteller people,
            Registration registration,
            MeetingStory meetings,
            JahuaPambaPosition position,
            JahuaPambaActivities activities,
            PastTime time) {
        this.people = people;
        this.registration = registration;
        this.meetings = meetings;
        this.position = position;
        this.activities = activities;
        this.time = time;
    }

    @Override
    public String code() {
        return GROUP.code();
    }

    @Override
    public void tell(Instant present) {
        LocalDate next = nextMeeting(LocalDate.ofInstant(present, ECUADOR));
        time.set(next.minusDays(4 * WEEK - 1).atTime(9, 30).atZone(ECUADOR).toInstant());
        Network network = registration.register(GROUP, next.getDayOfWeek(), WEEK);
        meetings.hold(network, first());
        meetings.sign(network);
        meetings.hold(network, second());
        meetings.hold(network, third());
        position.adopt(network);
        activities.tell(network);
        meetings.convene(network, fourth());
        people.passTo(present, network.code());
    }

    /** Nobody meets on a Sunday. */
    private static LocalDate nextMeeting(LocalDate today) {
        LocalDate next = today.plusDays(2);
        return next.getDayOfWeek() == DayOfWeek.SUNDAY ? today.plusDays(1) : next;
    }

    private static ToldMeeting first() {
        return new ToldMeeting(
                "Blanca",
                List.of(
                        new Topic(
                                "Qué hacemos bien y qué nos falta (FODA)",
                                "Blanca",
                                20,
                                "Fortaleza: el tejido a mano. Debilidad: cada quien compra lana por su lado y más caro.",
                                new Promise("Averiguar el precio de la lana por quintal en Ambato", "Nina", 7)),
                        new Topic(
                                "El reglamento interno",
                                "Humberto",
                                15,
                                "Se leyó completo; se aceptan el cuórum y la multa por atraso.",
                                new Promise("Imprimir el reglamento para los doce talleres", "Tamia", 14)),
                        new Topic(
                                "Cómo vendemos hoy cada uno",
                                "Carmen",
                                15,
                                "Siete de doce venden al mismo acopiador, los sábados en la plaza.",
                                new Promise("Anotar qué paga cada comprador por un poncho", "Sayri", 14))),
                Map.of("Nina", YES, "Rosa", YES, "Luz", YES, "Inti", YES, "José", NO),
                Map.of(
                        "José",
                        Map.of("status", "JUSTIFIED", "note", "Llevó a su mamá al hospital de Ibarra"),
                        "Sayri",
                        Map.of("status", "LATE", "minutesLate", 25)),
                Set.of());
    }

    private static ToldMeeting second() {
        return new ToldMeeting(
                "Carmen",
                List.of(
                        new Topic(
                                "Presentación: Telar Nina",
                                "Nina",
                                15,
                                "Nina mostró cómo teje una alforja y cuánto le cuesta el hilo.",
                                null),
                        new Topic(
                                "Compra conjunta de lana",
                                "Humberto",
                                20,
                                "Entre todos se necesitan catorce quintales al mes.",
                                new Promise(
                                        "Pedir cotización por catorce quintales a dos proveedores", "Humberto", 7))),
                Map.of("Nina", YES, "Rosa", YES, "Luz", REPRESENTATIVE, "Ñusta", YES),
                Map.of(
                        "Luz",
                        Map.of(
                                "status", "REPRESENTED",
                                "representativeName", "Zoila Perugachi Tituaña",
                                "representativeAge", 31)),
                Set.of("precio de la lana"));
    }

    private static ToldMeeting third() {
        return new ToldMeeting(
                "Humberto",
                List.of(
                        new Topic(
                                "Cotizaciones de lana",
                                "Humberto",
                                20,
                                "La mejor es de Ambato: doce por ciento menos que en la plaza.",
                                new Promise("Juntar la parte de cada taller para el primer pedido", "Rosa", 7)),
                        new Topic(
                                "La feria de diciembre",
                                "Tamia",
                                15,
                                "Conviene un solo puesto de la red.",
                                new Promise("Reservar el puesto en el Municipio", "Tamia", 6))),
                Map.of("Nina", YES, "Rosa", YES, "Inti", YES, "Tamia", YES, "Humberto", YES),
                Map.of("Segundo", Map.of("status", "UNJUSTIFIED")),
                Set.of("Imprimir el reglamento", "Pedir cotización"));
    }

    private static ToldMeeting fourth() {
        return new ToldMeeting(
                "Inti",
                List.of(
                        new Topic("El primer pedido de lana", "Rosa", 20, "", null),
                        new Topic("Presentación: Wawa Lana", "Tamia", 15, "", null)),
                Map.of(
                        "Rosa",
                        YES,
                        "Nina",
                        YES,
                        "Luz",
                        YES,
                        "Tamia",
                        YES,
                        "Inti",
                        YES,
                        "Ñusta",
                        REPRESENTATIVE,
                        "José",
                        NO),
                Map.of(),
                Set.of());
    }
}
