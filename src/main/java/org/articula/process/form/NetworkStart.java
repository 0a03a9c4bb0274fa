package org.articula.process.form;

import java.util.Optional;
import org.articula.network.Network;

/** The start form of a process that people begin for one network: the page of the network offers it. */
public interface NetworkStart {

    /**
     * What the form shall have chosen when it opens from the page of a network; empty when there is nothing to begin in it now. Most are for
     * every active network, which their field takes.
     */
    default Optional<Chosen> chosenFor(Network network) {
        return network.active() ? Optional.of(Chosen.network(network)) : Optional.empty();
    }

    /**
     * A choice of the form.
     *
     * @param field key of the field
     * @param value one of its options
     */
    record Chosen(String field, String value) {

        /** The person chooses all of it: the form has no field for the network. */
        public static final Chosen NOTHING = new Chosen("", "");

        /** The network itself, in the field that most forms have for it. */
        public static Chosen network(Network network) {
            return new Chosen("networkId", network.id());
        }
    }
}
