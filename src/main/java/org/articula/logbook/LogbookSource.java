package org.articula.logbook;

import java.util.List;
import org.articula.network.Network;

/**
 * Knows what happened in a network and is kept elsewhere: the logbook tells it with its own entries. Implemented, as a bean, by the room
 * that keeps it. Asks a fixed number of queries.
 */
public interface LogbookSource {

    /** What happened, in any order. */
    List<RecordedEntry> entriesOf(Network network);
}
