package org.articula.process.activity;

import org.articula.trade.Trades;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Calcular el ahorro o la mejora» ({@code F2.3.f}). */
@Component
class ComputeGainDelegate implements JavaDelegate {

    private final Trades trades;

    ComputeGainDelegate(Trades trades) {
        this.trades = trades;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trades.computeGain(ActivityVariables.TRADE_ID.in(execution));
    }
}
