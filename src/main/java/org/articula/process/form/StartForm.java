package org.articula.process.form;

/**
 * What a start form shows when it opens and what sending it does. The class is named after its form: {@code RegisterNetworkStart} serves
 * {@code registerNetworkForm}.
 *
 * @param <S> what the form shows; its components are the keys the form reads, rows are records
 * @param <F> what the form sends, as in {@link TaskForm}
 */
public interface StartForm<S extends Record, F extends Record> {

    /** What the form shows, read from the domain at this moment. */
    S open(String userId);

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
     * @param facts ids the process carries
     */
    record Start(String businessKey, Facts facts) {}
}
