package org.articula.process.fund;

import static java.util.Objects.requireNonNull;
import static org.articula.process.fund.FundVariables.MEMBER_ID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.fund.Funds;
import org.articula.fund.Settlements;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** Start form of «Liquidar a quien sale de la red» (F2.3.j): whoever left with money in the fund. */
@Component
class SettleMemberStart implements StartForm<SettleMemberStart.Shown, SettleMemberForm>, NetworkStart {

    record Shown(List<Option> members) {}

    private final Networks networks;
    private final Funds funds;
    private final Settlements settlements;

    SettleMemberStart(Networks networks, Funds funds, Settlements settlements) {
        this.networks = networks;
        this.funds = funds;
        this.settlements = settlements;
    }

    /** Somebody who left, with their network. */
    private record Leaver(Member member, Network network) {}

    private List<Leaver> leavers() {
        Map<String, Network> open =
                funds.among(networks.active()).stream().collect(Collectors.toMap(Network::id, Function.identity()));
        return settlements.toSettle(open.keySet()).stream()
                .map(member -> new Leaver(member, requireNonNull(open.get(member.networkId()))))
                .toList();
    }

    @Override
    public Shown open(String userId) {
        return new Shown(leavers().stream()
                .map(leaver -> new Option(
                        leaver.member().name() + " · " + leaver.network().code(),
                        leaver.member().id()))
                .toList());
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        boolean now =
                network.active() && !settlements.toSettle(List.of(network.id())).isEmpty();
        return now ? Optional.of(Chosen.NOTHING) : Optional.empty();
    }

    @Override
    public Start start(String userId, SettleMemberForm form) {
        Leaver leaver = leavers().stream()
                .filter(each -> each.member().id().equals(form.memberId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("memberId", "Elija a alguien de la lista."));
        return new Start(
                leaver.network().code(),
                Facts.of(ProcessVariable.NETWORK_ID, leaver.network().id())
                        .and(MEMBER_ID, leaver.member().id()));
    }
}
