package org.articula.process.promotion;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the process «Vender la idea» carries besides the id of its network. */
final class PromotionVariables {

    static final ProcessVariable<String> TALK_ID = new ProcessVariable<>("talkId", String.class);
    static final ProcessVariable<Date> TALK_STARTS_AT = new ProcessVariable<>("talkStartsAt", Date.class);
    static final ProcessVariable<Boolean> ENOUGH_INTEREST = new ProcessVariable<>("enoughInterest", Boolean.class);

    private PromotionVariables() {}
}
