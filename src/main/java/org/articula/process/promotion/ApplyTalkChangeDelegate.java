package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ANNOUNCED;
import static org.articula.process.promotion.PromotionVariables.TALK_CHANGE_ID;

import org.articula.promotion.TalkChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Aplicar el cambio» ({@code F1.1.c}). */
@Component
class ApplyTalkChangeDelegate implements JavaDelegate {

    private final TalkChanges changes;

    ApplyTalkChangeDelegate(TalkChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TALK_ANNOUNCED.set(execution, changes.apply(TALK_CHANGE_ID.in(execution)));
    }
}
