package org.articula.process.silence;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.ReplyAddress;
import org.articula.process.form.Articulators;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.articula.silence.Silence;
import org.articula.silence.SilenceAnswer;
import org.articula.silence.Silences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Preguntar qué pasa con la red» (F2.3.a): the supervising unit asks after a network that fell silent, and writes down what it found. */
@Component
class AskSilentNetworkTask implements TaskForm<AskSilentNetworkTask.Shown, SilenceAnswer> {

    record Shown(
            String networkName,
            String networkPlace,
            String sinceText,
            String reasons,
            String lastValidText,
            String unrecordedText,
            String nextMeetingText,
            String articulatorName,
            @Nullable String articulatorEmail) {}

    private final Silences silences;
    private final Networks networks;
    private final Meetings meetings;
    private final Articulators articulators;
    private final Clock clock;

    AskSilentNetworkTask(
            Silences silences, Networks networks, Meetings meetings, Articulators articulators, Clock clock) {
        this.silences = silences;
        this.networks = networks;
        this.meetings = meetings;
        this.articulators = articulators;
        this.clock = clock;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        ZoneId zone = network.zone();
        Optional<Silence> silence = silences.of(network.id());
        Meeting lastValid = meetings.lastValid(List.of(network.id())).get(network.id());
        Optional<ReplyAddress.Person> articulator = articulators.person(network.articulatorId());
        return new Shown(
                network.name(),
                network.place(),
                silence.map(one -> date(one.since(), zone)).orElse("una fecha que no consta"),
                bullets(silence.map(Silence::reasons).orElse(List.of())),
                lastValid == null
                        ? "ninguna todavía"
                        : "la %d, el %s".formatted(lastValid.number(), date(lastValid.startsAt(), zone)),
                bullets(silences.unrecorded(network.id()).stream()
                        .map(meeting -> missing(meeting, zone))
                        .toList()),
                nextMeeting(network),
                articulator
                        .map(ReplyAddress.Person::name)
                        .orElseGet(() -> articulators.nameOf(network.articulatorId())),
                articulator.map(ReplyAddress.Person::email).orElse(null));
    }

    @Override
    public Facts complete(UserTask task, SilenceAnswer answer) {
        silences.answer(task.get(NETWORK_ID), answer, task.userId());
        return Facts.none();
    }

    private String nextMeeting(Network network) {
        Instant now = clock.instant();
        return meetings.open(List.of(network.id())).stream()
                .filter(meeting -> !meeting.hasBegun(now))
                .map(meeting -> "la %d, el %s"
                        .formatted(meeting.number(), SpanishDates.dateTime(meeting.startsAt(), network.zone())))
                .findFirst()
                .orElse("no hay ninguna en el calendario");
    }

    private static String missing(Meeting meeting, ZoneId zone) {
        String what = meeting.status() == MeetingStatus.IN_SESSION
                ? "tiene asistencia, falta cerrar el acta"
                : "falta la asistencia y el acta";
        return "Reunión %d, %s: %s".formatted(meeting.number(), date(meeting.startsAt(), zone), what);
    }

    private static String date(Instant moment, ZoneId zone) {
        return SpanishDates.date(moment.atZone(zone).toLocalDate());
    }

    private static String bullets(List<String> lines) {
        return lines.isEmpty()
                ? "• Nada: todas las reuniones pasadas están registradas."
                : lines.stream().map("• "::concat).collect(Collectors.joining("\n"));
    }
}
