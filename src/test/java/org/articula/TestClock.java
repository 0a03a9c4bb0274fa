package org.articula;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.articula.shared.ProductClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The one clock of a test: the product's and the engine's time move together. */
public final class TestClock extends ProductClock {

    /** Monday 30 November 2026, nine in the morning in Ecuador. */
    public static final Instant MONDAY = Instant.parse("2026-11-30T14:00:00Z");

    public TestClock() {
        this(MONDAY);
    }

    public TestClock(Instant start) {
        super.set(start);
    }

    @Override
    public void set(Instant instant) {
        super.set(instant);
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void advance(Duration by) {
        set(instant().plus(by));
    }
}
