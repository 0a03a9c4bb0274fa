package org.articula.process.promotion;

import java.util.HashMap;
import java.util.Map;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.promotion.Talk;
import org.articula.promotion.Talks;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** What the forms of a talk say at their top: network, round, when and where. */
@Component
class TalkHeader {

    private final Talks talks;
    private final Networks networks;

    TalkHeader(Talks talks, Networks networks) {
        this.talks = talks;
        this.networks = networks;
    }

    Map<String, Object> of(String talkId) {
        Talk talk = talks.byId(talkId);
        Network network = networks.byId(talk.networkId());
        Map<String, Object> data = new HashMap<>();
        data.put("networkName", network.name());
        data.put("round", talk.round());
        data.put("whenText", SpanishDates.dateTime(talk.startsAt(), network.zone()));
        data.put("place", talk.place());
        return data;
    }
}
