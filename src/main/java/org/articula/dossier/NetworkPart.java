package org.articula.dossier;

import java.util.List;
import org.articula.network.Network;
import org.springframework.core.annotation.Order;

/**
 * A section of the page of a network. Implemented by the room that knows what stands in it, as a bean whose {@link Order} says where on
 * the page it stands; without one it comes last. Beans leave hundreds between them, so that others find room.
 *
 * <p>Read for one network at a time, in one transaction, by articulators and supervisors only. A part asks a fixed number of queries,
 * however much there is to tell.
 */
public interface NetworkPart {

    /** Plain and unique, part of the address of the section: {@code actas}. */
    String id();

    /** Spanish heading. */
    String title();

    /** What stands in it now, in order; a part with nothing to show is left out. */
    List<Block> blocks(Network network);
}
