package org.articula.selection;

import java.util.List;
import java.util.Set;
import org.articula.assessment.CandidatesChanged;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceChanged;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What choosing the members has to show at the end of phase 1 ({@code F1.2}, {@code F1.3}, {@code RI.1}). */
@Component
@Order(120)
class SelectionEvidence implements EvidenceSource {

    private final Selections selections;

    SelectionEvidence(Selections selections) {
        this.selections = selections;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.PROMOTION);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        return of(selections.facts(networkId));
    }

    @EventListener
    EvidenceChanged on(CandidatesChanged changed) {
        return new EvidenceChanged(changed.networkId(), changed.networkCode());
    }

    static List<Evidence> of(SelectionFacts facts) {
        return List.of(
                new Evidence(
                        "Candidatos evaluados: %d de %d".formatted(facts.assessed(), facts.candidates()),
                        facts.candidates() > 0 && facts.assessed() >= facts.candidates(),
                        "Los cinco criterios dicen quién puede dar tiempo, recursos y confianza a la red."),
                new Evidence(
                        "Relaciones entre los candidatos revisadas",
                        facts.relationsReviewed(),
                        "Un conflicto entre dos personas se vuelve un conflicto de la red."),
                new Evidence(
                        "Selección decidida, con sus razones",
                        facts.decided(),
                        "Quien queda dentro o fuera tiene derecho a saber por qué."),
                new Evidence(
                        "Cartas compromiso firmadas: %d (mínimo %d)".formatted(facts.committed(), facts.minimum()),
                        facts.committed() >= facts.minimum(),
                        "Solo quien se compromete por escrito sostiene a la red cuando llega el trabajo."));
    }
}
