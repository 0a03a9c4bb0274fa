package org.articula.process.trust;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import org.articula.trust.Trust;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Medir la confianza» ({@code F2.3.k1}–{@code F2.3.k5}): when a meeting has closed, with what is known then. */
@Component
class MeasureTrustDelegate implements JavaDelegate {

    private final Trust trust;

    MeasureTrustDelegate(Trust trust) {
        this.trust = trust;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trust.measure(MEETING_ID.in(execution));
    }
}
