package org.articula.availability;

import java.util.Set;

/** Whether a request may change something. Questions that are asked by POST, and coming and going, change nothing that fills a disk. */
final class ChangePolicy {

    private static final Set<String> READING_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Last steps of addresses by which the engine's webapps only ask; a collection of that name is searched by POST. */
    private static final Set<String> QUESTIONS = Set.of(
            "count",
            "list",
            "singleResult",
            "task",
            "process-instance",
            "process-definition",
            "decision-instance",
            "execution",
            "variable-instance",
            "activity-instance",
            "detail",
            "incident",
            "job",
            "job-definition",
            "external-task",
            "batch",
            "user-operation",
            "called-process-definitions",
            "logout");

    private ChangePolicy() {}

    /** @param path as it stands in the request, without the query */
    static boolean mayChange(String method, String path) {
        if (READING_METHODS.contains(method)) {
            return false;
        }
        String[] steps = path.split("/");
        boolean asksWebapp = method.equals("POST")
                && path.startsWith("/camunda/api/")
                && (QUESTIONS.contains(steps[steps.length - 1]) || isSignIn(steps));
        return !asksWebapp;
    }

    /** …/login/tasklist */
    private static boolean isSignIn(String[] steps) {
        return steps.length > 1 && steps[steps.length - 2].equals("login");
    }
}
