package org.articula;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The one clock of a test: the product's and the engine's time move together. */
public final class TestClock extends Clock {

    /** Monday 30 November 2026, nine in the morning in Ecuador. */
    public static final Instant MONDAY = Instant.parse("2026-11-30T14:00:00Z");

    private volatile Instant now;

    public TestClock() {
        this(MONDAY);
    }

    public TestClock(Instant start) {
        now = start;
    }

    public void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void advance(Duration by) {
        set(now.plus(by));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return TestClock.this.withZone(other);
            }
        };
    }
}
