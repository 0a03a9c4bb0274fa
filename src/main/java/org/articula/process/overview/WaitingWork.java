package org.articula.process.overview;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.articula.network.Network;

/**
 * Knows something that networks wait for. One bean for each kind of it, in the order its beans give themselves; whoever shows what waits
 * asks all of them.
 */
public interface WaitingWork {

    /** What these networks wait for, by the id of the network; asked with a fixed number of queries, however many networks there are. */
    Map<String, List<Waiting>> of(Collection<Network> networks);

    /**
     * @param what a Spanish phrase with a capital letter: «Registrar la asistencia»
     * @param whom a Spanish phrase: «los articuladores»
     */
    record Waiting(String what, String whom, Instant since) {}
}
