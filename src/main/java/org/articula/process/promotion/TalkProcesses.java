package org.articula.process.promotion;

import org.articula.promotion.TalkCancelled;
import org.articula.promotion.TalkMoved;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what happens to a talk into its process, in the same transaction. */
@Component
class TalkProcesses {

    private final RuntimeService runtime;

    TalkProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(TalkMoved moved) {
        correlate("articula.talkMoved", moved.talkId(), moved.networkCode());
        newsAreOld(moved.talkId(), moved.networkCode());
    }

    @EventListener
    void on(TalkCancelled cancelled) {
        correlate("articula.talkCancelled", cancelled.talkId(), cancelled.networkCode());
        if (cancelled.asked()) {
            newsAreOld(cancelled.talkId(), cancelled.networkCode());
        }
    }

    /** Whoever was still to be told of an earlier change hears of this one. */
    private void newsAreOld(String talkId, String networkCode) {
        correlate("articula.talkChanged", talkId, networkCode);
    }

    /** Nobody waits for a talk whose network began again: those invited hear of the change all the same. */
    private void correlate(String message, String talkId, String networkCode) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(networkCode)
                .processInstanceVariableEquals(PromotionVariables.TALK_ID.name(), talkId)
                .correlateAll();
    }
}
