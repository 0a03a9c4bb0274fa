package org.articula.process.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The guide's network without a past, for whoever wants to begin with its first meeting: it has just been registered. */
@Component
@ConditionalOnProperty(name = "articula.sample-past", havingValue = "false")
class JahuaPambaToday implements Story {

    private static final int FORTNIGHT = 14;

    private final Registration registration;

    JahuaPambaToday(Registration registration) {
        this.registration = registration;
    }

    @Override
    public String code() {
        return JahuaPamba.CODE;
    }

    @Override
    public void tell(Instant present) {
        registration.register(JahuaPamba.GROUP, DayOfWeek.THURSDAY, FORTNIGHT);
    }
}
