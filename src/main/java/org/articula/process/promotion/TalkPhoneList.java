package org.articula.process.promotion;

import java.util.Optional;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.phone.PhoneList;
import org.articula.process.phone.PhoneSheet;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkChanges;
import org.articula.promotion.Talks;
import org.springframework.stereotype.Component;

/** Producers whom no mail told that a talk has changed, and the words for everybody else. */
@Component
class TalkPhoneList implements PhoneList {

    private final TalkChanges changes;
    private final Networks networks;
    private final Talks talks;

    TalkPhoneList(TalkChanges changes, Networks networks, Talks talks) {
        this.networks = networks;
        this.changes = changes;
        this.talks = talks;
    }

    @Override
    public ProcessVariable<String> occasion() {
        return PromotionVariables.TALK_ID;
    }

    @Override
    public Optional<Pending> pending(String occasionId) {
        return changes.toCall(occasionId)
                .map(talk -> new Pending(
                        talk.networkId(), networks.byId(talk.networkId()).code(), talk.startsAt()));
    }

    @Override
    public PhoneSheet of(String talkId) {
        Talk talk = talks.byId(talkId);
        return new PhoneSheet(
                networks.byId(talk.networkId()).name(),
                talk.named(),
                changes.messageToAll(talkId),
                changes.calls(talkId));
    }
}
