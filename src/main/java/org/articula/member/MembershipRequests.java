package org.articula.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.shared.FieldError;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to come into a network or to leave it: handed in, decided by the network, applied ({@code RI.20}). */
@Service
@Transactional
public class MembershipRequests {

    private final MembershipRequestTable table;
    private final Members members;
    private final Networks networks;
    private final ApplicationEventPublisher events;

    MembershipRequests(JdbcClient jdbc, Members members, Networks networks, ApplicationEventPublisher events) {
        this.table = new MembershipRequestTable(jdbc);
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
        LocalDate today = networks.todayIn(request.networkId());
        List<FieldError> errors = new ArrayList<>(MembershipRequestPolicy.checkRequest(request, today));
        if (!network.active()) {
            errors.add(new FieldError("networkId", network.status().objection("recibe solicitudes")));
        }
        if (request.kind() == MembershipRequestKind.LEAVE) {
            errors.addAll(faultsOfLeaving(request.networkId(), request.memberId()));
        } else if (request.person() != null) {
            faultsOfJoining(network, request.person(), today.getYear()).stream()
                    .map(MembershipRequestPolicy::withWayOut)
                    .forEach(errors::add);
        }
        InvalidInputException.throwIfAny(errors);
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
     * @throws InvalidInputException with paths {@code decidedOn}, {@code note}, {@code effectiveOn}, {@code accepted}
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
        List<FieldError> errors = new ArrayList<>(
                MembershipRequestPolicy.checkDecision(decision, request.requestedOn(), earliest, today));
        if (decision.accepted() && request.status() == MembershipRequestStatus.PENDING) {
            List<FieldError> faults = leaving
                    ? faultsOfLeaving(request.networkId(), request.memberId())
                    : faultsOfJoining(
                            networks.byId(request.networkId()),
                            NewMemberPolicy.withoutReadPhone(Objects.requireNonNull(request.person())),
                            today.getYear());
            faults.forEach(fault -> errors.add(new FieldError("accepted", fault.message())));
        }
        if (errors.isEmpty() && !table.decide(id, decision, MembershipRequestPolicy.effectiveOn(decision))) {
            errors.add(new FieldError("", "La red ya decidió sobre esta solicitud."));
        }
        InvalidInputException.throwIfAny(errors);
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

    private List<FieldError> faultsOfLeaving(String networkId, @Nullable String memberId) {
        if (memberId == null) {
            return List.of();
        }
        Member member = members.byId(memberId);
        if (!member.networkId().equals(networkId)) {
            return List.of(new FieldError("memberId", "%s no es de esta red.".formatted(member.name())));
        }
        return member.active()
                ? List.of()
                : List.of(new FieldError("memberId", "%s ya salió de la red.".formatted(member.name())));
    }

    private List<FieldError> faultsOfJoining(Network network, NewMember person, int currentYear) {
        return members.faultsOf(network, List.of(person), currentYear).stream()
                .map(fault -> new FieldError(fault.path().substring("members[0].".length()), fault.message()))
                .toList();
    }
}
