package org.articula.network;

import java.time.ZoneId;
import org.articula.phone.Country;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to register a network.
 *
 * @param code 2 to 20 capital letters and digits
 * @param zone where the network's dates and meeting times are meant
 * @param country whose telephone numbers people write without a country code; null for that of the zone
 * @param articulatorId user id of the articulator who accompanies the network
 */
public record NewNetwork(
        String code,
        String name,
        String sector,
        String place,
        ZoneId zone,
        @Nullable Country country,
        String articulatorId,
        MeetingRule meetingRule) {

    /** In the country whose local time the zone is. */
    public NewNetwork(
            String code,
            String name,
            String sector,
            String place,
            ZoneId zone,
            String articulatorId,
            MeetingRule meetingRule) {
        this(code, name, sector, place, zone, null, articulatorId, meetingRule);
    }

    public NewNetwork {
        country = country == null ? Country.ofZone(zone).orElse(null) : country;
    }
}
