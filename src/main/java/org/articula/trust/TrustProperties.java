package org.articula.trust;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the guide leaves open about trust; figures of the supervising unit, the same for all networks.
 *
 * @param ready index from which a base of trust is there, 0–1
 * @param least below this no component may be, 0–1
 * @param leastComponents components that must have data
 * @param low index below which a group has no trust, 0–1
 * @param lowMeetings valid meetings in a row below {@code low} after which the supervising unit decides ({@code F2.3.p1})
 * @param months without readiness after which it decides, too
 * @param attendanceMeetings latest valid meetings that count for attendance
 * @param windowDays days that agreements, sanctions and contributions count
 */
@ConfigurationProperties("articula.trust")
public record TrustProperties(
        @DefaultValue("0.70") BigDecimal ready,
        @DefaultValue("0.50") BigDecimal least,
        @DefaultValue("3") int leastComponents,
        @DefaultValue("0.40") BigDecimal low,
        @DefaultValue("8") int lowMeetings,
        @DefaultValue("6") int months,
        @DefaultValue("4") int attendanceMeetings,
        @DefaultValue("180") int windowDays) {

    public TrustProperties {
        if (!share(ready) || !share(least) || !share(low)) {
            throw new IllegalArgumentException("articula.trust: ready, least and low are from 0 to 1");
        }
        if (leastComponents < 1
                || leastComponents > TrustIndicator.values().length
                || lowMeetings < 1
                || months < 1
                || attendanceMeetings < 1
                || windowDays < 1) {
            throw new IllegalArgumentException("articula.trust: counts are at least 1, and there are five components");
        }
    }

    private static boolean share(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
