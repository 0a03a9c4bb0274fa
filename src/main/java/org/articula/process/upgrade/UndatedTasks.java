package org.articula.process.upgrade;

import org.articula.process.form.DueDates;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tasks that wait since a version whose diagrams gave them no date get one when the product starts: they would be last in every list. */
@Component
class UndatedTasks implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(UndatedTasks.class);

    private final TaskService tasks;
    private final DueDates dates;
    private final TransactionOperations transaction;

    UndatedTasks(TaskService tasks, DueDates dates, TransactionOperations transaction) {
        this.tasks = tasks;
        this.dates = dates;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        tasks.createTaskQuery().withoutDueDate().list().forEach(this::date);
    }

    /** Each on its own: one that cannot be changed stays as it is, and the product starts. */
    private void date(Task task) {
        try {
            task.setDueDate(dates.usual());
            transaction.executeWithoutResult(status -> tasks.saveTask(task));
        } catch (RuntimeException failed) {
            LOG.warn("Task {} stays without a date. {}", task.getId(), failed.getMessage());
        }
    }
}
