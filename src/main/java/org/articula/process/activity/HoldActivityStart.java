package org.articula.process.activity;

import static java.util.Objects.requireNonNull;
import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.activity.Activities;
import org.articula.activity.Activity;
import org.articula.activity.ActivityKind;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Organizar una actividad de confianza» ({@code F2.3.b}–{@code F2.3.e}). */
@Component
class HoldActivityStart implements StartForm<HoldActivityStart.Shown, HoldActivityForm>, NetworkStart {

    record Shown(List<Option> networks, List<Option> members) {}

    private final Activities activities;
    private final Networks networks;
    private final Members members;

    HoldActivityStart(Activities activities, Networks networks, Members members) {
        this.activities = activities;
        this.networks = networks;
        this.members = members;
    }

    @Override
    public Shown open(String userId) {
        List<Network> active = networks.active();
        Map<String, Network> byId = active.stream().collect(Collectors.toMap(Network::id, Function.identity()));
        return new Shown(
                Option.ofNetworks(active),
                members.activeIn(byId.keySet()).stream()
                        .map(member -> new Option(
                                member.name() + " · "
                                        + requireNonNull(byId.get(member.networkId()))
                                                .name(),
                                member.id()))
                        .toList());
    }

    @Override
    public Start start(String userId, HoldActivityForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        Activity activity = activities.byId(activities.plan(network.id(), form.toActivity(), userId));
        return new Start(
                network.code(),
                Facts.of(NETWORK_ID, network.id())
                        .and(ActivityVariables.ACTIVITY_ID, activity.id())
                        .and(ActivityVariables.ACTIVITY_AT, ActivityDates.of(activity, network))
                        .and(ActivityVariables.MODEL_VISIT, activity.kind() == ActivityKind.MODEL_VISIT));
    }
}
