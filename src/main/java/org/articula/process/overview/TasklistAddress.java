package org.articula.process.overview;

import org.articula.process.form.NetworkStart.Chosen;

/** Where things open in the task list. */
final class TasklistAddress {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?";

    private TasklistAddress() {}

    static String ofTask(String taskId) {
        return TASKLIST + "task=" + taskId;
    }

    /** The start form of a process; what is chosen in it already, our script reads from the address. */
    static String ofStart(String processKey, Chosen chosen) {
        String address = TASKLIST + "processStart=" + processKey;
        return chosen.equals(Chosen.NOTHING)
                ? address
                : address + "&elige=%s.%s".formatted(chosen.field(), chosen.value());
    }
}
