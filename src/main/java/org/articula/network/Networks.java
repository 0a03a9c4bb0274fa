package org.articula.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers networks, finds them and changes where they stand. */
@Service
@Transactional
public class Networks {

    private final NetworkTable table;
    private final SuspensionTable suspensions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Networks(NetworkTable table, SuspensionTable suspensions, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.suspensions = suspensions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Registers a network, which is active from now on.
     *
     * @throws InvalidInputException with paths {@code code}, {@code name}, {@code sector}, {@code place}, {@code zone},
     *     {@code country}, {@code articulatorId}, {@code meetingEveryDays} or {@code meetingPlace}
     */
    public Network register(NewNetwork network) {
        return insert(network, NetworkStatus.ACTIVE, NewNetworkPolicy.check(network));
    }

    /**
     * Begins to form a network ({@code C2}); its one-year plan starts today, where it is.
     *
     * @throws InvalidInputException with paths {@code code}, {@code name}, {@code sector}, {@code place}, {@code zone},
     *     {@code country}, {@code articulatorId} or {@code withoutOpportunity}
     */
    public Network begin(NewFormation formation) {
        Network network =
                insert(formation.toNetwork(), NetworkStatus.FORMING, NewNetworkPolicy.checkFormation(formation));
        String reason = formation.opportunityId() == null ? TypedText.orNull(formation.withoutOpportunity()) : null;
        table.beginPlan(network.id(), formation.opportunityId(), reason, todayIn(network));
        return byId(network.id());
    }

    /** Gives a network that was registered as a formed group its one-year plan ({@code C2}), counted from that day, where it is. */
    public Network beginPlan(String id, LocalDate startedOn) {
        table.startPlan(id, startedOn);
        return byId(id);
    }

    /** @throws NoSuchElementException if there is no such network */
    @Transactional(readOnly = true)
    public Network byId(String id) {
        return table.find(id).orElseThrow(() -> new NoSuchElementException("No existe la red «%s».".formatted(id)));
    }

    /** Empty if no network has this code. */
    @Transactional(readOnly = true)
    public Optional<Network> byCode(String code) {
        return table.findByCode(code);
    }

    /** The networks that work as a group, by code. */
    @Transactional(readOnly = true)
    public List<Network> active() {
        return in(NetworkStatus.ACTIVE);
    }

    /** The networks that have not ended: being formed, active or suspended; by code. */
    @Transactional(readOnly = true)
    public List<Network> underWay() {
        return in(NetworkStatus.FORMING, NetworkStatus.ACTIVE, NetworkStatus.SUSPENDED);
    }

    /** The networks of any of these statuses, by code. */
    @Transactional(readOnly = true)
    public List<Network> in(NetworkStatus... statuses) {
        return table.in(Set.of(statuses));
    }

    /** The active networks an articulator accompanies, by code. */
    @Transactional(readOnly = true)
    public List<Network> activeOf(String articulatorId) {
        return table.activeOf(articulatorId);
    }

    /**
     * The date it is now where the network is.
     *
     * @throws NoSuchElementException if there is no such network
     */
    @Transactional(readOnly = true)
    public LocalDate todayIn(String id) {
        return todayIn(byId(id));
    }

    /** The date it is now where the network is. */
    public LocalDate todayIn(Network network) {
        return LocalDate.ofInstant(clock.instant(), network.zone());
    }

    /**
     * Sets the day, time and place of the ordinary meetings ({@code RI.2}) of a network that is being formed.
     *
     * @throws InvalidInputException with paths {@code meetingEveryDays}, {@code meetingPlace} or {@code networkId}
     */
    public void meetAt(String id, MeetingRule rule) {
        NewNetworkPolicy.checkMeetingRule(rule).throwIfAny();
        requireStatus(byId(id), "fija así su día de reunión", NetworkStatus.FORMING);
        table.meetAt(id, rule);
    }

    /**
     * Lets the network meet every so many days, as its rules in force say ({@code RI.2}); day, time and place stay.
     *
     * @throws InvalidInputException with path {@code meetingEveryDays}
     * @throws NoSuchElementException if there is no such network
     */
    public Network meetEvery(String id, int days) {
        MeetingRule rule = byId(id).meetingRule().every(days);
        NewNetworkPolicy.checkMeetingRule(rule).throwIfAny();
        table.meetAt(id, rule);
        return byId(id);
    }

    /** The group is formed: the network is active from now on. @throws InvalidInputException path {@code networkId} */
    public Network activate(String id) {
        return change(byId(id), NetworkStatus.ACTIVE, "se activa", NetworkStatus.FORMING);
    }

    /**
     * Lets a network stand still and tells the rest of the house with {@link NetworkSuspended}.
     *
     * @param resumeOn when somebody has to look at it again; after today, within a year
     * @throws InvalidInputException with paths {@code reason}, {@code resumeOn} or {@code networkId}
     */
    public Network suspend(String id, String reason, LocalDate resumeOn) {
        Network network = byId(id);
        LocalDate today = todayIn(network);
        StandingPolicy.checkSuspension(reason, resumeOn, today).throwIfAny();
        suspensions.insert(id, new Suspension(network.status(), reason.strip(), today, resumeOn));
        Network suspended =
                change(network, NetworkStatus.SUSPENDED, "se suspende", NetworkStatus.FORMING, NetworkStatus.ACTIVE);
        events.publishEvent(new NetworkSuspended(id, network.code()));
        return suspended;
    }

    /** The suspension a network is in; empty when it is in none. */
    @Transactional(readOnly = true)
    public Optional<Suspension> suspensionOf(String id) {
        return suspensions.open(id);
    }

    /** The day the network last came back from a suspension, where it is; empty when it never did. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastResumedOn(String id) {
        return suspensions.lastLift(id);
    }

    /**
     * Lets a suspended network go on as what it was and tells the rest of the house with {@link NetworkResumed}.
     *
     * @throws InvalidInputException with path {@code networkId} if it is not suspended
     */
    public Network resume(String id) {
        Network network = byId(id);
        requireStatus(network, "se reanuda", NetworkStatus.SUSPENDED);
        Suspension suspension = suspensions.open(id).orElseThrow();
        suspensions.lift(id, todayIn(network));
        Network resumed = change(network, suspension.fromStatus(), "se reanuda", NetworkStatus.SUSPENDED);
        events.publishEvent(new NetworkResumed(id, network.code()));
        return resumed;
    }

    /**
     * Begins the formation of an ended network again, or of one that is still being formed, with a new one-year plan, and
     * tells the rest of the house with {@link NetworkRestarted}.
     *
     * @throws InvalidInputException with paths {@code reason} or {@code networkId}
     */
    public Network restart(String id, String reason) {
        StandingPolicy.checkReason(reason).throwIfAny();
        Network network = byId(id);
        if (network.status() != NetworkStatus.FORMING) {
            change(network, NetworkStatus.FORMING, "se reinicia", NetworkStatus.ENDED);
        }
        table.startPlan(id, todayIn(network));
        events.publishEvent(new NetworkRestarted(id, network.code(), reason.strip()));
        return byId(id);
    }

    /**
     * Ends a network and tells the rest of the house with {@link NetworkEnded}.
     *
     * @throws InvalidInputException with path {@code reason}, or {@code networkId} if the network has ended already
     * @throws NoSuchElementException if there is no such network
     */
    public Network end(String id, String reason) {
        StandingPolicy.checkReason(reason).throwIfAny();
        Network network = byId(id);
        boolean ended =
                network.status() != NetworkStatus.ENDED && table.change(id, network.status(), NetworkStatus.ENDED);
        if (!ended) {
            throw new InvalidInputException("networkId", "La red %s ya está cerrada.".formatted(network.name()));
        }
        table.end(id, reason.strip(), clock.instant());
        suspensions.lift(id, todayIn(network));
        events.publishEvent(new NetworkEnded(id, network.code()));
        return byId(id);
    }

    private Network insert(NewNetwork network, NetworkStatus status, FieldErrors errors) {
        errors.throwIfAny();
        if (byCode(network.code()).isPresent()) {
            throw codeTaken(network.code());
        }
        String id = Ids.next();
        try {
            table.insert(id, network, status, clock.instant());
        } catch (DuplicateKeyException sameMoment) {
            throw codeTaken(network.code());
        }
        return byId(id);
    }

    private Network change(Network network, NetworkStatus to, String deed, NetworkStatus... from) {
        requireStatus(network, deed, from);
        if (!table.change(network.id(), network.status(), to)) {
            throw new InvalidInputException(
                    "networkId", "Otra persona acaba de cambiar el estado de la red. Vuelva a intentarlo.");
        }
        return byId(network.id());
    }

    private static void requireStatus(Network network, String deed, NetworkStatus... allowed) {
        if (!Set.of(allowed).contains(network.status())) {
            throw new InvalidInputException("networkId", network.status().objection(deed));
        }
    }

    private static InvalidInputException codeTaken(String code) {
        return new InvalidInputException("code", "Ya hay una red con el código «%s».".formatted(code));
    }
}
