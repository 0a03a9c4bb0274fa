package org.articula.process.access;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.process.engine.Refusal;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;

/**
 * Who may have a task in hand: the members of its candidate groups and nobody else, whatever rights they have. What the supervising
 * unit authorises is thus never decided by whoever asked for it.
 *
 * @param groups ids of the groups whose members do the task
 */
public record TaskHolders(Set<String> groups) {

    private static final Map<String, String> NAMES = Map.of(
            Groups.ARTICULATORS, "los articuladores",
            Groups.SUPERVISORS, "la unidad de apoyo",
            Groups.MANAGERS, "los gestores de negocios");

    /** These see to it that work goes on: they may take a task from somebody, or give it to somebody of its group. */
    private static final List<String> DISPATCHERS = List.of(Groups.SUPERVISORS, Groups.ADMINISTRATORS);

    /** Of a task as the engine holds it in the current command. */
    public static TaskHolders of(TaskEntity task) {
        return of(task.getCandidates());
    }

    private static TaskHolders of(Collection<IdentityLink> links) {
        return new TaskHolders(links.stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws Refusal unless somebody of these groups may have the task in hand */
    public void require(Collection<String> groupIds) {
        if (Collections.disjoint(groups, groupIds)) {
            throw new Refusal("Esta tarea es de %s: solo quien pertenece a ese grupo puede tenerla o completarla."
                    .formatted(names()));
        }
    }

    /** @throws Refusal unless somebody of these groups may say who has the task in hand, and until when */
    public void requireDispatcher(Collection<String> groupIds) {
        if (Collections.disjoint(DISPATCHERS, groupIds)) {
            require(groupIds);
        }
    }

    /** @throws Refusal unless the person is of a group that does the task */
    public static void requireWorker(Collection<IdentityLink> links, Authentication person) {
        of(links).require(groupsOf(person));
    }

    /** Whether the person is of a group that does the task. */
    public static boolean includeWorker(Collection<IdentityLink> links, Authentication person) {
        return !Collections.disjoint(of(links).groups(), groupsOf(person));
    }

    /** @throws Refusal if the person may not complete the task; nothing is asked of the product itself, {@code null} */
    public static void requireCompletion(TaskEntity task, @Nullable Authentication person) {
        if (person == null || person.getUserId() == null) {
            return;
        }
        of(task).require(groupsOf(person));
        String assignee = task.getAssignee();
        if (assignee != null && !assignee.equals(person.getUserId())) {
            throw new Refusal("La tarea está a cargo de «" + assignee + "».");
        }
    }

    private static List<String> groupsOf(Authentication person) {
        return person.getGroupIds() == null ? List.of() : person.getGroupIds();
    }

    private String names() {
        return groups.isEmpty()
                ? "quien la tiene"
                : groups.stream().sorted().map(id -> NAMES.getOrDefault(id, id)).collect(Collectors.joining(" y "));
    }
}
