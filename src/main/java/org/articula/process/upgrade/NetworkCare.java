package org.articula.process.upgrade;

import org.articula.network.Network;

/** What every active network has under way and an older version did not begin. Every bean is asked at each start. */
public interface NetworkCare {

    /** Called once for each active network, in a transaction of its own; doing it again does nothing more. */
    void prepare(Network network);
}
