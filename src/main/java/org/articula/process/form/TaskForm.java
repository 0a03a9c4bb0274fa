package org.articula.process.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one user task shows when it opens and what completing it does. The class is named after its form: {@code RecordAttendanceTask}
 * serves {@code recordAttendanceForm} in {@code record-attendance.form}, which the model names, so no task can lack one.
 *
 * @param <S> what the form shows; its components are the keys the form reads, rows are records
 * @param <F> what the form sends; its components are the keys of the form's fields. Jakarta Validation on them is checked before
 *     {@link #complete}
 */
public interface TaskForm<S extends Record, F extends Record> {

    /**
     * Which of several tasks of this kind it is, as its name in the list shows it: the person or the thing it is about. Empty when
     * the network says enough.
     */
    default Optional<String> title(UserTask task) {
        return Optional.empty();
    }

    /** Whether what is typed and not sent yet is for nobody but those whose group does the task. */
    default boolean confidential() {
        return false;
    }

    /** What the form shows, read from the domain at this moment. It decides nothing. */
    S open(UserTask task);

    /**
     * Which of the fields somebody typed, or was offered, and left for later have been overtaken by time: they open fresh.
     *
     * @param typed a draft; keys are those of the form
     */
    default Set<String> outdated(UserTask task, Map<String, Object> typed) {
        return Set.of();
    }

    /**
     * Does the work of the task with one call to the domain.
     *
     * @return what a gateway needs next, often nothing; the form's fields never become variables
     * @throws org.articula.shared.InvalidInputException the task stays open and the faults are shown at their fields
     */
    Facts complete(UserTask task, F fields);
}
