package org.articula.promotion;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.producer.ProducersMerged;
import org.articula.promotion.AttendanceSummaryPolicy.Attendee;
import org.articula.promotion.TalkTable.Attendance;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The talks of a network in formation, round after round until producers are interested ({@code F1.1.a}, {@code F1.1.h}), and the
 * sensitisation meetings that follow ({@code F1.2}).
 */
@Service
@Transactional
public class Talks {

    /** The step of the guide that talks belong to. */
    public static final String STEP = "F1.1";

    private final TalkTable table;
    private final Networks networks;
    private final Producers producers;
    private final Logbook logbook;
    private final PromotionProperties properties;
    private final Clock clock;

    Talks(
            TalkTable table,
            Networks networks,
            Producers producers,
            Logbook logbook,
            PromotionProperties properties,
            Clock clock) {
        this.table = table;
        this.networks = networks;
        this.producers = producers;
        this.logbook = logbook;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Plans the network's next talk.
     *
     * @param by user id of who prepares it
     * @throws InvalidInputException with the paths of {@link NewTalk}
     * @throws NoSuchElementException if there is no such network
     */
    public Talk plan(String networkId, NewTalk talk, String by) {
        return plan(networkId, TalkPurpose.IDEA, talk, by);
    }

    /**
     * Plans another meeting with those who are interested, before anybody is assessed ({@code F1.2}).
     *
     * @param by user id of who prepares it
     * @throws InvalidInputException with the paths of {@link NewSensitisation}
     * @throws NoSuchElementException if there is no such network
     */
    public Talk planSensitisation(String networkId, NewSensitisation meeting, String by) {
        return plan(networkId, TalkPurpose.SENSITISATION, meeting.asTalk(), by);
    }

    private Talk plan(String networkId, TalkPurpose purpose, NewTalk talk, String by) {
        Network network = networks.byId(networkId);
        Instant now = clock.instant();
        TalkPolicy.checkPlan(talk, purpose, LocalDateTime.ofInstant(now, network.zone()))
                .throwIfAny();
        List<Talk> before = of(networkId);
        int round = before.isEmpty() ? 1 : before.get(before.size() - 1).round() + 1;
        String id = Ids.next();
        table.insert(
                id,
                networkId,
                round,
                purpose,
                talk,
                talk.startsAt().atZone(network.zone()).toInstant(),
                by,
                now);
        return byId(id);
    }

    /** @throws NoSuchElementException if there is no such talk */
    @Transactional(readOnly = true)
    public Talk byId(String id) {
        return table.byId(id);
    }

    /** The talks and sensitisation meetings of a network, the first round first. */
    @Transactional(readOnly = true)
    public List<Talk> of(String networkId) {
        return table.of(networkId);
    }

    /** The network's latest talk, or its latest sensitisation meeting. */
    @Transactional(readOnly = true)
    public Optional<Talk> last(String networkId, TalkPurpose purpose) {
        return of(networkId).stream().filter(talk -> talk.purpose() == purpose).reduce((earlier, later) -> later);
    }

    /** The day to propose for a talk's having been held; null while the day it was planned for would be refused. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate proposedHeldOn(Talk talk) {
        Network network = networks.byId(talk.networkId());
        return TalkPolicy.proposedHeldOn(
                LocalDate.ofInstant(talk.startsAt(), network.zone()), networks.todayIn(network.id()));
    }

    /**
     * Records what happened at a talk: who came, what each one thinks, who leaves ({@code F1.1.i}). Newcomers enter the database of
     * producers.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with the paths of {@link HeldTalk}; what is wrong with a person of the sheet has the path
     *     {@code sheet} and names the person
     */
    public void hold(String talkId, HeldTalk held, String by) {
        Talk talk = byId(talkId);
        TalkPolicy.checkHeld(held, networks.todayIn(talk.networkId())).throwIfAny();
        if (!held.held()) {
            table.settle(talkId, TalkStatus.NOT_HELD, null, held.note(), by);
            return;
        }
        LocalDate heldOn = Objects.requireNonNull(held.heldOn(), "Checked above");
        Set<String> came = new HashSet<>();
        if (held.broughtNewcomers()) {
            came.addAll(producers
                    .add(talk.networkId(), held.sheet(), held.people(), by)
                    .ids());
        }
        held.known().stream()
                .filter(row -> row.reaction().attended())
                .map(HeldTalk.Known::producerId)
                .forEach(came::add);
        express(talk.networkId(), held.known(), heldOn);
        table.settle(talkId, TalkStatus.HELD, heldOn, held.note(), by);
        table.attended(talkId, producers.byIds(came).values());
        if (talk.purpose() == TalkPurpose.SENSITISATION) {
            noteHeld(talk, heldOn, held.note(), by);
        }
    }

    /** Of a talk its review tells; after a sensitisation meeting nobody is asked for one. */
    private void noteHeld(Talk meeting, LocalDate heldOn, @Nullable String note, String by) {
        String told = "Reunión de sensibilización del %s: %s"
                .formatted(
                        SpanishDates.date(heldOn),
                        TalkHistory.came(attendances(List.of(meeting)).size()));
        logbook.note(
                meeting.networkId(),
                LogbookKind.TALK,
                meeting.purpose().step(),
                note == null ? told : told + " " + note,
                by);
    }

    /** Who came to a talk, counted ({@code F1.1.l}). */
    @Transactional(readOnly = true)
    public AttendanceSummary attendance(String talkId) {
        Talk talk = byId(talkId);
        return summary(List.of(talk));
    }

    /** Who came to any talk of a network, counted; somebody who came more than once counts once. */
    @Transactional(readOnly = true)
    public AttendanceSummary attendanceOf(String networkId) {
        return summary(of(networkId));
    }

    /** Whether inviting people in person brought them to a talk ({@code F1.1.l}). */
    @Transactional(readOnly = true)
    public PersonalInvitations personalInvitations(String talkId) {
        Set<String> invited = table.personallyInvited(talkId);
        long came = attendances(List.of(byId(talkId))).stream()
                .map(Attendance::producerId)
                .filter(invited::contains)
                .count();
        return new PersonalInvitations(invited.size(), (int) came);
    }

    /** How far the interest of a network's producers has come ({@code F1.1.h}). */
    @Transactional(readOnly = true)
    public InterestVerdict interest(String networkId) {
        return InterestPolicy.assess(producers.interested(networkId).size(), properties.minimumInterested());
    }

    /**
     * Keeps what was learnt and decided, and writes it into the network's logbook ({@code F1.1.h}, {@code F1.1.j}).
     *
     * @param by user id of who decides
     * @throws InvalidInputException with the paths of {@link TalkReview}
     */
    public void review(String talkId, TalkReview review, String by) {
        Talk talk = byId(talkId);
        InterestVerdict verdict = interest(talk.networkId());
        InterestPolicy.check(review, verdict, talk.status() == TalkStatus.HELD).throwIfAny();
        table.review(talkId, review, verdict.interested(), by, clock.instant());
        logbook.note(talk.networkId(), LogbookKind.TALK, STEP, review.logbookNote(), by);
    }

    /** What is known of the producers who came to these talks. */
    List<Attendance> attendances(Collection<Talk> talks) {
        return table.attendancesAt(talks.stream().map(Talk::id).toList());
    }

    private void express(String networkId, List<HeldTalk.Known> known, LocalDate on) {
        Map<String, Interest> told = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        for (HeldTalk.Known row : known) {
            Interest interest = row.reaction().interest();
            String note = row.withdrawalNote();
            if (interest != null) {
                told.put(row.producerId(), interest);
            }
            if (note != null) {
                notes.put(row.producerId(), note);
            }
        }
        try {
            producers.express(networkId, told, on, notes);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException("known", requireNonNull(refused.getMessage()));
        }
    }

    @EventListener
    void on(ProducersMerged merged) {
        table.merge(merged);
    }

    private AttendanceSummary summary(List<Talk> talks) {
        List<String> ids = attendances(talks).stream()
                .map(Attendance::producerId)
                .distinct()
                .toList();
        Map<String, Producer> known = producers.byIds(ids);
        List<Attendee> attendees = ids.stream()
                .map(known::get)
                .map(person -> new Attendee(person.sex(), person.birthYear()))
                .toList();
        return AttendanceSummaryPolicy.summarise(attendees, yearOf(talks), properties.womenPercent());
    }

    /** The year of the latest of these talks that was held; ages are told as of then. */
    private int yearOf(List<Talk> talks) {
        return talks.stream()
                .map(Talk::heldOn)
                .filter(heldOn -> heldOn != null)
                .mapToInt(LocalDate::getYear)
                .max()
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                        .getYear());
    }
}
