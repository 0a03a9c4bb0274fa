package org.articula.silence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a network counts as silent. Figures of the supervising unit for all networks alike: a network does not vote on when somebody asks
 * after it.
 *
 * @param unrecordedMeetings meetings in a row whose attendance or minutes are overdue
 * @param rhythms how many of the intervals between a network's ordinary meetings without a valid one
 * @param askWithin how soon the supervising unit should have asked
 */
@ConfigurationProperties("articula.silence")
record SilenceProperties(
        @DefaultValue("2") int unrecordedMeetings,
        @DefaultValue("2") int rhythms,
        @DefaultValue("48h") Duration askWithin) {

    SilenceProperties {
        if (unrecordedMeetings < 1 || rhythms < 1 || askWithin.isNegative()) {
            throw new IllegalArgumentException(
                    "articula.silence: unrecorded-meetings and rhythms are at least 1, and ask-within is not negative");
        }
    }
}
