package org.articula.silence;

import static org.articula.silence.SilencePolicy.Outcome.CANCELLED;
import static org.articula.silence.SilencePolicy.Outcome.OPEN;
import static org.articula.silence.SilencePolicy.Outcome.VALID;
import static org.articula.silence.SilencePolicy.Outcome.WITHOUT_QUORUM;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.minutes.MinutesClosed;
import org.articula.network.Network;
import org.articula.network.NetworkEnded;
import org.articula.network.NetworkSuspended;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.articula.silence.SilencePolicy.Facts;
import org.articula.silence.SilencePolicy.Finding;
import org.articula.silence.SilencePolicy.Held;
import org.articula.silence.SilencePolicy.Limits;
import org.articula.silence.SilencePolicy.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which networks are silent, since when and why. What is kept is what was noticed, so that everybody sees the same. */
@Service
@Transactional
public class Silences {

    /** When nothing is to be expected of a network, it is looked at again so much later. */
    private static final Duration PAUSE = Duration.ofDays(1);

    private final SilenceTable table;
    private final Meetings meetings;
    private final Networks networks;
    private final Logbook logbook;
    private final SilenceProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Silences(
            SilenceTable table,
            Meetings meetings,
            Networks networks,
            Logbook logbook,
            SilenceProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.meetings = meetings;
        this.networks = networks;
        this.logbook = logbook;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /** Those of these networks that are silent now, by network id; one query, however many networks there are. */
    @Transactional(readOnly = true)
    public Map<String, Silence> of(Collection<String> networkIds) {
        return table.openOf(networkIds).stream().collect(Collectors.toMap(Silence::networkId, Function.identity()));
    }

    /** The silence a network is in; empty when it is in none. */
    @Transactional(readOnly = true)
    public Optional<Silence> of(String networkId) {
        return table.openOf(List.of(networkId)).stream().findFirst();
    }

    /** The meetings of a network whose attendance or minutes are overdue, the earliest first. */
    @Transactional(readOnly = true)
    public List<Meeting> unrecorded(String networkId) {
        Instant now = clock.instant();
        return meetings.open(List.of(networkId)).stream()
                .filter(meeting -> !now.isBefore(meetings.timesOf(meeting).recordingDueAt()))
                .toList();
    }

    /**
     * Looks whether a network has fallen silent, and keeps and publishes it ({@link NetworkFellSilent}) when that is new. One that is not
     * active never does.
     *
     * @throws NoSuchElementException if there is no such network
     */
    public SilenceLook look(String networkId) {
        Network network = networks.byId(networkId);
        Instant now = clock.instant();
        if (!network.active()) {
            return new SilenceLook(false, now.plus(PAUSE), now.plus(properties.askWithin()));
        }
        Finding finding = find(network, now);
        return new SilenceLook(
                finding.since() != null && begin(network, finding, finding.since(), now),
                finding.nextAt() == null ? now.plus(PAUSE) : finding.nextAt(),
                now.plus(properties.askWithin()));
    }

    /**
     * Writes what the supervising unit found out into the network's logbook. Its clock starts again; if it goes on saying nothing, it falls
     * silent once more.
     *
     * @param by user id of who asked
     * @throws InvalidInputException with paths {@code found} or {@code done}
     * @throws NoSuchElementException if there is no such network
     */
    public void answer(String networkId, SilenceAnswer answer, String by) {
        FieldErrors errors = new FieldErrors();
        errors.required("found", "qué pasa con la red", answer.found(), SilenceLimits.ANSWER);
        errors.required("done", "qué se hará", answer.done(), SilenceLimits.ANSWER);
        errors.throwIfAny();
        Network network = networks.byId(networkId);
        String since = of(networkId)
                .map(silence -> " desde el "
                        + SpanishDates.date(
                                silence.since().atZone(network.zone()).toLocalDate()))
                .orElse("");
        String text = "La unidad de apoyo preguntó por la red, en silencio%s. Qué pasa: %s Qué se hará: %s"
                .formatted(since, sentence(answer.found()), sentence(answer.done()));
        logbook.note(networkId, LogbookKind.EVENT, null, text, by);
        end(networkId, network.code(), SilenceEnd.ASKED);
    }

    /** A valid meeting ends a silence, unless later ones still say nothing. */
    @EventListener
    void on(MinutesClosed closed) {
        if (!closed.valid() || of(closed.networkId()).isEmpty()) {
            return;
        }
        Network network = networks.byId(closed.networkId());
        if (find(network, clock.instant()).since() == null) {
            end(network.id(), network.code(), SilenceEnd.MEETING);
        }
    }

    /** Before its processes stand still and hear no more. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(NetworkSuspended suspended) {
        end(suspended.networkId(), suspended.networkCode(), SilenceEnd.STANDSTILL);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(NetworkEnded ended) {
        end(ended.networkId(), ended.networkCode(), SilenceEnd.STANDSTILL);
    }

    private boolean begin(Network network, Finding finding, Instant since, Instant now) {
        if (of(network.id()).isPresent()) {
            return false;
        }
        Silence silence = new Silence(network.id(), since, finding.reasons(), finding.lastValidAt());
        boolean begun = table.insert(silence, now);
        if (begun) {
            events.publishEvent(new NetworkFellSilent(network.id(), network.code(), since, finding.reasons()));
        }
        return begun;
    }

    private void end(String networkId, String networkCode, SilenceEnd why) {
        if (table.end(networkId, clock.instant(), why)) {
            events.publishEvent(new SilenceEnded(networkId, networkCode, why));
        }
    }

    private Finding find(Network network, Instant now) {
        List<Held> held = meetings.ofNetwork(network.id()).stream()
                .filter(meeting -> isOfThisFormation(meeting, network))
                .map(this::held)
                .toList();
        return SilencePolicy.look(
                new Facts(network.zone(), network.meetingRule().everyDays(), clockFrom(network), held),
                new Limits(properties.unrecordedMeetings(), properties.rhythms()),
                now);
    }

    /** What a network did before it was formed anew says nothing about it. */
    private static boolean isOfThisFormation(Meeting meeting, Network network) {
        return network.planStartedOn() == null
                || !meeting.dateIn(network.zone()).isBefore(network.planStartedOn());
    }

    private Held held(Meeting meeting) {
        return new Held(
                meeting.number(), meeting.startsAt(), meetings.timesOf(meeting).recordingDueAt(), outcome(meeting));
    }

    private static Outcome outcome(Meeting meeting) {
        return switch (meeting.status()) {
            case PLANNED, CONVENED, IN_SESSION -> OPEN;
            case CLOSED -> Boolean.TRUE.equals(meeting.quorumReached()) ? VALID : WITHOUT_QUORUM;
            case CANCELLED -> CANCELLED;
        };
    }

    /** A network that came back has the whole of that day. */
    private @Nullable Instant clockFrom(Network network) {
        Instant back = networks.lastResumedOn(network.id())
                .map(day -> day.plusDays(1).atStartOfDay(network.zone()).toInstant())
                .orElse(null);
        return Stream.concat(Stream.ofNullable(back), Stream.ofNullable(table.lastAsked(network.id())))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith("?") || stripped.endsWith("!") ? stripped : stripped + ".";
    }
}
