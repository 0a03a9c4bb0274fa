package org.articula.process.diagnosis;

import java.util.List;
import java.util.Optional;
import org.articula.diagnosis.Diagnoses;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Renovar el diagnóstico de los integrantes» ({@code F2.2}): everybody is asked again. */
@Component
class RenewDiagnosisStart implements StartForm<RenewDiagnosisStart.Shown, RenewDiagnosisForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;
    private final Diagnoses diagnoses;

    RenewDiagnosisStart(Networks networks, Diagnoses diagnoses) {
        this.networks = networks;
        this.diagnoses = diagnoses;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return network.active() && !diagnoses.underWay(network.id())
                ? Optional.of(Chosen.network(network))
                : Optional.empty();
    }

    @Override
    public Start start(String userId, RenewDiagnosisForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        diagnoses.refuseIfUnderWay(network.id());
        return new Start(network.code(), Facts.of(ProcessVariable.NETWORK_ID, network.id()));
    }
}
