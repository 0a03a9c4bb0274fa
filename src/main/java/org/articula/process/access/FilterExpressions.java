package org.articula.process.access;

import java.util.Map;
import java.util.Set;

/**
 * The only expressions a query may carry: those of our own filters. An expression reaches every bean and, through them, the machine;
 * so none that a person wrote is ever evaluated.
 */
public final class FilterExpressions {

    static final String OWN_GROUPS = "${currentUserGroups()}";
    static final String ONESELF = "${currentUser()}";
    static final String NOW = "${now()}";
    static final String IN_A_WEEK = "${dateTime().plusDays(7)}";

    private static final Map<String, Set<String>> BY_PROPERTY = Map.of(
            "taskCandidateGroupIn", Set.of(OWN_GROUPS),
            "taskAssignee", Set.of(ONESELF),
            "dueBefore", Set.of(NOW, IN_A_WEEK),
            "dueAfter", Set.of(NOW));

    private FilterExpressions() {}

    /** Whether one of our filters has this expression for this property of its query. */
    public static boolean include(String property, String expression) {
        return BY_PROPERTY.getOrDefault(property, Set.of()).contains(expression);
    }

    /** Whether one of our filters has this expression. */
    public static boolean include(String expression) {
        return BY_PROPERTY.values().stream().anyMatch(own -> own.contains(expression));
    }
}
