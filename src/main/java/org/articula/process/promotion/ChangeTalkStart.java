package org.articula.process.promotion;

import static java.util.Objects.requireNonNull;
import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.promotion.PromotionVariables.TALK_CHANGE_ID;
import static org.articula.process.promotion.PromotionVariables.TALK_ID;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkChanges;
import org.articula.promotion.Talks;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** Start form of «Cambiar una charla» ({@code F1.1.c}). */
@Component
class ChangeTalkStart implements StartForm<ChangeTalkStart.Shown, ChangeTalkForm>, NetworkStart {

    record Shown(List<Option> talks) {}

    private final TalkChanges changes;
    private final Talks talks;
    private final Networks networks;

    ChangeTalkStart(TalkChanges changes, Talks talks, Networks networks) {
        this.changes = changes;
        this.talks = talks;
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        Map<String, Network> byId = networks.in(NetworkStatus.FORMING, NetworkStatus.ACTIVE).stream()
                .collect(Collectors.toMap(Network::id, Function.identity()));
        return new Shown(changes.ahead(byId.keySet()).stream()
                .map(talk -> option(talk, requireNonNull(byId.get(talk.networkId()))))
                .toList());
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return List.of(NetworkStatus.FORMING, NetworkStatus.ACTIVE).contains(network.status())
                ? changes.ahead(List.of(network.id())).stream().findFirst().map(talk -> new Chosen("talkId", talk.id()))
                : Optional.empty();
    }

    @Override
    public Start start(String userId, ChangeTalkForm form) {
        String changeId = changes.request(form.toChange(userId));
        Talk talk = talks.byId(form.talkId());
        return new Start(
                networks.byId(talk.networkId()).code(),
                Facts.of(TALK_CHANGE_ID, changeId).and(TALK_ID, talk.id()).and(NETWORK_ID, talk.networkId()));
    }

    private static Option option(Talk talk, Network network) {
        String when = SpanishDates.dateTime(talk.startsAt(), network.zone());
        return new Option("%s, %s: %s".formatted(network.name(), talk.named(), when), talk.id());
    }
}
