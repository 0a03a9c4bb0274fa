package org.articula.process.form;

import org.articula.shared.TypedText;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a task is called in a list: what to do, about whom or what, and for which network or territory. */
public final class TaskName {

    private static final String BEFORE_KEY = " · ";

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
        String ending = BEFORE_KEY + businessKey;
        String name = task.getName() + title;
        return TypedText.cut(name, LONGEST - ending.length()) + ending;
    }

    /** Code of the network or territory at the end of a task's name. */
    public static String keyIn(String name) {
        return name.substring(name.lastIndexOf(BEFORE_KEY) + BEFORE_KEY.length());
    }

    /** What to do, about whom or what; where the network or territory is told anyway. */
    public static String withoutKey(String name) {
        return name.substring(0, name.lastIndexOf(BEFORE_KEY));
    }

    /** On MySQL the engine's columns hold no characters beyond the basic plane, such as emoji. */
    private static String plain(String text) {
        return TypedText.line(text.replaceAll("[^\\x{0}-\\x{FFFF}]", ""));
    }
}
