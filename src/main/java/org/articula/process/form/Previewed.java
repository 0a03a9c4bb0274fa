package org.articula.process.form;

import java.util.List;

/**
 * A task whose form shows, while it is filled in, what the domain would make of it as it stands: by the same policy that is asked in the
 * end. Nothing is kept and nothing is decided.
 *
 * @param <F> what the form sends
 */
public interface Previewed<F extends Record> {

    /**
     * @param typed what is filled in so far; whatever a field may hold may be missing and nothing is checked
     * @return Spanish, one line each, the most important first
     */
    List<String> preview(UserTask task, F typed);
}
