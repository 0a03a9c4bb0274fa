package org.articula.portal;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.fund.Expense;
import org.articula.fund.Expenses;
import org.articula.fund.Fund;
import org.articula.fund.Funds;
import org.articula.link.Addressee;
import org.articula.link.InvalidLinkException;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The confirmation of an expense by signed link ({@code F2.3.j}, {@code R.board}). Whether a link is still its member's to use is looked up
 * each time: an office that has passed to somebody else takes the links with it.
 *
 * <p>Every method takes the token of a link and throws {@link InvalidLinkException} when it is not good, or not any more.
 */
@Service
public class ExpenseConfirmations {

    private final Links links;
    private final Expenses expenses;
    private final ExpenseWords words;
    private final Funds funds;
    private final Members members;
    private final Networks networks;

    ExpenseConfirmations(
            Links links, Expenses expenses, ExpenseWords words, Funds funds, Members members, Networks networks) {
        this.links = links;
        this.expenses = expenses;
        this.words = words;
        this.funds = funds;
        this.members = members;
        this.networks = networks;
    }

    /**
     * What the page shows.
     *
     * @param facts the expense, spelled out; nothing for whom it does not concern any more
     * @param sentence Spanish: why there is nothing to decide; null while there is
     */
    public record Page(
            String networkName, String memberName, State state, List<Fact> facts, @Nullable String sentence) {

        public Page {
            facts = List.copyOf(facts);
        }
    }

    /** Whether the member can still decide. */
    public enum State {
        OPEN,
        /** The member has confirmed, the other one not yet. */
        CONFIRMED,
        /** It is paid, or will be in a moment, or will never be. */
        DECIDED,
        /** Not the member's to confirm any more. */
        NOT_YOURS,
        SUSPENDED
    }

    private record Visit(Expense expense, Member member, Network network) {}

    /** Opening the page changes nothing. */
    public Page open(String token) {
        return page(visit(token));
    }

    /** The member confirms the expense. Confirming again, or what was decided meanwhile, changes nothing. */
    public Page confirm(String token) {
        Visit visit = visit(token);
        if (page(visit).state() == State.OPEN) {
            try {
                expenses.confirm(visit.expense().id(), visit.member().id());
            } catch (InvalidInputException decidedMeanwhile) {
                return open(token);
            }
        }
        return open(token);
    }

    /**
     * The member does not want the expense, which is not paid then.
     *
     * @throws InvalidInputException with path {@code reason}
     */
    public Page refuse(String token, @Nullable String reason) {
        Visit visit = visit(token);
        if (page(visit).state() == State.OPEN) {
            try {
                expenses.refuse(visit.expense().id(), visit.member().id(), reason);
            } catch (InvalidInputException refused) {
                if (refused.errors().stream().anyMatch(error -> error.path().equals("reason"))) {
                    throw refused;
                }
            }
        }
        return open(token);
    }

    private Visit visit(String token) {
        Addressee addressee = links.read(LinkPurpose.EXPENSE, token);
        Member member = members.byIds(List.of(addressee.memberId())).get(addressee.memberId());
        try {
            Expense expense = expenses.byId(addressee.subjectId());
            if (member == null || !member.active() || !member.networkId().equals(expense.networkId())) {
                throw new InvalidLinkException();
            }
            Network network = networks.byId(expense.networkId());
            if (network.status() == NetworkStatus.ENDED) {
                throw new InvalidLinkException();
            }
            return new Visit(expense, member, network);
        } catch (NoSuchElementException gone) {
            throw new InvalidLinkException();
        }
    }

    private Page page(Visit visit) {
        Expense expense = visit.expense();
        Expenses.Signers signers = expenses.signers(expense.networkId());
        Set<String> confirmed = expenses.confirmedBy(expense.id());
        String memberId = visit.member().id();
        if (!signers.both().contains(memberId)) {
            return page(visit, State.NOT_YOURS, List.of(), notYours(signers));
        }
        Fund fund = funds.of(expense.networkId()).orElseThrow(InvalidLinkException::new);
        List<Fact> facts = words.facts(visit.network(), fund, expense);
        String decided = decided(expense);
        if (decided != null) {
            // What the fund has after it is no forecast any more
            return page(visit, State.DECIDED, facts.subList(0, facts.size() - 2), decided);
        }
        if (confirmed.contains(memberId)) {
            String otherId = signers.coordinatorId().equals(memberId) ? signers.treasurerId() : signers.coordinatorId();
            return page(
                    visit,
                    State.CONFIRMED,
                    facts,
                    "Usted ya confirmó este gasto. Falta la confirmación de %s."
                            .formatted(members.byId(otherId).name()));
        }
        return visit.network().active()
                ? page(visit, State.OPEN, facts, null)
                : page(visit, State.SUSPENDED, facts, visit.network().status().objection("paga gastos"));
    }

    private static Page page(Visit visit, State state, List<Fact> facts, @Nullable String sentence) {
        return new Page(visit.network().name(), visit.member().name(), state, facts, sentence);
    }

    private String notYours(Expenses.Signers signers) {
        return "Este gasto ya no le toca confirmarlo a usted: lo confirman quien coordina la red (%s) y quien guarda el dinero (%s)."
                .formatted(
                        members.byId(signers.coordinatorId()).name(),
                        members.byId(signers.treasurerId()).name());
    }

    private static @Nullable String decided(Expense expense) {
        return switch (expense.status()) {
            case PROPOSED -> null;
            case CONFIRMED -> "Los dos confirmaron este gasto: está por pagarse.";
            case PAID -> "Este gasto ya está confirmado y pagado.";
            case REFUSED -> "Este gasto no se paga. " + (expense.reason() == null ? "" : expense.reason());
        };
    }
}
