package org.articula.process.membership;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;
import org.springframework.stereotype.Component;

/** Start form of «Corregir los datos de un integrante» (F2.3.a1): whose they are. */
@Component
class CorrectMemberStart implements StartForm<CorrectMemberStart.Shown, CorrectMemberForm>, NetworkStart {

    record Shown(List<Option> members) {}

    private final Networks networks;
    private final Members members;

    CorrectMemberStart(Networks networks, Members members) {
        this.networks = networks;
        this.members = members;
    }

    @Override
    public Shown open(String userId) {
        Map<String, Network> byId = withMembers();
        List<Option> people = members.activeIn(byId.keySet()).stream()
                .map(member -> new Option(
                        member.name() + " · "
                                + requireNonNull(byId.get(member.networkId())).name(),
                        member.id()))
                .sorted(SpanishOrder.by(Option::label))
                .toList();
        return new Shown(people);
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return List.of(NetworkStatus.ACTIVE, NetworkStatus.SUSPENDED).contains(network.status())
                ? Optional.of(Chosen.NOTHING)
                : Optional.empty();
    }

    @Override
    public Start start(String userId, CorrectMemberForm form) {
        Map<String, Network> byId = withMembers();
        Member member = members.activeIn(byId.keySet()).stream()
                .filter(candidate -> candidate.id().equals(form.memberId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("memberId", "Elija a un integrante de la lista."));
        return new Start(
                requireNonNull(byId.get(member.networkId())).code(),
                Facts.of(ProcessVariable.NETWORK_ID, member.networkId())
                        .and(MembershipVariables.MEMBER_ID, member.id()));
    }

    /** The networks that have members to call, also when they stand still for a while. */
    private Map<String, Network> withMembers() {
        return networks.in(NetworkStatus.ACTIVE, NetworkStatus.SUSPENDED).stream()
                .collect(Collectors.toMap(Network::id, Function.identity()));
    }
}
