package org.articula.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.articula.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the strategic position has to show at the end of phase 2 ({@code F2.1}). */
@Component
@Order(210)
class PositionEvidence implements EvidenceSource {

    private final Positions positions;

    PositionEvidence(Positions positions) {
        this.positions = positions;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.TRUST);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        Optional<PositionSheet> inForce = positions.inForce(networkId);
        int tested = inForce.map(sheet -> sheet.opportunities().size()).orElse(0);
        return List.of(
                new Evidence(
                        inForce.map(sheet -> "Posición estratégica, "
                                        + sheet.position().standing())
                                .orElse("Posición estratégica adoptada en una reunión con cuórum"),
                        inForce.isPresent(),
                        "La posición dice hacia dónde va la red; sin ella las acciones futuras no tienen un rumbo común."),
                new Evidence(
                        tested == 0
                                ? "Oportunidad de negocio evaluada con las cinco condiciones"
                                : "Oportunidades de negocio evaluadas: " + Wording.count(tested, "cumple", "cumplen")
                                        + " las cinco condiciones",
                        tested > 0,
                        "Una idea sin mercado ni cliente es solo una idea; la oportunidad orienta lo que la red hará."));
    }
}
