package org.articula.network;

import java.time.LocalDate;
import java.time.ZoneId;
import org.articula.phone.Country;
import org.jspecify.annotations.Nullable;

/**
 * A business network as it stands now.
 *
 * @param code short and unique, capital letters and digits; the business key of the network's processes
 * @param zone where the network's dates and meeting times are meant
 * @param country whose telephone numbers people write without a country code
 * @param articulatorId user id of the articulator who accompanies the network
 * @param meetingRule the rule of its ordinary meetings ({@code RI.2}); provisional while it is being formed
 * @param opportunityId the business opportunity it was formed for
 * @param planStartedOn first day of its one-year plan ({@code C2}); null until it has one
 */
public record Network(
        String id,
        String code,
        String name,
        String sector,
        String place,
        ZoneId zone,
        Country country,
        String articulatorId,
        MeetingRule meetingRule,
        NetworkStatus status,
        @Nullable String opportunityId,
        @Nullable LocalDate planStartedOn) {

    /** Whether it is formed and meets: neither being formed, nor suspended, nor ended. */
    public boolean active() {
        return status == NetworkStatus.ACTIVE;
    }
}
