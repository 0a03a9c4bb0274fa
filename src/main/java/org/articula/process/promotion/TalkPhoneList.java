package org.articula.process.promotion;

import java.util.Map;
import java.util.Optional;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.phone.PhoneList;
import org.articula.process.phone.PhoneSheet;
import org.articula.promotion.TalkChanges;
import org.springframework.stereotype.Component;

/** Producers whom no mail told that a talk has changed, and the words for everybody else. */
@Component
class TalkPhoneList implements PhoneList {

    private final TalkChanges changes;
    private final Networks networks;
    private final TalkHeader header;

    TalkPhoneList(TalkChanges changes, Networks networks, TalkHeader header) {
        this.networks = networks;
        this.changes = changes;
        this.header = header;
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
        Map<String, Object> heading = header.of(talkId);
        return new PhoneSheet(
                String.valueOf(heading.get("networkName")),
                "charla %s".formatted(heading.get("round")),
                changes.messageToAll(talkId),
                changes.calls(talkId));
    }
}
