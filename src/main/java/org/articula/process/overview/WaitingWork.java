package org.articula.process.overview;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.articula.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * Knows something that networks wait for. One bean for each kind of it, in the order its beans give themselves; whoever shows what waits
 * asks all of them.
 */
public interface WaitingWork {

    /** What these networks wait for, by the id of the network; asked with a fixed number of queries, however many networks there are. */
    Map<String, List<Waiting>> of(Collection<Network> networks);

    /**
     * @param what a Spanish phrase with a capital letter: «Registrar la asistencia»
     * @param whom a Spanish phrase: «los articuladores», or the name of whoever took it
     * @param due until when it should be done; null when nothing says so
     * @param instanceId the process instance it belongs to; null for what no process waits for
     * @param unit whether the supervising unit has to do it
     * @param taskId the task that does it; null when it is no task
     */
    record Waiting(
            String what,
            String whom,
            Instant since,
            @Nullable Instant due,
            @Nullable String instanceId,
            boolean unit,
            @Nullable String taskId) {

        /** Something without a date that no process waits for, to be done by others than the supervising unit. */
        public Waiting(String what, String whom, Instant since) {
            this(what, whom, since, null, null, false, null);
        }

        /** Whether it should have been done before that moment. */
        public boolean overdue(Instant now) {
            return due != null && due.isBefore(now);
        }
    }
}
