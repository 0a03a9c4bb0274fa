package org.articula.process.fund;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.fund.FundVariables.CONTRIBUTIONS_DUE;

import org.articula.fund.Collections;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Revisar si hay aportes por cobrar» (F2.3.j): only where a fund is open and somebody owes something. */
@Component
class ReviewDuesDelegate implements JavaDelegate {

    private final Collections collections;

    ReviewDuesDelegate(Collections collections) {
        this.collections = collections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CONTRIBUTIONS_DUE.set(execution, collections.due(NETWORK_ID.in(execution)));
    }
}
