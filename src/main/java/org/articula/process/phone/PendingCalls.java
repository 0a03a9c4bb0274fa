package org.articula.process.phone;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.articula.notification.CallsAdded;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.phone.PhoneList.Pending;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps calls that no other task has in its list in a task of their own until they are made or of no use. */
@Component
public class PendingCalls {

    private static final String PROCESS = "callMembers";
    private static final ProcessVariable<Date> UNTIL = new ProcessVariable<>("callsUntil", Date.class);
    private final List<PhoneList> lists;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    PendingCalls(List<PhoneList> lists, RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.lists = lists;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** Opens a task for the calls about an occasion, if there are any and no task has them. */
    @EventListener
    public void on(CallsAdded added) {
        for (PhoneList list : lists) {
            list.pending(added.occasionId())
                    .filter(pending -> !inATask(list, added.occasionId(), pending.networkCode()))
                    .ifPresent(pending -> start(list, added.occasionId(), pending));
        }
    }

    /**
     * After an occasion moved, which ended every task that had its calls but the one from here: that one stays, with whoever took it and
     * with its date moved; without one, a task is opened.
     *
     * @param networkCode of the network the occasion belongs to
     */
    public void moved(PhoneList list, String occasionId, String networkCode) {
        Pending pending = list.pending(occasionId).orElse(null);
        List<ProcessInstance> open = open(list, occasionId, networkCode);
        if (pending == null) {
            end(open);
        } else if (open.isEmpty()) {
            start(list, occasionId, pending);
        } else {
            open.forEach(instance -> move(instance, Date.from(pending.until())));
        }
    }

    /** Ends the task from here: another one has the calls, or there are none. @param networkCode of the network it belongs to */
    public void replaced(PhoneList list, String occasionId, String networkCode) {
        end(open(list, occasionId, networkCode));
    }

    /** Whether a task from here has the calls. @param networkCode of the network the occasion belongs to */
    public boolean have(PhoneList list, String occasionId, String networkCode) {
        return !open(list, occasionId, networkCode).isEmpty();
    }

    private boolean inATask(PhoneList list, String occasionId, String networkCode) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(networkCode)
                        .taskDefinitionKeyLike("userTask_notifyByPhone%")
                        .processVariableValueEquals(list.occasion().name(), occasionId)
                        .count()
                > 0;
    }

    /** By the network first, which the engine finds in an index; values of variables it has none for. */
    private List<ProcessInstance> open(PhoneList list, String occasionId, String networkCode) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(networkCode, PROCESS)
                .variableValueEquals(list.occasion().name(), occasionId)
                .list();
    }

    private void start(PhoneList list, String occasionId, Pending pending) {
        runtime.createProcessInstanceByKey(PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(pending.networkCode())
                .setVariables(Map.of(
                        list.occasion().name(), occasionId,
                        ProcessVariable.NETWORK_ID.name(), pending.networkId(),
                        UNTIL.name(), Date.from(pending.until())))
                .execute();
    }

    private void move(ProcessInstance instance, Date until) {
        runtime.setVariable(instance.getId(), UNTIL.name(), until);
        for (Job timer : management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()) {
            management.setJobDuedate(timer.getId(), until);
        }
        for (Task task :
                tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
            task.setDueDate(until);
            tasks.saveTask(task);
        }
    }

    private void end(List<ProcessInstance> open) {
        open.forEach(instance -> runtime.createMessageCorrelation("articula.callsReplaced")
                .processInstanceId(instance.getId())
                .correlate());
    }
}
