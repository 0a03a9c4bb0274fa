package org.articula.process.meeting;

import java.util.Date;
import org.articula.meeting.MeetingTimes;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The moments a meeting's process waits for, after the meeting was moved: those to come are read anew, those under way move. */
@Component
class MeetingTimers {

    private final ManagementService management;

    MeetingTimers(ManagementService management) {
        this.management = management;
    }

    void move(DelegateExecution execution, MeetingTimes times) {
        // On the instance: the variables of a side path end with it
        MeetingVariables.timers(times)
                .forEach((name, date) -> execution.getProcessInstance().setVariable(name, date));
        move(execution, "startEvent_recordingOverdue", Date.from(times.recordingDueAt()));
    }

    /** Nothing happens when no timer waits there. */
    void move(DelegateExecution execution, String activityId, Date due) {
        for (Job timer : management
                .createJobQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .activityId(activityId)
                .list()) {
            management.setJobDuedate(timer.getId(), due);
        }
    }
}
