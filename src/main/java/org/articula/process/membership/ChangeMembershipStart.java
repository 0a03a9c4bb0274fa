package org.articula.process.membership;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.document.StoredFiles;
import org.articula.member.Members;
import org.articula.member.MembershipRequests;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** Start form of «Ingreso o retiro de un integrante» (RI.20). */
@Component
class ChangeMembershipStart implements StartForm<ChangeMembershipStart.Shown, ChangeMembershipForm>, NetworkStart {

    record Shown(List<Option> networks, List<Option> members) {}

    private final MembershipRequests requests;
    private final Networks networks;
    private final Members members;
    private final StoredFiles files;

    ChangeMembershipStart(MembershipRequests requests, Networks networks, Members members, StoredFiles files) {
        this.requests = requests;
        this.networks = networks;
        this.members = members;
        this.files = files;
    }

    @Override
    public Shown open(String userId) {
        List<Network> active = networks.active();
        Map<String, Network> byId = active.stream().collect(Collectors.toMap(Network::id, Function.identity()));
        List<Option> people = members.activeIn(byId.keySet()).stream()
                .map(m -> new Option(
                        m.name() + " ("
                                + requireNonNull(byId.get(m.networkId())).name() + ")",
                        m.id()))
                .toList();
        return new Shown(Option.ofNetworks(active), people);
    }

    @Override
    public Start start(String userId, ChangeMembershipForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        if (form.memberId() != null && members.byIds(List.of(form.memberId())).isEmpty()) {
            throw new InvalidInputException("memberId", "Elija a un integrante de la lista.");
        }
        if (files.find(form.letter().get(0))
                .filter(file -> file.storedBy().equals(userId))
                .isEmpty()) {
            throw new InvalidInputException("letter", "Suba de nuevo la solicitud escrita.");
        }
        String requestId = requests.submit(form.toRequest(person -> members.toldApart(network.id(), person)));
        return new Start(
                network.code(),
                Facts.of(ProcessVariable.NETWORK_ID, form.networkId()).and(MembershipVariables.REQUEST_ID, requestId));
    }
}
