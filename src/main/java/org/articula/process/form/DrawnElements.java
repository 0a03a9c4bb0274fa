package org.articula.process.form;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the diagram of a task knows: an instance that was begun on an earlier one, and could not move, goes on without what came later. */
@Component
public class DrawnElements {

    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<RepositoryService> repository;

    /** The engine, which is only being made, asks for the classes of its tasks. */
    DrawnElements(ObjectProvider<TaskService> tasks, ObjectProvider<RepositoryService> repository) {
        this.tasks = tasks;
        this.repository = repository;
    }

    /** Whether the diagram on which the task was created has that element. */
    public boolean include(UserTask task, String elementId) {
        String definitionId = tasks.getObject()
                .createTaskQuery()
                .taskId(task.id())
                .singleResult()
                .getProcessDefinitionId();
        return repository.getObject().getBpmnModelInstance(definitionId).getModelElementById(elementId) != null;
    }
}
