package org.articula.process.diagnosis;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the processes of a diagnosis carry besides the id of their network. */
final class DiagnosisVariables {

    static final ProcessVariable<String> ROUND_ID = new ProcessVariable<>("diagnosisRoundId", String.class);
    static final ProcessVariable<Boolean> TO_PREPARE = new ProcessVariable<>("membersToPrepare", Boolean.class);
    static final ProcessVariable<Boolean> TO_INTERVIEW = new ProcessVariable<>("membersToInterview", Boolean.class);
    static final ProcessVariable<String> DIAGNOSIS_ID = new ProcessVariable<>("diagnosisId", String.class);
    static final ProcessVariable<Date> INTERVIEW_AT = new ProcessVariable<>("interviewAt", Date.class);
    static final ProcessVariable<Date> REMINDER_AT = new ProcessVariable<>("interviewReminderAt", Date.class);
    static final ProcessVariable<Boolean> INTERVIEW_MOVED = new ProcessVariable<>("interviewMoved", Boolean.class);

    private DiagnosisVariables() {}
}
