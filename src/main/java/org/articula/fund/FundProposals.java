package org.articula.fund;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.formation.EvidenceChanged;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.rules.FundTerms;
import org.articula.rules.InternalRules;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.vote.Ballot;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a proposal to an open fund: the network decides it by vote, and its rules say so ({@code F2.3.j}). */
@Service
@Transactional
public class FundProposals {

    private final FundTable table;
    private final InternalRules rules;
    private final Networks networks;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FundProposals(
            FundTable table,
            InternalRules rules,
            Networks networks,
            Members members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.rules = rules;
        this.networks = networks;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** What the network decided. */
    public enum Outcome {
        APPROVED,
        AGAIN,
        DROPPED
    }

    /**
     * Keeps what will be put to the vote.
     *
     * @throws InvalidInputException with the components of {@link FundTerms}, {@code treasurerId} or {@code coordinatorId}
     */
    public FundProposal propose(
            String networkId, FundTerms terms, String treasurerId, String coordinatorId, String by) {
        FieldErrors errors = rules.checkFund(networkId, terms);
        checkKeepers(errors, members.activeOf(networkId), treasurerId, coordinatorId);
        errors.throwIfAny();
        FundProposal proposal = new FundProposal(Ids.next(), networkId, terms, treasurerId, coordinatorId);
        table.insert(proposal, terms, by, clock.instant());
        return proposal;
    }

    static void checkKeepers(FieldErrors errors, List<Member> active, String treasurerId, String coordinatorId) {
        Set<String> ids = active.stream().map(Member::id).collect(Collectors.toSet());
        errors.addIf(!ids.contains(treasurerId), "treasurerId", "Elija a un integrante de la red.");
        errors.addIf(!ids.contains(coordinatorId), "coordinatorId", "Elija a un integrante de la red.");
        errors.addIf(
                treasurerId.equals(coordinatorId),
                "coordinatorId",
                "Quien coordina y quien guarda el dinero son dos personas distintas.");
    }

    /** @throws NoSuchElementException if there is no such proposal */
    @Transactional(readOnly = true)
    public FundProposal byId(String id) {
        return table.proposal(id)
                .orElseThrow(() -> new NoSuchElementException("No existe la propuesta «%s».".formatted(id)));
    }

    /**
     * Records what the network decided; what it approved becomes a version of its rules.
     *
     * @param note why, when it did not approve
     * @throws InvalidInputException with paths {@code meetingId}, {@code proposerId}, {@code votesFor}, {@code startsOn} or {@code note}
     */
    public void decide(
            String proposalId,
            Outcome outcome,
            @Nullable Ballot ballot,
            @Nullable String note,
            VotingMeetings meetings,
            String by) {
        FundProposal proposal = byId(proposalId);
        FieldErrors errors = new FieldErrors();
        if (outcome == Outcome.APPROVED) {
            errors.addIf(ballot == null, "meetingId", "Elija la reunión en que se decidió.");
            errors.optional("note", "las razones", note, FundLimits.NOTE);
        } else {
            errors.required("note", "qué dijo la red", note, FundLimits.NOTE);
        }
        errors.throwIfAny();
        if (!table.settle(proposalId, outcome, note)) {
            throw new InvalidInputException("", "Otra persona ya registró la decisión sobre esta propuesta.");
        }
        if (ballot != null && outcome == Outcome.APPROVED) {
            rules.agreeFund(proposal.networkId(), proposal.terms(), ballot, reason(proposal), meetings, by);
        }
    }

    private String reason(FundProposal proposal) {
        FundTerms terms = proposal.terms();
        Network network = networks.byId(proposal.networkId());
        Fund kept = new Fund(
                network.id(),
                Funds.currency(network.country()),
                proposal.treasurerId(),
                proposal.coordinatorId(),
                terms.startsOn());
        String text =
                "Fondo de aportaciones: cada integrante aporta %1$s %2$s desde el %4$td/%4$tm/%4$tY. Se usa para: %3$s"
                        .formatted(
                                kept.words(terms.amount().cents()),
                                terms.rhythm().spanish(),
                                terms.purpose().strip(),
                                terms.startsOn());
        return text.length() > FundLimits.NOTE ? text.substring(0, FundLimits.NOTE) : text;
    }

    /**
     * Opens the fund that was approved, or gives the open one to those who keep it from now on. Doing it again changes nothing.
     *
     * @param by user id of who recorded the decision
     */
    public void apply(String proposalId, String by) {
        FundProposal proposal = byId(proposalId);
        Network network = networks.byId(proposal.networkId());
        if (table.hold(network.id()).isPresent()) {
            table.appoint(network.id(), proposal.treasurerId(), proposal.coordinatorId());
        } else {
            table.insert(
                    new Fund(
                            network.id(),
                            Funds.currency(network.country()),
                            proposal.treasurerId(),
                            proposal.coordinatorId(),
                            networks.todayIn(network)),
                    by,
                    clock.instant());
        }
        events.publishEvent(new EvidenceChanged(network.id(), network.code()));
    }
}
