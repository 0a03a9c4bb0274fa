package org.articula.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The only clock of the product: the time of this machine. While the past of the demonstration is told it stands at a moment of that
 * past, so that what happens then bears its dates.
 */
public class ProductClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private volatile @Nullable Instant told;

    /** Stands still at the moment until it is set again or {@link #goOn released}. */
    public void set(Instant moment) {
        told = moment;
    }

    /** Shows the time of this machine again. */
    public void goOn() {
        told = null;
    }

    @Override
    public Instant instant() {
        Instant moment = told;
        return moment == null ? machine.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    private static final class InZone extends Clock {

        private final ProductClock clock;
        private final ZoneId zone;

        InZone(ProductClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
