package org.articula.process.activity;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the processes of this family carry beside the network's id. */
final class ActivityVariables {

    static final ProcessVariable<String> ACTIVITY_ID = new ProcessVariable<>("activityId", String.class);
    /** Noon of the day it is planned for. */
    static final ProcessVariable<Date> ACTIVITY_AT = new ProcessVariable<>("activityAt", Date.class);

    static final ProcessVariable<Boolean> MODEL_VISIT = new ProcessVariable<>("modelVisit", Boolean.class);
    static final ProcessVariable<Boolean> ACTIVITY_MOVED = new ProcessVariable<>("activityMoved", Boolean.class);
    static final ProcessVariable<String> ACTIVITY_FOLLOW_UP = new ProcessVariable<>("activityFollowUp", String.class);
    static final ProcessVariable<Date> ADOPTION_ASKED_AT = new ProcessVariable<>("adoptionAskedAt", Date.class);
    static final ProcessVariable<String> TRADE_ID = new ProcessVariable<>("tradeId", String.class);
    static final ProcessVariable<String> LEADER_ID = new ProcessVariable<>("leaderId", String.class);
    static final ProcessVariable<Date> EVALUATION_AT = new ProcessVariable<>("evaluationAt", Date.class);
    static final ProcessVariable<Boolean> LEADER_GOES_ON = new ProcessVariable<>("leaderGoesOn", Boolean.class);

    private ActivityVariables() {}
}
