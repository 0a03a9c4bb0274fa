package org.articula.rules;

import java.util.List;
import java.util.Set;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.articula.vote.KeptDecision;
import org.articula.vote.MeetingVotes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the end of phase 2: whether the network has made the rules its own ({@code F2.3.i}, {@code F2.3.k1}). */
@Component
@Order(240)
class RulesEvidence implements EvidenceSource {

    private final InternalRules rules;
    private final MeetingVotes votes;

    RulesEvidence(InternalRules rules, MeetingVotes votes) {
        this.rules = rules;
        this.votes = votes;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.TRUST);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        boolean approved = votes
                .ofAll(rules.allOf(networkId).stream().map(RulesVersion::id).toList())
                .values()
                .stream()
                .anyMatch(KeptDecision::carried);
        return List.of(new Evidence(
                approved
                        ? "Reglamento interno aprobado por la red en una reunión con cuórum"
                        : "Reglamento interno: la red todavía no lo ha aprobado en una reunión con cuórum",
                approved,
                "Sin reglamento los integrantes no saben cómo protegerse de las conductas oportunistas."));
    }
}
