package org.articula.support;

import java.util.List;
import java.util.Set;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the approach of institutions has to show at the end of phase 2 ({@code F2.4}). */
@Component
@Order(240)
class SupportEvidence implements EvidenceSource {

    private final SupportTable table;

    SupportEvidence(SupportTable table) {
        this.table = table;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.TRUST);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        List<SupportApproach> approaches = table.approaches(networkId);
        long visited = approaches.stream().filter(SupportApproach::visited).count();
        return List.of(new Evidence(
                approaches.isEmpty()
                        ? "Al menos una institución contactada y visitada por la red"
                        : "Instituciones contactadas: %d; visitadas por la red: %d"
                                .formatted(approaches.size(), visited),
                visited > 0,
                "La relación personal con las instituciones abre la puerta a los apoyos que la red todavía no tiene."));
    }
}
