package org.articula.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.formation.EvidenceChanged;
import org.articula.member.Member;
import org.articula.member.MemberLeft;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which office of a network ({@code R.board}). */
@Service
@Transactional
public class Boards {

    private static final String LEFT = "Dejó la red.";

    private final BoardTable table;
    private final Members members;
    private final Networks networks;

    Boards(BoardTable table, Members members, Networks networks) {
        this.table = table;
        this.members = members;
        this.networks = networks;
    }

    /**
     * Who holds an office on a day; empty when it is vacant or there is no board.
     *
     * @param on a date in the network's zone
     */
    @Transactional(readOnly = true)
    public Optional<Holder> holder(String networkId, Office office, LocalDate on) {
        return inForce(networkId, on).stream()
                .filter(holder -> holder.office() == office)
                .findFirst();
    }

    /** Who holds an office now, where the network is. */
    @Transactional(readOnly = true)
    public Optional<Holder> holderNow(String networkId, Office office) {
        return holder(networkId, office, networks.todayIn(networkId));
    }

    /** Whether that member holds the office now; a link given to whoever held it before is good no longer. */
    @Transactional(readOnly = true)
    public boolean holdsNow(String networkId, Office office, String memberId) {
        return holderNow(networkId, office).stream()
                .anyMatch(holder -> holder.memberId().equals(memberId));
    }

    /** The board on a day, in the order of the offices; empty when there is none. */
    @Transactional(readOnly = true)
    public List<Holder> inForce(String networkId, LocalDate on) {
        List<Term> terms =
                terms(networkId).stream().filter(term -> term.holdsOn(on)).toList();
        Map<String, Member> people =
                members.byIds(terms.stream().map(Term::memberId).toList());
        return terms.stream()
                .sorted(Comparator.comparing(Term::office))
                .map(term -> new Holder(term.office(), term.memberId(), name(people, term.memberId()), term))
                .toList();
    }

    /** Everybody there was in an office, the earliest first. */
    @Transactional(readOnly = true)
    public List<Term> terms(String networkId) {
        return table.terms(networkId);
    }

    /** The guide's offices that nobody holds on a day although the network has had a board; empty before its first one. */
    @Transactional(readOnly = true)
    public List<Office> vacant(String networkId, LocalDate on) {
        return vacant(terms(networkId), on);
    }

    static List<Office> vacant(List<Term> terms, LocalDate on) {
        if (terms.stream().noneMatch(term -> !term.fromOn().isAfter(on))) {
            return List.of();
        }
        Set<Office> held = terms.stream()
                .filter(term -> term.holdsOn(on))
                .map(Term::office)
                .collect(Collectors.toSet());
        return Arrays.stream(Office.values())
                .filter(Office::required)
                .filter(office -> !held.contains(office))
                .toList();
    }

    /** The last day of the board in force or to come; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> endOfTerm(String networkId) {
        return terms(networkId).stream()
                .filter(term -> term.endedOn() == null && term.office().required())
                .map(Term::untilOn)
                .max(Comparator.naturalOrder());
    }

    /** Whoever leaves the network leaves the offices held in it. */
    @EventListener
    EvidenceChanged on(MemberLeft left) {
        Member member = left.member();
        LocalDate today = networks.todayIn(member.networkId());
        List<Term> held = new ArrayList<>(terms(member.networkId()));
        held.removeIf(
                term -> !term.memberId().equals(member.id()) || term.lastDay().isBefore(today));
        held.forEach(term -> table.end(term.id(), today, LEFT));
        return new EvidenceChanged(
                member.networkId(), networks.byId(member.networkId()).code());
    }

    private static String name(Map<String, Member> people, String memberId) {
        Member member = people.get(memberId);
        return member == null ? "" : member.name();
    }
}
