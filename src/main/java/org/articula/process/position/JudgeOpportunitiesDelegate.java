package org.articula.process.position;

import static org.articula.process.position.PositionVariables.OPPORTUNITY_FOUND;
import static org.articula.process.position.PositionVariables.POSITION_ID;

import org.articula.position.Positions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Decidir qué ideas son oportunidades» ({@code F2.1.g}, {@code F2.1.c}). */
@Component
class JudgeOpportunitiesDelegate implements JavaDelegate {

    private final Positions positions;

    JudgeOpportunitiesDelegate(Positions positions) {
        this.positions = positions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OPPORTUNITY_FOUND.set(execution, positions.judge(POSITION_ID.in(execution)));
    }
}
