package org.articula.process.sample;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.process.access.Groups;
import org.articula.process.form.TaskForms;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lets people fill in forms and time pass, at the moments of a story. A network is named by its code. */
@Component
class Storyteller {

    private final TaskForms forms;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final PastTime time;

    Storyteller(
            TaskForms forms,
            IdentityService identity,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            PastTime time) {
        this.forms = forms;
        this.identity = identity;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.time = time;
    }

    void start(String articulator, String processKey, Map<String, Object> form) {
        as(
                articulator,
                () -> forms.start(
                        repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(processKey)
                                .latestVersion()
                                .singleResult(),
                        articulator,
                        form));
    }

    /** What the form shows when that task is opened. */
    Map<String, Object> open(String articulator, String code, String taskKey) {
        Task task = only(code, taskKey);
        return as(articulator, () -> forms.open(forms.findTask(task.getId()).orElseThrow(), articulator)
                .data());
    }

    void complete(String articulator, String code, String taskKey, Map<String, Object> form) {
        complete(articulator, only(code, taskKey), form);
    }

    void complete(String articulator, Task task, Map<String, Object> form) {
        as(articulator, () -> {
            tasks.claim(task.getId(), articulator);
            forms.submit(task.getId(), form);
            return task;
        });
    }

    /** Of that network, in the order of their names. */
    List<Task> tasks(String code, String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code)
                .taskDefinitionKey(taskKey)
                .initializeFormKeys()
                .orderByTaskName()
                .asc()
                .list();
    }

    /** Lets time pass until then; what the processes of the network have to do in between they do on its day. */
    void passTo(Instant moment, String code) {
        for (Optional<Job> next = nextDue(moment, code); next.isPresent(); next = nextDue(moment, code)) {
            Date due = next.get().getDuedate();
            if (due != null && due.toInstant().isAfter(time.now())) {
                time.set(due.toInstant());
            }
            jobs.executeJob(next.get().getId());
        }
        time.set(moment);
    }

    private Optional<Job> nextDue(Instant moment, String code) {
        return Stream.concat(ofInstances(code), deliveries(code))
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(moment))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private Stream<Job> ofInstances(String code) {
        Set<String> instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(code).list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Stream.empty()
                : jobs.createJobQuery().processInstanceIds(instances).active().withRetriesLeft().list().stream();
    }

    /** Of what the network says to its people. */
    private Stream<Job> deliveries(String code) {
        return jobs.createJobQuery().messages().withRetriesLeft().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().startsWith(code + " "));
    }

    private Task only(String code, String taskKey) {
        List<Task> found = tasks(code, taskKey);
        if (found.size() != 1) {
            throw new IllegalStateException("%s has %d tasks %s".formatted(code, found.size(), taskKey));
        }
        return requireNonNull(found.get(0));
    }

    private <T> T as(String articulator, Supplier<T> action) {
        identity.setAuthentication(articulator, List.of(Groups.ARTICULATORS));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
