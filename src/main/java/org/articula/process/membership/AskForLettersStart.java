package org.articula.process.membership;

import java.util.List;
import java.util.Set;
import org.articula.letter.MemberLetters;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** Start form of «Recoger las cartas compromiso» (RI.1): of a network in which somebody has not signed. */
@Component
class AskForLettersStart implements StartForm<AskForLettersStart.Shown, AskForLettersForm> {

    record Shown(List<Option> networks) {}

    private final MemberLetters letters;
    private final Networks networks;
    private final LetterProcesses processes;

    AskForLettersStart(MemberLetters letters, Networks networks, LetterProcesses processes) {
        this.letters = letters;
        this.networks = networks;
        this.processes = processes;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(withUnsigned()));
    }

    @Override
    public Start start(String userId, AskForLettersForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        if (letters.unsigned(network.id()).isEmpty()) {
            throw new InvalidInputException("networkId", "En esta red ya firmaron todos los integrantes.");
        }
        if (processes.collecting(network.code())) {
            throw new InvalidInputException(
                    "networkId", "Ya hay una tarea abierta para recoger las firmas de esta red.");
        }
        return new Start(network.code(), Facts.of(ProcessVariable.NETWORK_ID, network.id()));
    }

    private List<Network> withUnsigned() {
        List<Network> active = networks.active();
        Set<String> open =
                letters.networksWithUnsigned(active.stream().map(Network::id).toList());
        return active.stream().filter(network -> open.contains(network.id())).toList();
    }
}
