package org.articula.process.access;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The ready-made filters everybody finds in the task list. */
@Component
class FilterSetup {

    private static final String TEAM = "Tareas de mi grupo";
    private static final String OWN = "Mis tareas";
    private static final String OVERDUE = "Vencidas";
    private static final String WEEK = "Esta semana";

    private static final List<String> READERS = List.of(Groups.ARTICULATORS, Groups.SUPERVISORS, Groups.MANAGERS);

    private final FilterService filters;
    private final TaskService tasks;
    private final AccessSetup access;

    FilterSetup(FilterService filters, TaskService tasks, AccessSetup access) {
        this.filters = filters;
        this.tasks = tasks;
        this.access = access;
    }

    void prepare() {
        filter(
                1,
                TEAM,
                "Por tomar o tomadas por el equipo",
                "#2b5c8a",
                running()
                        .taskCandidateGroupInExpression(FilterExpressions.OWN_GROUPS)
                        .includeAssignedTasks());
        filter(2, OWN, "Las que usted ya tomó", "#1f6f54", running().taskAssigneeExpression(FilterExpressions.ONESELF));
        filter(3, OVERDUE, "Su plazo ya pasó", "#a3322c", running().dueBeforeExpression(FilterExpressions.NOW));
        filter(
                4,
                WEEK,
                "Vencen en los próximos siete días",
                "#b0721b",
                running().dueAfterExpression(FilterExpressions.NOW).dueBeforeExpression(FilterExpressions.IN_A_WEEK));
    }

    /** An older version made these filters before networks could be suspended; what else was changed in them stays. */
    void hideWhatStandsStill() {
        for (String name : List.of(TEAM, OWN, OVERDUE, WEEK)) {
            for (Filter filter : filters.createFilterQuery().filterName(name).list()) {
                filter.setQuery(filter.extend(running()).getQuery());
                filters.saveFilter(filter);
            }
        }
    }

    /** The tasks of a suspended network stand still: nobody is asked to do them. */
    private TaskQuery running() {
        return tasks.createTaskQuery().active();
    }

    private void filter(int priority, String name, String description, String color, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.initializeFormKeys());
        filter.setProperties(Map.of(
                "description",
                description,
                "priority",
                priority,
                "color",
                color,
                "refresh",
                true,
                "showUndefinedVariable",
                false));
        filters.saveFilter(filter);
        for (String group : READERS) {
            access.grant(group, Resources.FILTER, filter.getId(), Permissions.READ);
        }
    }
}
