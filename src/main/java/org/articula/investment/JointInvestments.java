package org.articula.investment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.articula.shared.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what networks want to pay together, who puts a share, and who let them when they did not trust yet. */
@Service
@Transactional
public class JointInvestments {

    private final InvestmentTable table;
    private final Networks networks;
    private final Members members;
    private final Logbook logbook;

    JointInvestments(InvestmentTable table, Networks networks, Members members, Logbook logbook) {
        this.table = table;
        this.networks = networks;
        this.members = members;
        this.logbook = logbook;
    }

    /**
     * Proposes a joint investment.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code networkId}, {@code title}, {@code purpose} or {@code total}
     */
    public JointInvestment propose(String networkId, String title, String purpose, Money total, String by) {
        Network network = networks.byId(networkId);
        FieldErrors errors = new FieldErrors();
        errors.addIf(!network.active(), "networkId", network.status().objection("invierte en conjunto"));
        errors.required("title", "qué se compra o se paga", title, InvestmentLimits.TITLE);
        errors.required("purpose", "para qué", purpose, InvestmentLimits.PURPOSE);
        errors.addIf(!isAmount(total), "total", amountSentence());
        errors.throwIfAny();
        JointInvestment proposed = new JointInvestment(
                Ids.next(),
                networkId,
                title.strip(),
                purpose.strip(),
                total,
                networks.todayIn(network),
                InvestmentStatus.PROPOSED,
                null,
                null);
        table.insert(proposed, by);
        return proposed;
    }

    /** @throws NoSuchElementException if there is no such investment */
    @Transactional(readOnly = true)
    public JointInvestment byId(String id) {
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe la inversión «%s».".formatted(id)));
    }

    /** Those of a network, the latest first. */
    @Transactional(readOnly = true)
    public List<JointInvestment> ofNetwork(String networkId) {
        return table.ofNetwork(networkId);
    }

    /** How many put a share of what was proposed in these days, where somebody was asked; the latest first ({@code F2.3.k5}). */
    @Transactional(readOnly = true)
    public List<Willingness> willingness(String networkId, LocalDate from, LocalDate to) {
        return table.willingness(networkId, from, to);
    }

    /**
     * Keeps what each member said; what they said before is replaced.
     *
     * @throws InvalidInputException with paths {@code pledges[i].amount} or {@code pledges[i].memberId}, or without a path when nobody was
     *     asked
     */
    public void pledge(String investmentId, List<Pledge> pledges) {
        JointInvestment investment = byId(investmentId);
        Set<String> inForce = members.activeOf(investment.networkId()).stream()
                .map(Member::id)
                .collect(Collectors.toSet());
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < pledges.size(); i++) {
            Pledge pledge = pledges.get(i);
            FieldErrors row = errors.row("pledges", i);
            row.addIf(!inForce.contains(pledge.memberId()), "memberId", "Esta persona ya no es integrante de la red.");
            boolean commits = pledge.answer() == PledgeAnswer.COMMITTED;
            row.addIf(commits && (pledge.amount() == null || !isAmount(pledge.amount())), "amount", amountSentence());
        }
        errors.addIf(
                pledges.stream().allMatch(pledge -> pledge.answer() == PledgeAnswer.NOT_ASKED),
                "",
                "Anote la respuesta de al menos un integrante.");
        errors.throwIfAny();
        table.replacePledges(
                investmentId,
                pledges.stream()
                        .map(one -> one.answer() == PledgeAnswer.COMMITTED
                                ? one
                                : new Pledge(one.memberId(), one.answer(), null))
                        .toList());
    }

    /** What its members said so far. */
    @Transactional(readOnly = true)
    public List<Pledge> pledgesOf(String investmentId) {
        return table.pledges(investmentId);
    }

    /** Keeps whether the network had a base of trust when its investment was checked ({@code F2.3.p2}). */
    public void check(String investmentId, boolean grounded) {
        table.check(investmentId, grounded);
    }

    /**
     * Keeps the supervising unit's word about an investment of a network without a base of trust, in the logbook too.
     *
     * @param by user id
     * @throws InvalidInputException with path {@code reason}
     */
    public void decide(String investmentId, boolean authorized, String reason, String by) {
        FieldErrors errors = new FieldErrors();
        errors.required("reason", "el motivo", reason, InvestmentLimits.REASON);
        errors.throwIfAny();
        JointInvestment investment = byId(investmentId);
        if (!authorized && !table.settle(investmentId, InvestmentStatus.STOPPED)) {
            throw new InvalidInputException("", "Otra persona ya decidió sobre esta inversión.");
        }
        table.decide(investmentId, reason.strip(), by);
        String text = "%s la inversión «%s» sin una base de confianza: %s"
                .formatted(authorized ? "Se autoriza" : "Se detiene", investment.title(), reason.strip());
        logbook.note(
                investment.networkId(), LogbookKind.DECISION, null, Wording.shorten(text, Logbook.LONGEST_TEXT), by);
    }

    /** The network goes ahead with it; one that was settled stays as it is. */
    public void approve(String investmentId) {
        table.settle(investmentId, InvestmentStatus.APPROVED);
    }

    private static boolean isAmount(Money amount) {
        return amount.cents() > 0 && amount.dollars().compareTo(BigDecimal.valueOf(InvestmentLimits.MOST)) <= 0;
    }

    private static String amountSentence() {
        return "Escriba un monto mayor que cero y hasta %d.".formatted(InvestmentLimits.MOST);
    }
}
