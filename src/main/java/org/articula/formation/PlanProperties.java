package org.articula.formation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one-year plan ({@code C2}): in how many days from its start each step is expected to be done. A step that is not named
 * keeps the product's figure: {@code articula.plan.days.f1-1: 30}.
 */
@ConfigurationProperties("articula.plan")
record PlanProperties(@DefaultValue Map<GuideStep, Integer> days) {

    private static final int LONGEST = 3 * 365;

    PlanProperties {
        if (days.values().stream().anyMatch(day -> day < 1 || day > LONGEST)) {
            throw new IllegalArgumentException("articula.plan.days: from 1 to " + LONGEST);
        }
    }

    LocalDate expected(GuideStep step, LocalDate planStartedOn) {
        return planStartedOn.plusDays(daysOf(step));
    }

    /** The first day of a plan that has come to the end of a step on this day. */
    LocalDate startFor(GuideStep done, LocalDate day) {
        return day.minusDays(daysOf(done));
    }

    /** Last day of a plan that starts on that day. */
    LocalDate end(LocalDate planStartedOn) {
        return Collections.max(Arrays.stream(GuideStep.values())
                .map(step -> expected(step, planStartedOn))
                .toList());
    }

    private int daysOf(GuideStep step) {
        return days.getOrDefault(step, step.defaultDays());
    }
}
