package org.articula.member;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.vote.DecisionKind;
import org.articula.vote.MeetingVote;
import org.articula.vote.MeetingVotes;
import org.articula.vote.NewDecision;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Requests to come into a network or to leave it: handed in, decided by the network, applied ({@code RI.20}). */
@Service
@Transactional
public class MembershipRequests {

    /** Namesakes exist: whoever hands the request in can say so. */
    private static final String WAY_OUT = " Si es otra persona, marque «Es otra persona con el mismo nombre».";

    private final MembershipRequestTable table;
    private final Members members;
    private final Networks networks;
    private final MeetingVotes votes;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    MembershipRequests(
            MembershipRequestTable table,
            Members members,
            Networks networks,
            MeetingVotes votes,
            Logbook logbook,
            ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.networks = networks;
        this.votes = votes;
        this.logbook = logbook;
        this.events = events;
    }

    /**
     * Takes a request in; it waits for the network's decision.
     *
     * @return the id of the request
     * @throws InvalidInputException with paths {@code networkId}, {@code memberId}, {@code letterFileId}, {@code
     *     reason}, {@code requestedOn} or a component of {@link NewMember}
     * @throws NoSuchElementException if there is no such network or member
     */
    public String submit(NewMembershipRequest request) {
        Network network = networks.byId(request.networkId());
        LocalDate today = networks.todayIn(network);
        FieldErrors errors = new FieldErrors();
        MembershipRequestPolicy.checkRequest(errors, request, today);
        errors.addIf(!network.active(), "networkId", network.status().objection("recibe solicitudes"));
        if (request.kind() == MembershipRequestKind.LEAVE) {
            faultOfLeaving(request.networkId(), request.memberId()).ifPresent(fault -> errors.add("memberId", fault));
        } else if (request.person() != null) {
            members.known(network).check(errors, request.person(), WAY_OUT);
        }
        errors.throwIfAny();
        String id = Ids.next();
        NewMember person = request.kind() == MembershipRequestKind.JOIN
                ? NewMemberPolicy.tidy(Objects.requireNonNull(request.person()), network.country())
                : null;
        table.insert(id, request, person);
        return id;
    }

    /** @throws NoSuchElementException if there is no such request */
    @Transactional(readOnly = true)
    public MembershipRequest byId(String id) {
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe la solicitud «%s».".formatted(id)));
    }

    /** The meetings in which the network can have decided about a request: those since it was handed in. */
    public VotingMeetings meetingsFor(MembershipRequest request, VotingMeetings held) {
        return held.since(request.requestedOn());
    }

    /**
     * Records what the network decided, with its vote; the person is told. The list of members changes only with {@link #apply}.
     *
     * @param held the network's meetings with quorum
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code meetingId} (none of {@link #meetingsFor}), {@code proposerId}, {@code votesFor}, {@code
     *     note}, {@code effectiveOn}, {@code decision} (it is not what the vote came to, or the members are no longer as the request
     *     supposed) or an empty one (decided already)
     * @throws NoSuchElementException if there is no such request
     */
    public void decide(String id, MembershipDecision decision, VotingMeetings held, String by) {
        MembershipRequest request = byId(id);
        boolean leaving = request.kind() == MembershipRequestKind.LEAVE;
        LocalDate earliest = leaving
                ? members.byId(Objects.requireNonNull(request.memberId())).joinedOn()
                : request.requestedOn();
        List<String> overtaken =
                request.status() == MembershipRequestStatus.PENDING ? faultsOfAccepting(request) : List.of();
        FieldErrors errors = new FieldErrors();
        MeetingVote vote = meetingsFor(request, held).count(errors, decision.ballot());
        MembershipRequestPolicy.checkDecision(
                errors, decision, vote, earliest, networks.todayIn(request.networkId()), !overtaken.isEmpty());
        if (decision.accepted()) {
            overtaken.forEach(fault -> errors.add("decision", fault));
        }
        if (vote != null
                && errors.isEmpty()
                && !table.decide(id, decision, vote.decidedOn(), MembershipRequestPolicy.effectiveOn(decision, vote))) {
            errors.add("", "La red ya decidió sobre esta solicitud.");
        }
        errors.throwIfAny();
        votes.record(
                new NewDecision(
                        request.networkId(),
                        DecisionKind.MEMBERSHIP,
                        id,
                        title(request, decision),
                        Objects.requireNonNull(vote)),
                decision.note(),
                by);
        events.publishEvent(new MembershipDecided(NoticeKind.MEMBERSHIP_DECISION, id));
    }

    /** {@code Ingreso de Ana Lema: se acepta}. */
    private String title(MembershipRequest request, MembershipDecision decision) {
        NewMember joining = request.person();
        String name = joining == null
                ? members.byId(Objects.requireNonNull(request.memberId())).name()
                : joining.name();
        return "%s de %s: %s"
                .formatted(
                        request.kind().spanish(),
                        name,
                        StringUtils.uncapitalize(decision.decision().spanish()));
    }

    /**
     * Records that somebody who was accepted signed the letter of commitment ({@code RI.1}); they belong to the network from that day on at
     * the earliest.
     *
     * @param signedOn in the network's zone; not before the request and not after today
     * @param fileId the signed letter as scanned
     * @throws InvalidInputException with path {@code signedOn}, or an empty one (nobody is to sign)
     * @throws NoSuchElementException if there is no such request
     */
    public void sign(String id, @Nullable LocalDate signedOn, @Nullable String fileId) {
        MembershipRequest request = toBeSigned(id);
        if (signedOn == null) {
            throw new InvalidInputException("signedOn", "Indique cuándo firmó.");
        }
        if (signedOn.isBefore(request.requestedOn()) || signedOn.isAfter(networks.todayIn(request.networkId()))) {
            throw new InvalidInputException(
                    "signedOn",
                    "La carta se firma entre la fecha de la solicitud, %1$td/%1$tm/%1$tY, y hoy."
                            .formatted(request.requestedOn()));
        }
        LocalDate agreed = Objects.requireNonNull(request.effectiveOn());
        table.commit(id, signedOn, fileId, agreed.isBefore(signedOn) ? signedOn : agreed);
    }

    /**
     * Records that somebody who was accepted will not sign, and so does not come in; the logbook tells it.
     *
     * @param reason what the person said, if anything
     * @param by user id of who records it
     * @throws InvalidInputException with path {@code reason}, or an empty one (nobody is to sign)
     * @throws NoSuchElementException if there is no such request
     */
    public void decline(String id, @Nullable String reason, String by) {
        MembershipRequest request = toBeSigned(id);
        FieldErrors errors = new FieldErrors();
        errors.optional("reason", "lo que dijo", reason, MemberLimits.REASON);
        errors.throwIfAny();
        table.decline(id);
        String said = TypedText.orNull(reason);
        logbook.note(
                request.networkId(),
                LogbookKind.DECISION,
                null,
                "%s no firmó la carta compromiso y no ingresa a la red que aceptó su solicitud.%s"
                        .formatted(
                                Objects.requireNonNull(request.person()).name(), said == null ? "" : " Dijo: " + said),
                by);
    }

    private MembershipRequest toBeSigned(String id) {
        MembershipRequest request = byId(id);
        if (request.kind() != MembershipRequestKind.JOIN || request.status() != MembershipRequestStatus.ACCEPTED) {
            throw new InvalidInputException("", "Esta solicitud ya no espera una firma.");
        }
        return request;
    }

    /**
     * Brings the list of members in line with an accepted request. A second call finds the work done and does nothing.
     *
     * @throws InvalidInputException if the members are no longer as the request supposed; see {@link Members#enrol} and
     *     {@link Members#leave}
     * @throws IllegalStateException if the network has not accepted the request
     * @throws NoSuchElementException if there is no such request
     */
    public void apply(String id) {
        MembershipRequest request = byId(id);
        if (request.status() == MembershipRequestStatus.APPLIED) {
            return;
        }
        if (!table.markApplied(id)) {
            throw new IllegalStateException("La red no ha aceptado la solicitud «%s».".formatted(id));
        }
        LocalDate effectiveOn = Objects.requireNonNull(request.effectiveOn());
        if (request.kind() == MembershipRequestKind.LEAVE) {
            members.leave(Objects.requireNonNull(request.memberId()), effectiveOn, request.reason());
        } else {
            NewMember person = Objects.requireNonNull(request.person());
            List<Member> enrolled = members.enrol(request.networkId(), effectiveOn, List.of(person));
            table.nameMember(id, enrolled.get(0).id());
        }
    }

    /** Why the members are no longer as the request supposed. */
    private List<String> faultsOfAccepting(MembershipRequest request) {
        if (request.kind() == MembershipRequestKind.LEAVE) {
            return faultOfLeaving(request.networkId(), request.memberId()).stream()
                    .toList();
        }
        FieldErrors errors = new FieldErrors();
        NewMember person = NewMemberPolicy.withoutReadPhone(Objects.requireNonNull(request.person()));
        members.known(networks.byId(request.networkId())).check(errors, person, "");
        return errors.all().stream().map(FieldError::message).toList();
    }

    private Optional<String> faultOfLeaving(String networkId, @Nullable String memberId) {
        if (memberId == null) {
            return Optional.empty();
        }
        Member member = members.byId(memberId);
        if (!member.networkId().equals(networkId)) {
            return Optional.of("%s no es de esta red.".formatted(member.name()));
        }
        return member.active() ? Optional.empty() : Optional.of("%s ya salió de la red.".formatted(member.name()));
    }
}
