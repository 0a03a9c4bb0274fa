package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.formation.Formations;
import org.articula.network.Network;
import org.articula.process.upgrade.NetworkCare;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Phase 2 begins for every active network that an older version left without it, after its instances have moved to the newest diagram. */
@Component
class TrustPhaseCare implements NetworkCare {

    private final Formations formations;
    private final RuntimeService runtime;

    TrustPhaseCare(Formations formations, RuntimeService runtime) {
        this.formations = formations;
        this.runtime = runtime;
    }

    @Override
    public void prepare(Network network) {
        if (formations.beginFormed(network.id()) || formations.trustBegun(network.id())) {
            return;
        }
        List<ProcessInstance> waiting = runtime.createProcessInstanceQuery()
                .processDefinitionKey(FormationProcesses.FORM_NETWORK)
                .processInstanceBusinessKey(network.code())
                .variableValueEquals(NETWORK_ID.name(), network.id())
                .list();
        if (waiting.isEmpty()) {
            // Its year was over: it waited for nothing any more
            formations.beginTrust(network.id());
        }
        waiting.forEach(instance -> runtime.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity("intermediateEvent_planEnds")
                .startBeforeActivity("callActivity_buildTrust")
                .execute());
    }
}
