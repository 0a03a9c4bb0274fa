package org.articula.selection;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the guide leaves open about selecting: {@code articula.selection.*}; see {@link SelectionCriteria}. */
@ConfigurationProperties("articula.selection")
record SelectionProperties(
        @DefaultValue("3") int minimumInvestment,
        @DefaultValue("3") int minimumTrust,
        @DefaultValue("2") int minimumEach,
        @DefaultValue("2") int weakUpTo,
        @DefaultValue("3") BigDecimal minimumMean,
        @DefaultValue("5") int minimumMembers,
        @DefaultValue("25") int maximumMembers) {

    SelectionProperties {
        if (minimumMembers < 2 || maximumMembers < minimumMembers) {
            throw new IllegalArgumentException(
                    "articula.selection: minimum-members must be at least 2 and not above maximum-members");
        }
    }

    SelectionCriteria criteria() {
        return new SelectionCriteria(
                minimumInvestment, minimumTrust, minimumEach, weakUpTo, minimumMean, minimumMembers, maximumMembers);
    }
}
