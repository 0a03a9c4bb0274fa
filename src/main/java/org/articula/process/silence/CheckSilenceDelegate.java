package org.articula.process.silence;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Date;
import org.articula.silence.SilenceLook;
import org.articula.silence.Silences;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Comprobar si la red calla» (F2.3.a). */
@Component
class CheckSilenceDelegate implements JavaDelegate {

    private final Silences silences;

    CheckSilenceDelegate(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SilenceLook look = silences.look(NETWORK_ID.in(execution));
        SilenceVariables.NETWORK_FELL_SILENT.set(execution, look.begun());
        SilenceVariables.LOOK_AGAIN_AT.set(execution, Date.from(look.lookAgainAt()));
        SilenceVariables.ASK_BY.set(execution, Date.from(look.askBy()));
    }
}
