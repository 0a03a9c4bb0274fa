package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ID;
import static org.articula.process.promotion.PromotionVariables.TALK_STARTS_AT;

import java.util.Date;
import org.articula.promotion.Talks;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** A talk moved: the open task stays, with whoever took it and what was typed; its date moves. */
@Component
class TalkDates {

    private final Talks talks;
    private final TaskService tasks;

    TalkDates(Talks talks, TaskService tasks) {
        this.talks = talks;
        this.tasks = tasks;
    }

    /** @param taskKey the task in which it is told how the talk went */
    void follow(DelegateExecution execution, String taskKey) {
        Date startsAt = Date.from(talks.byId(TALK_ID.in(execution)).startsAt());
        // On the instance: the variables of this side path end with it.
        execution.getProcessInstance().setVariable(TALK_STARTS_AT.name(), startsAt);
        Task task = tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(taskKey)
                .singleResult();
        if (task != null) {
            task.setDueDate(startsAt);
            tasks.saveTask(task);
        }
    }
}
