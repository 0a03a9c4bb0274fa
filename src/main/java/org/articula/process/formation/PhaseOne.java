package org.articula.process.formation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.articula.formation.Evidence;
import org.articula.formation.Formations;
import org.articula.formation.Phase;
import org.articula.formation.PhaseGatePolicy;
import org.articula.formation.PhaseOneFacts;
import org.articula.meeting.Meetings;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.promotion.PromotionFacts;
import org.articula.promotion.Promotions;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.selection.SelectionFacts;
import org.articula.selection.Selections;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** What the end of phase 1 asks of the modules that did its work, and what it hands over to those of the phases to come. */
@Component
class PhaseOne {

    private final Formations formations;
    private final Promotions promotions;
    private final Selections selections;
    private final Networks networks;
    private final InternalRules rules;
    private final Members members;
    private final Meetings meetings;

    PhaseOne(
            Formations formations,
            Promotions promotions,
            Selections selections,
            Networks networks,
            InternalRules rules,
            Members members,
            Meetings meetings) {
        this.formations = formations;
        this.promotions = promotions;
        this.selections = selections;
        this.networks = networks;
        this.rules = rules;
        this.members = members;
        this.meetings = meetings;
    }

    /** Whether a step of the phase is not done: brought forward, repeated or postponed elsewhere. */
    boolean stepsPending(String networkId) {
        return !formations.openSteps(networkId, Phase.PROMOTION).isEmpty();
    }

    /** Whether enough people were admitted to form a network. */
    boolean groupReady(String networkId) {
        SelectionFacts selection = selections.facts(networkId);
        return selection.admitted() >= selection.minimum();
    }

    /** Everything the phase has to show, present or not. */
    List<Evidence> evidence(String networkId) {
        PromotionFacts promotion = promotions.facts(networkId);
        SelectionFacts selection = selections.facts(networkId);
        return PhaseGatePolicy.review(new PhaseOneFacts(
                promotion.talksHeld(),
                promotion.attended(),
                promotion.womenPercent(),
                promotion.enoughInterest(),
                promotion.groupsSearched(),
                promotion.logbookWritten(),
                selection.candidates(),
                selection.assessed(),
                selection.relationsReviewed(),
                selection.decided(),
                selection.committed(),
                selection.minimum(),
                formations.openSteps(networkId, Phase.PROMOTION)));
    }

    /** Evidence as the forms show it: what is there, and what is missing with the reason why it matters. */
    static String asList(List<Evidence> evidence) {
        return evidence.stream()
                .map(item ->
                        item.present() ? "✓ " + item.what() : "✗ %s. %s".formatted(item.what(), item.whyItMatters()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Makes the group of those who committed themselves an active network, with the guide's rules and its first meeting.
     *
     * @throws InvalidInputException when somebody cannot be a member as they are registered
     */
    void enrol(String networkId) {
        Network network = networks.activate(networkId);
        LocalDate today = networks.todayIn(networkId);
        if (rules.allOf(networkId).isEmpty()) {
            rules.adopt(networkId, RulesFigures.defaults(), today, null, network.articulatorId());
        }
        try {
            members.enrol(networkId, today, selections.committed(networkId));
        } catch (InvalidInputException faults) {
            // Their paths are those of a list that no form here has
            throw new InvalidInputException("", "No se puede inscribir a todos. " + faults.getMessage());
        }
        meetings.planNext(networkId);
    }
}
