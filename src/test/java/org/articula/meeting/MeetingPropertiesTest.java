package org.articula.meeting;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeetingPropertiesTest {

    @Test
    void whatComesFirstHasTheLongerLead() {
        Duration hour = Duration.ofHours(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingProperties(hour, hour, hour, hour));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingProperties(Duration.ofHours(3), hour, Duration.ofHours(2), hour));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingProperties(Duration.ofHours(3), hour, hour.negated(), hour));
        new MeetingProperties(Duration.ofHours(3), hour, Duration.ZERO, Duration.ZERO);
    }

    @Test
    void nothingIsDueBeforeTheMeetingEnds() {
        Duration hour = Duration.ofHours(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeetingProperties(Duration.ofHours(3), hour, Duration.ZERO, hour.negated()));
    }
}
