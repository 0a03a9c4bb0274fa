package org.articula.process.sample;

import java.time.Instant;
import java.util.Date;
import org.articula.shared.ProductClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The time at which a story stands: the product's clock and the engine's, together. */
@Component
class PastTime {

    private final ProductClock clock;

    PastTime(ProductClock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void set(Instant moment) {
        clock.set(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    void goOn() {
        ClockUtil.reset();
        clock.goOn();
    }
}
