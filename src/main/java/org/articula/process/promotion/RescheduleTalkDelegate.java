package org.articula.process.promotion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Reprogramar la charla» ({@code F1.1.c}). */
@Component
class RescheduleTalkDelegate implements JavaDelegate {

    private final TalkDates dates;

    RescheduleTalkDelegate(TalkDates dates) {
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dates.follow(execution, "userTask_holdTalk");
    }
}
