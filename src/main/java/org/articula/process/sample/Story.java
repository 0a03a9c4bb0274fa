package org.articula.process.sample;

import java.time.Instant;

/** A network of the demonstration and how it came to where it stands. */
interface Story {

    /** Of the network. */
    String code();

    /** Tells it up to that time, which is the present. */
    void tell(Instant present);
}
