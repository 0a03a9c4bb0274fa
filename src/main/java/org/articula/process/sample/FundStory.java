package org.articula.process.sample;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.fund.Expense;
import org.articula.fund.ExpenseKind;
import org.articula.fund.Expenses;
import org.articula.fund.FundProposal;
import org.articula.fund.FundProposals;
import org.articula.fund.MemberAccount;
import org.articula.fund.MemberAccounts;
import org.articula.fund.MoneyPlace;
import org.articula.fund.MoneySource;
import org.articula.fund.NewExpense;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.rules.FundCustody;
import org.articula.rules.FundRhythm;
import org.articula.rules.FundTerms;
import org.articula.shared.Money;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;
import org.articula.vote.VotingMeeting;
import org.articula.vote.VotingMeetings;
import org.springframework.stereotype.Component;

/** Lets a network agree on its fund, pay into it and spend of it. */
@Component
class FundStory {

    private static final String COLLECT = "userTask_collectContributions";

    private final Storyteller people;
    private final FundProposals proposals;
    private final Expenses expenses;
    private final HeldMeetings meetings;
    private final MemberAccounts accounts;
    private final Members members;
    private final Networks networks;

    FundStory(
            Storyteller people,
            FundProposals proposals,
            Expenses expenses,
            HeldMeetings meetings,
            MemberAccounts accounts,
            Members members,
            Networks networks) {
        this.people = people;
        this.proposals = proposals;
        this.expenses = expenses;
        this.meetings = meetings;
        this.accounts = accounts;
        this.members = members;
        this.networks = networks;
    }

    /** Everybody in the last meeting voted for two dollars in each meeting, from the next one on. */
    void agree(Network network, String treasurer, String coordinator) {
        LocalDate tomorrow = networks.todayIn(network).plusDays(1);
        FundTerms terms = new FundTerms(
                new Money(200),
                FundRhythm.PER_MEETING,
                tomorrow,
                "Copias, pasajes y refrigerio de las reuniones; después, pequeños proyectos",
                FundCustody.CASH,
                "Caja con llave en el taller de la tesorera");
        FundProposal proposal = proposals.propose(
                network.id(),
                terms,
                member(network, treasurer).id(),
                member(network, coordinator).id(),
                network.articulatorId());
        VotingMeetings held = meetings.of(network.id());
        VotingMeeting latest = held.latestFirst().get(0);
        Ballot unanimous = new Ballot(
                latest.id(),
                proposal.coordinatorId(),
                new Votes(latest.attending().size(), 0, 0));
        proposals.decide(proposal.id(), FundProposals.Outcome.APPROVED, unanimous, null, held, network.articulatorId());
        proposals.apply(proposal.id(), network.articulatorId());
    }

    /** Everybody pays, those not there through somebody; who stayed away without a word does not. */
    void collect(Network network, ToldMeeting told) {
        if (people.tasks(network.code(), COLLECT).isEmpty()) {
            return;
        }
        List<Map<String, Object>> payments = new ArrayList<>();
        Set<String> paying = new HashSet<>();
        for (Map<String, Object> row : rows(people.open(network.articulatorId(), network.code(), COLLECT))) {
            String name = String.valueOf(row.get("name"));
            boolean pays = told.absences().entrySet().stream()
                    .noneMatch(absence -> name.startsWith(absence.getKey())
                            && "UNJUSTIFIED".equals(absence.getValue().get("status")));
            Map<String, Object> payment = new HashMap<>();
            payment.put("memberId", row.get("memberId"));
            if (pays) {
                payment.put("choice", "PAID");
                paying.add(String.valueOf(row.get("memberId")));
            }
            payments.add(payment);
        }
        long cents = accounts.of(network.id()).stream()
                .filter(account -> paying.contains(account.member().id()))
                .mapToLong(MemberAccount::owed)
                .sum();
        BigDecimal counted = new Money(cents).dollars();
        people.complete(
                network.articulatorId(), network.code(), COLLECT, Map.of("payments", payments, "counted", counted));
    }

    void spend(Network network, String purpose, long cents) {
        Expense expense = expenses.propose(
                network.id(),
                new NewExpense(
                        purpose, ExpenseKind.MATERIALS, new Money(cents), MoneyPlace.CASH, MoneySource.OWN, null, null),
                network.articulatorId());
        expenses.confirmInPerson(expense.id());
        expenses.pay(expense.id(), network.articulatorId());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> opened) {
        return (List<Map<String, Object>>) requireNonNull(opened.get("payments"));
    }

    private Member member(Network network, String name) {
        return members.activeOf(network.id()).stream()
                .filter(member -> member.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is called " + name));
    }
}
