package org.articula.process.engine;

import java.util.Map;

/**
 * What a start form shows when it opens and what sending it does.
 *
 * @param <F> the submitted fields as one record
 */
public interface StartForm<F> {

    /** The id of the form ({@code registerNetworkForm}), as {@code camunda:formRef} names it. */
    String formId();

    Class<F> fields();

    Map<String, Object> open(String userId);

    /**
     * Takes the request in.
     *
     * @throws org.articula.shared.InvalidInputException nothing starts and the faults are shown at their fields
     */
    Start start(String userId, F fields);

    /**
     * How the new instance is identified.
     *
     * @param businessKey code of the network
     * @param variables ids the process carries
     */
    record Start(String businessKey, Map<String, Object> variables) {}
}
