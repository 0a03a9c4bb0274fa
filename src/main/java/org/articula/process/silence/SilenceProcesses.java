package org.articula.process.silence;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Map;
import org.articula.meeting.MeetingPlanned;
import org.articula.network.Network;
import org.articula.process.upgrade.NetworkCare;
import org.articula.silence.SilenceEnd;
import org.articula.silence.SilenceEnded;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every network that meets is watched over; what ends its silence without anybody asking takes the task away. */
@Component
class SilenceProcesses implements NetworkCare {

    private static final String WATCH = "watchSilence";

    private final RuntimeService runtime;

    SilenceProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(MeetingPlanned planned) {
        watch(planned.networkId(), planned.networkCode());
    }

    /** Networks of before there was such a watch. */
    @Override
    public void prepare(Network network) {
        watch(network.id(), network.code());
    }

    @EventListener
    void on(SilenceEnded ended) {
        if (ended.why() != SilenceEnd.ASKED) {
            runtime.createMessageCorrelation("articula.silenceEnded")
                    .processInstanceBusinessKey(ended.networkCode())
                    .processInstanceVariableEquals(NETWORK_ID.name(), ended.networkId())
                    .correlateAll();
        }
    }

    private void watch(String networkId, String networkCode) {
        boolean watched = runtime.createProcessInstanceQuery()
                        .processDefinitionKey(WATCH)
                        .processInstanceBusinessKey(networkCode)
                        .count()
                > 0;
        if (!watched) {
            runtime.startProcessInstanceByKey(WATCH, networkCode, Map.of(NETWORK_ID.name(), networkId));
        }
    }
}
