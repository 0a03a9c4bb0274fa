package org.articula.process.promotion;

import org.articula.network.Network;
import org.articula.promotion.Talk;
import org.articula.shared.SpanishDates;

/** What the forms of a talk that is ahead say at their top: network, what it is, when and where. */
record TalkHeader(String networkName, String occasion, String whenText, String place) {

    static TalkHeader of(Talk talk, Network network) {
        return new TalkHeader(
                network.name(),
                talk.purpose().spanish(),
                SpanishDates.dateTime(talk.startsAt(), network.zone()),
                talk.place());
    }
}
