package org.articula.promotion;

import java.util.List;
import java.util.Set;
import org.articula.formation.Evidence;
import org.articula.formation.EvidenceSource;
import org.articula.formation.Phase;
import org.articula.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What selling the idea has to show at the end of phase 1 ({@code F1.1}). */
@Component
@Order(110)
class PromotionEvidence implements EvidenceSource {

    private final Promotions promotions;

    PromotionEvidence(Promotions promotions) {
        this.promotions = promotions;
    }

    @Override
    public Set<Phase> phases() {
        return Set.of(Phase.PROMOTION);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        return of(promotions.facts(networkId));
    }

    static List<Evidence> of(PromotionFacts facts) {
        return List.of(
                new Evidence(
                        talks(facts),
                        facts.talksHeld() > 0,
                        "En la charla los productores ven qué ganan al asociarse; sin ella no saben a qué se comprometen."),
                new Evidence(
                        "Interés suficiente de los productores",
                        facts.enoughInterest(),
                        "Con pocos interesados no hay entre quiénes elegir; la charla se repite y se mejora hasta lograrlo."),
                new Evidence(
                        "Búsqueda de grupos semilla",
                        facts.groupsSearched(),
                        "Un grupo que ya hace algo en común avanza más rápido que uno que empieza de cero."),
                new Evidence(
                        "Bitácora de las charlas",
                        facts.logbookWritten(),
                        "Lo que no se anota se pierde, y nadie puede aprender de ello después."));
    }

    private static String talks(PromotionFacts facts) {
        return facts.attended() == 0
                ? "Charlas dadas: %d".formatted(facts.talksHeld())
                : "Charlas dadas: %d (%s, %d %% mujeres)"
                        .formatted(
                                facts.talksHeld(),
                                Wording.count(facts.attended(), "persona", "personas"),
                                facts.womenPercent());
    }
}
