package org.articula.process.promotion;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the processes «Vender la idea» and «Cambiar una charla» carry besides the id of their network. */
final class PromotionVariables {

    static final ProcessVariable<String> TALK_ID = new ProcessVariable<>("talkId", String.class);
    static final ProcessVariable<Date> TALK_STARTS_AT = new ProcessVariable<>("talkStartsAt", Date.class);
    static final ProcessVariable<String> TALK_CHANGE_ID = new ProcessVariable<>("talkChangeId", String.class);
    static final ProcessVariable<Boolean> TALK_ANNOUNCED = new ProcessVariable<>("talkAnnounced", Boolean.class);
    static final ProcessVariable<Boolean> ENOUGH_INTEREST = new ProcessVariable<>("enoughInterest", Boolean.class);

    private PromotionVariables() {}
}
