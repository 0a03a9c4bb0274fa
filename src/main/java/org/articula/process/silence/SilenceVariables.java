package org.articula.process.silence;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the watch over a network carries besides its id. */
final class SilenceVariables {

    static final ProcessVariable<Boolean> NETWORK_FELL_SILENT =
            new ProcessVariable<>("networkFellSilent", Boolean.class);
    static final ProcessVariable<Date> LOOK_AGAIN_AT = new ProcessVariable<>("lookAgainAt", Date.class);
    static final ProcessVariable<Date> ASK_BY = new ProcessVariable<>("askBy", Date.class);

    private SilenceVariables() {}
}
