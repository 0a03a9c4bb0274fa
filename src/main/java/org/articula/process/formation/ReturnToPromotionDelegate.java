package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.formation.Formations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Volver a la promoción» ({@code F1.1.h}): its steps are done again. */
@Component
class ReturnToPromotionDelegate implements JavaDelegate {

    private final Formations formations;

    ReturnToPromotionDelegate(Formations formations) {
        this.formations = formations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        formations.returnToPromotion(NETWORK_ID.in(execution));
    }
}
