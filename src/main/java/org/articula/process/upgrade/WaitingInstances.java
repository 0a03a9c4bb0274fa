package org.articula.process.upgrade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves waiting instances to the newest version of their process and gives waiting tasks what they need, before anybody can sign in. Each
 * on its own: one that cannot move goes on in its old version, and nothing here keeps the product from starting.
 */
@Component
class WaitingInstances implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingInstances.class);

    private final ObjectProvider<MovedProcess> processes;
    private final ObjectProvider<WaitingTaskCare> cares;
    private final ObjectProvider<NetworkCare> networkCares;
    private final Networks networks;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TransactionOperations transaction;

    WaitingInstances(
            ObjectProvider<MovedProcess> processes,
            ObjectProvider<WaitingTaskCare> cares,
            ObjectProvider<NetworkCare> networkCares,
            Networks networks,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            TransactionOperations transaction) {
        this.processes = processes;
        this.cares = cares;
        this.networkCares = networkCares;
        this.networks = networks;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        processes.orderedStream().forEach(this::move);
        cares.orderedStream().forEach(this::care);
        networkCares.orderedStream().forEach(this::care);
    }

    private void move(MovedProcess process) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.key())
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        versions.stream().skip(1).forEach(old -> move(process, old, versions.get(0)));
    }

    private void move(MovedProcess process, ProcessDefinition old, ProcessDefinition newest) {
        List<ProcessInstance> waiting = runtime.createProcessInstanceQuery()
                .processDefinitionId(old.getId())
                .list();
        if (waiting.isEmpty()) {
            return;
        }
        Optional<MigrationPlan> plan = plan(old, newest);
        plan.ifPresent(found ->
                waiting.forEach(instance -> attempt("move " + instance.getId() + " from " + old.getId(), () -> {
                    process.preparation().accept(instance.getId());
                    runtime.newMigration(found)
                            .processInstanceIds(instance.getId())
                            .execute();
                })));
    }

    private Optional<MigrationPlan> plan(ProcessDefinition old, ProcessDefinition newest) {
        try {
            return Optional.of(runtime.createMigrationPlan(old.getId(), newest.getId())
                    .mapEqualActivities()
                    .build());
        } catch (ProcessEngineException impossible) {
            LOG.warn("Instances of {} stay there: {}", old.getId(), impossible.getMessage());
            return Optional.empty();
        }
    }

    private void care(WaitingTaskCare care) {
        networksWith(care.taskKeys())
                .forEach(networkId -> attempt(
                        "prepare " + care.taskKeys() + " of network " + networkId, () -> care.prepare(networkId)));
    }

    private void care(NetworkCare care) {
        networks.active().forEach(network -> attempt("prepare network " + network.code(), () -> care.prepare(network)));
    }

    private Set<String> networksWith(Set<String> taskKeys) {
        return tasks.createTaskQuery().taskDefinitionKeyIn(taskKeys.toArray(String[]::new)).list().stream()
                .map(task ->
                        String.valueOf(runtime.getVariable(task.getExecutionId(), ProcessVariable.NETWORK_ID.name())))
                .collect(Collectors.toSet());
    }

    private void attempt(String what, Runnable deed) {
        try {
            transaction.executeWithoutResult(status -> deed.run());
        } catch (RuntimeException failed) {
            LOG.warn("Could not {}: it stays as it is. {}", what, failed.getMessage());
        }
    }
}
