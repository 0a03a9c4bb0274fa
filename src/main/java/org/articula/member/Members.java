package org.articula.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.network.NetworkRestarted;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of each network, today's and those who left. */
@Service
@Transactional
public class Members {

    private final MemberTable table;
    private final Networks networks;
    private final ApplicationEventPublisher events;

    Members(MemberTable table, Networks networks, ApplicationEventPublisher events) {
        this.table = table;
        this.networks = networks;
        this.events = events;
    }

    /** Who belongs to the network now, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Member> activeOf(String networkId) {
        return sorted(table.ofNetwork(networkId).stream().filter(Member::active).toList());
    }

    /** Who belongs to any of these networks now, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Member> activeIn(Collection<String> networkIds) {
        return sorted(table.activeIn(networkIds));
    }

    /** Everybody who belongs or belonged to the network, by name as Spanish sorts it. */
    @Transactional(readOnly = true)
    public List<Member> allOf(String networkId) {
        return sorted(table.ofNetwork(networkId));
    }

    /** @throws NoSuchElementException if there is no such member */
    @Transactional(readOnly = true)
    public Member byId(String id) {
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe el integrante «%s».".formatted(id)));
    }

    /** The members with these ids, those who left too; an id nobody has is left out. */
    @Transactional(readOnly = true)
    public Map<String, Member> byIds(Collection<String> ids) {
        return table.findAll(Set.copyOf(ids)).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    /**
     * Somebody who is another person than the member of the same name and year of birth: with what tells them apart behind
     * the name. As they are, if there is no such member.
     */
    @Transactional(readOnly = true)
    public NewMember toldApart(String networkId, NewMember person) {
        return toldApart(networkId, List.of(person), List.of(true)).get(0);
    }

    /**
     * People who are to be enrolled together, each of those said to be another person than a member, or than one of the others, with what
     * tells them apart behind the name.
     *
     * @param said for each of the people
     */
    @Transactional(readOnly = true)
    public List<NewMember> toldApart(String networkId, List<NewMember> people, List<Boolean> said) {
        Set<String> taken = activeOf(networkId).stream()
                .map(member -> NewMemberPolicy.personKey(member.name(), member.birthYear()))
                .collect(Collectors.toSet());
        List<NewMember> told = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            NewMember person = people.get(i);
            boolean other = said.get(i) && taken.contains(Namesakes.key(person));
            told.add(other ? Namesakes.toldApart(person, taken) : person);
            taken.add(Namesakes.key(person));
        }
        return told;
    }

    /**
     * Enrols people in a network: all of them or, if one cannot be, none. Publishes {@link MembersJoined}.
     *
     * @param joinedOn their first day in the network, in its zone; not after today
     * @return they as members, in the same order
     * @throws InvalidInputException with paths {@code networkId}, {@code joinedOn}, or {@code members[i].} and a
     *     component of {@link NewMember}; an e-mail address or a person that the network already has among its active
     *     members is such a fault, a telephone that is {@code +} and digits already is none
     * @throws NoSuchElementException if there is no such network
     */
    public List<Member> enrol(String networkId, LocalDate joinedOn, List<NewMember> newMembers) {
        Network network = networks.byId(networkId);
        FieldErrors errors = new FieldErrors();
        errors.addIf(!network.active(), "networkId", network.status().objection("admite integrantes"));
        errors.addIf(
                joinedOn.isAfter(networks.todayIn(network)),
                "joinedOn",
                "La fecha de ingreso no puede ser posterior a hoy.");
        KnownMembers known = known(network);
        for (int i = 0; i < newMembers.size(); i++) {
            known.check(errors.row("members", i), NewMemberPolicy.withoutReadPhone(newMembers.get(i)), "");
        }
        errors.throwIfAny();
        List<Member> enrolled = newMembers.stream()
                .map(member -> NewMemberPolicy.tidy(member, network.country()))
                .map(member -> enrolled(networkId, joinedOn, member))
                .toList();
        table.insert(enrolled);
        events.publishEvent(new MembersJoined(networkId, enrolled));
        return enrolled;
    }

    /**
     * Records that a member left; the member stays in the network's history. Publishes {@link MemberLeft}.
     *
     * @param on the day, in the network's zone; not before the member joined and not after today
     * @throws InvalidInputException with paths {@code memberId} (has left already), {@code leftOn} or {@code reason}
     * @throws NoSuchElementException if there is no such member
     */
    public void leave(String memberId, LocalDate on, String reason) {
        Member member = byId(memberId);
        FieldErrors errors = new FieldErrors();
        if (on.isBefore(member.joinedOn())) {
            errors.add(
                    "leftOn",
                    "La fecha de salida no puede ser anterior al ingreso, %1$td/%1$tm/%1$tY."
                            .formatted(member.joinedOn()));
        } else if (on.isAfter(networks.todayIn(member.networkId()))) {
            errors.add("leftOn", "La fecha de salida no puede ser posterior a hoy.");
        }
        errors.required("reason", "el motivo de la salida", reason, MemberLimits.REASON);
        if (errors.isEmpty() && !table.markLeft(memberId, on, reason.strip())) {
            errors.add("memberId", "%s ya salió de la red.".formatted(member.name()));
        }
        errors.throwIfAny();
        events.publishEvent(new MemberLeft(member));
    }

    /** Who belonged to a network that begins again leaves it; the new selection decides who comes back. */
    @EventListener
    void on(NetworkRestarted restarted) {
        table.markAllLeft(restarted.networkId(), networks.todayIn(restarted.networkId()), restarted.reason());
    }

    /** Network id to how many belong to it now; networks without anybody are left out. */
    @Transactional(readOnly = true)
    public Map<String, Integer> countActive(Collection<String> networkIds) {
        return table.countActive(networkIds);
    }

    /** Who belongs to the network now, to tell who else can come in today. */
    KnownMembers known(Network network) {
        return new KnownMembers(
                network, activeOf(network.id()), networks.todayIn(network).getYear());
    }

    private static Member enrolled(String networkId, LocalDate joinedOn, NewMember member) {
        return new Member(
                Ids.next(),
                networkId,
                member.name(),
                member.workshop(),
                member.email(),
                member.phone(),
                member.sex(),
                member.birthYear(),
                member.mainProduct(),
                joinedOn,
                null,
                null);
    }

    private static List<Member> sorted(List<Member> members) {
        return members.stream()
                .sorted(SpanishOrder.by(Member::name).thenComparing(Member::id))
                .toList();
    }
}
