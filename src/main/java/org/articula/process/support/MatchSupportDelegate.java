package org.articula.process.support;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.support.SupportMaps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Buscar quién puede apoyar» ({@code F2.4.a}, {@code F2.4.c}). */
@Component
class MatchSupportDelegate implements JavaDelegate {

    private final SupportMaps maps;

    MatchSupportDelegate(SupportMaps maps) {
        this.maps = maps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        maps.match(NETWORK_ID.in(execution));
    }
}
