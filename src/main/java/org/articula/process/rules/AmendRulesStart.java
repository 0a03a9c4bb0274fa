package org.articula.process.rules;

import java.util.Map;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.Option;
import org.articula.process.engine.StartForm;
import org.articula.process.meeting.MeetingVariables;
import org.springframework.stereotype.Component;

/** Start form of «Modificar el reglamento interno» (RI.21). */
@Component
class AmendRulesStart implements StartForm<AmendRulesForm> {

    private final Networks networks;

    AmendRulesStart(Networks networks) {
        this.networks = networks;
    }

    @Override
    public String formId() {
        return "amendRulesForm";
    }

    @Override
    public Class<AmendRulesForm> fields() {
        return AmendRulesForm.class;
    }

    @Override
    public Map<String, Object> open(String userId) {
        return Map.of("networks", Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, AmendRulesForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        return new Start(network.code(), Map.of(MeetingVariables.NETWORK_ID.name(), network.id()));
    }
}
