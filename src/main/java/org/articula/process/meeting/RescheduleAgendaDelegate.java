package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.Date;
import org.articula.meeting.MeetingTimes;
import org.articula.meeting.Meetings;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * «Reprogramar la agenda»: the meeting moved while its agenda is being prepared. The open task stays, with whoever took it and
 * what was typed; its deadline and the timer that waits for it move.
 */
@Component
class RescheduleAgendaDelegate implements JavaDelegate {

    private final Meetings meetings;
    private final MeetingTimers timers;
    private final TaskService tasks;

    RescheduleAgendaDelegate(Meetings meetings, MeetingTimers timers, TaskService tasks) {
        this.meetings = meetings;
        this.timers = timers;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MeetingTimes times = meetings.timesOf(MEETING_ID.in(execution));
        timers.move(execution, times);
        timers.move(execution, "boundaryEvent_agendaDeadline", Date.from(times.reminderAt()));
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey("userTask_prepareAgenda")
                .list()) {
            task.setDueDate(Date.from(times.invitationAt()));
            tasks.saveTask(task);
        }
    }
}
