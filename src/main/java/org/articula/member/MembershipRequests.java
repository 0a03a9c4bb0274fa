package org.articula.member;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to come into a network or to leave it: handed in, decided by the network, applied ({@code RI.20}). */
@Service
@Transactional
public class MembershipRequests {

    /** Namesakes exist: whoever hands the request in can say so. */
    private static final String WAY_OUT = " Si es otra persona, marque «Es otra persona con el mismo nombre».";

    private final MembershipRequestTable table;
    private final Members members;
    private final Networks networks;
    private final ApplicationEventPublisher events;

    MembershipRequests(
            MembershipRequestTable table, Members members, Networks networks, ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.networks = networks;
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

    /**
     * Records what the network decided; the person is told. The list of members changes only with {@link #apply}.
     *
     * @throws InvalidInputException with paths {@code decidedOn}, {@code note}, {@code effectiveOn}, {@code decision}
     *     (the members are no longer as the request supposed) or an empty one (decided already)
     * @throws NoSuchElementException if there is no such request
     */
    public void decide(String id, MembershipDecision decision) {
        MembershipRequest request = byId(id);
        LocalDate today = networks.todayIn(request.networkId());
        boolean leaving = request.kind() == MembershipRequestKind.LEAVE;
        LocalDate earliest = leaving
                ? members.byId(Objects.requireNonNull(request.memberId())).joinedOn()
                : request.requestedOn();
        FieldErrors errors = new FieldErrors();
        MembershipRequestPolicy.checkDecision(errors, decision, request.requestedOn(), earliest, today);
        if (decision.accepted() && request.status() == MembershipRequestStatus.PENDING) {
            faultsOfAccepting(request).forEach(fault -> errors.add("decision", fault));
        }
        if (errors.isEmpty() && !table.decide(id, decision, MembershipRequestPolicy.effectiveOn(decision))) {
            errors.add("", "La red ya decidió sobre esta solicitud.");
        }
        errors.throwIfAny();
        events.publishEvent(new MembershipDecided(NoticeKind.MEMBERSHIP_DECISION, id));
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
            List<Member> enrolled = members.enrolAndList(request.networkId(), effectiveOn, List.of(person));
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
