package org.articula.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.network.NetworkResumed;
import org.articula.network.Networks;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesVersion;
import org.articula.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar of meetings of each network (RI.2, F2.3.a). A network has at most one meeting ahead; earlier ones stay open until they are
 * recorded.
 */
@Service
@Transactional
public class Meetings {

    private final MeetingTable meetings;
    private final Networks networks;
    private final InternalRules rules;
    private final Rhythm rhythm;
    private final MeetingProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meetings(
            MeetingTable meetings,
            Networks networks,
            InternalRules rules,
            Rhythm rhythm,
            MeetingProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.networks = networks;
        this.rules = rules;
        this.rhythm = rhythm;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts the next meeting on the calendar, on the date the last one set or else on the network's fixed day in the rhythm of
     * its rules in force today, and publishes {@link MeetingPlanned}.
     *
     * @return the meeting; empty when the network is not active, or its last meeting is open
     * @throws NoSuchElementException if there is no such network, or it has no internal rules
     */
    public Optional<Meeting> planNext(String networkId) {
        Meeting last = meetings.last(networkId).orElse(null);
        return last != null && last.status().isOpen() ? Optional.empty() : planAfter(networkId, last);
    }

    /**
     * Puts the next meeting on the calendar although this one is not recorded yet, because its term is over; it stays open for its
     * attendance and minutes. Publishes {@link MeetingPlanned}.
     *
     * @return the meeting; empty when the network is not active, this meeting is still ahead or closed, or a later one is there already
     * @throws NoSuchElementException if there is no such meeting, or its network has no internal rules
     */
    public Optional<Meeting> planAhead(String unrecordedId) {
        Meeting unrecorded = meetings.byId(unrecordedId);
        boolean due = unrecorded.status().isOpen() && unrecorded.hasBegun(clock.instant());
        boolean last = meetings.last(unrecorded.networkId())
                .map(Meeting::id)
                .filter(unrecordedId::equals)
                .isPresent();
        return due && last ? planAfter(unrecorded.networkId(), unrecorded) : Optional.empty();
    }

    private Optional<Meeting> planAfter(String networkId, @Nullable Meeting last) {
        Network network = networks.byId(networkId);
        if (!network.active()) {
            return Optional.empty();
        }
        List<RulesVersion> versions = rules.allOf(networkId);
        Meeting next = next(rhythm.keep(network, versions), versions, last);
        try {
            meetings.insert(next, clock.instant());
        } catch (DuplicateKeyException plannedElsewhere) {
            // Another node planned the same number at the same moment: the network has its meeting
            return Optional.empty();
        }
        events.publishEvent(new MeetingPlanned(next.id(), networkId, network.code(), properties.timesOf(next)));
        return Optional.of(next);
    }

    /** A network that met before it was suspended meets again; one that was being formed has nothing to plan. */
    @EventListener
    void on(NetworkResumed resumed) {
        planNext(resumed.networkId());
    }

    /** @throws NoSuchElementException if there is no such meeting */
    @Transactional(readOnly = true)
    public Meeting byId(String id) {
        return meetings.byId(id);
    }

    /** The meeting, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Meeting> find(String id) {
        return meetings.find(id);
    }

    /** The meeting, if there is one; nobody moves or cancels it until the caller's transaction ends. */
    public Optional<Meeting> findAndHold(String id) {
        return meetings.findAndHold(id);
    }

    /**
     * The moments the process waits for.
     *
     * @throws NoSuchElementException if there is no such meeting
     */
    @Transactional(readOnly = true)
    public MeetingTimes timesOf(String id) {
        return properties.timesOf(meetings.byId(id));
    }

    /** The moments around this meeting as it stands; nothing is read. */
    public MeetingTimes timesOf(Meeting meeting) {
        return properties.timesOf(meeting);
    }

    /**
     * Number of the last meeting each member moderated, by member id. What was never held does not count as a turn, nor does a meeting that
     * somebody else moderated because the member was absent.
     */
    @Transactional(readOnly = true)
    public Map<String, Integer> lastModerated(String networkId) {
        return meetings.lastModerated(networkId);
    }

    /** Every meeting of a network, the first one first. */
    @Transactional(readOnly = true)
    public List<Meeting> ofNetwork(String networkId) {
        return meetings.ofNetwork(networkId);
    }

    /** The network's last meeting, when it is a later one than this and was not cancelled: the next one that people know of. */
    @Transactional(readOnly = true)
    public Optional<Meeting> following(Meeting meeting) {
        return meetings.last(meeting.networkId())
                .filter(last -> last.number() > meeting.number() && last.status() != MeetingStatus.CANCELLED);
    }

    /** The last meeting of each of these networks that had a quorum and is closed, by network id; one query. */
    @Transactional(readOnly = true)
    public Map<String, Meeting> lastValid(Collection<String> networkIds) {
        return meetings.lastValid(networkIds).stream()
                .collect(Collectors.toMap(Meeting::networkId, Function.identity()));
    }

    /** The meetings of these networks that are ahead, under way or not recorded yet, the earliest first. */
    @Transactional(readOnly = true)
    public List<Meeting> open(Collection<String> networkIds) {
        return meetings.open(networkIds);
    }

    private Meeting next(Network network, List<RulesVersion> versions, @Nullable Meeting last) {
        Instant now = clock.instant();
        Instant set = last == null ? null : last.nextStartsAt();
        boolean dateWasSet = set != null && set.isAfter(now);
        Instant startsAt = set != null && dateWasSet
                ? set
                : MeetingCalendarPolicy.next(
                        network.meetingRule(),
                        network.zone(),
                        last == null ? null : last.startsAt(),
                        earliest(last, now));
        String place = last != null && dateWasSet && last.nextPlace() != null
                ? last.nextPlace()
                : network.meetingRule().place();
        RulesVersion version = InternalRules.inForce(versions, LocalDate.ofInstant(startsAt, network.zone()));
        int number = last == null ? 1 : last.number() + 1;
        return Meeting.planned(Ids.next(), network.id(), number, startsAt, place, version);
    }

    /** The first meeting leaves the time to prepare its agenda and to invite (F2.3.a1); later ones keep their rhythm. */
    private Instant earliest(@Nullable Meeting last, Instant now) {
        return last == null ? now.plus(properties.invitationLead()) : now;
    }
}
