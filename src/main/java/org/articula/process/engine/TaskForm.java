package org.articula.process.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one user task shows when it opens and what completing it does. Found by the form the model names, so no task can lack one.
 *
 * @param <F> the submitted fields as one record; Jakarta Validation on its components is checked before {@link #complete}
 */
public interface TaskForm<F> {

    /** The id of the form ({@code recordAttendanceForm}), as {@code camunda:formRef} names it. */
    String formId();

    Class<F> fields();

    /**
     * Which of several tasks of this kind it is, as its name in the list shows it: the person or the thing it is about. Empty when
     * the network says enough.
     */
    default Optional<String> title(UserTask task) {
        return Optional.empty();
    }

    /** What the form shows, read from the domain at this moment; keys are those of the form. */
    Map<String, Object> open(UserTask task);

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
     * @return the facts a gateway needs next, often none; the form's fields never become variables
     * @throws org.articula.shared.InvalidInputException the task stays open and the faults are shown at their fields
     */
    Map<String, Object> complete(UserTask task, F fields);
}
