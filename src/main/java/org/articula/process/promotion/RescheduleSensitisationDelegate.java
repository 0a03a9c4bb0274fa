package org.articula.process.promotion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Reprogramar la reunión» ({@code F1.2}). */
@Component
class RescheduleSensitisationDelegate implements JavaDelegate {

    private final TalkDates dates;

    RescheduleSensitisationDelegate(TalkDates dates) {
        this.dates = dates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dates.follow(execution, "userTask_holdTalkOfSensitisation");
    }
}
