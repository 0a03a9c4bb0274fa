package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ANNOUNCED;
import static org.articula.process.promotion.PromotionVariables.TALK_CHANGE_ID;
import static org.articula.process.promotion.PromotionVariables.TALK_ID;
import static org.articula.process.promotion.PromotionVariables.TALK_STARTS_AT;

import java.util.Date;
import org.articula.promotion.TalkChanges;
import org.articula.promotion.Talks;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that change a talk. The models name them by their methods. */
@Configuration(proxyBeanMethods = false)
class PromotionSteps {

    /** «Aplicar el cambio» ({@code F1.1.c}). */
    @Bean
    JavaDelegate applyTalkChangeDelegate(TalkChanges changes) {
        return execution -> TALK_ANNOUNCED.set(execution, changes.apply(TALK_CHANGE_ID.in(execution)));
    }

    /** «Reprogramar la charla»: the open task stays, with whoever took it and what was typed; its date moves. */
    @Bean
    JavaDelegate rescheduleTalkDelegate(Talks talks, TaskService tasks) {
        return execution -> {
            Date startsAt = Date.from(talks.byId(TALK_ID.in(execution)).startsAt());
            // On the instance: the variables of this side path end with it.
            execution.getProcessInstance().setVariable(TALK_STARTS_AT.name(), startsAt);
            Task task = tasks.createTaskQuery()
                    .processInstanceId(execution.getProcessInstanceId())
                    .taskDefinitionKey("userTask_holdTalk")
                    .singleResult();
            if (task != null) {
                task.setDueDate(startsAt);
                tasks.saveTask(task);
            }
        };
    }
}
