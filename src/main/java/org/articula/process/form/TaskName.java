package org.articula.process.form;

import org.articula.shared.TypedText;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a task is called in a list: what to do, about whom or what, and for which network or territory. */
final class TaskName {

    /** Width of the engine's column. */
    private static final int LONGEST = 255;

    private TaskName() {}

    static String of(DelegateTask task, TaskForm<?, ?> form) {
        String businessKey = task.getExecution().getProcessBusinessKey();
        String title = form.title(
                        new UserTask(task.getId(), businessKey, String.valueOf(task.getAssignee()), task::getVariable))
                .map(TaskName::plain)
                .map(text -> ": " + text)
                .orElse("");
        String ending = " · " + businessKey;
        String name = task.getName() + title;
        return TypedText.cut(name, LONGEST - ending.length()) + ending;
    }

    /** On MySQL the engine's columns hold no characters beyond the basic plane, such as emoji. */
    private static String plain(String text) {
        return TypedText.line(text.replaceAll("[^\\x{0}-\\x{FFFF}]", ""));
    }
}
