package org.articula.network;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import org.articula.phone.Country;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to begin forming a network ({@code C2}).
 *
 * @param code 2 to 20 capital letters and digits
 * @param zone where the network's dates are meant
 * @param country see {@link NewNetwork}
 * @param articulatorId user id of the articulator who forms it
 * @param opportunityId the shortlisted business opportunity it is formed for
 * @param withoutOpportunity why it is formed for none; needed when there is no {@code opportunityId}
 */
public record NewFormation(
        String code,
        String name,
        String sector,
        String place,
        ZoneId zone,
        @Nullable Country country,
        String articulatorId,
        @Nullable String opportunityId,
        @Nullable String withoutOpportunity) {

    /** In the country whose local time the zone is. */
    public NewFormation(
            String code,
            String name,
            String sector,
            String place,
            ZoneId zone,
            String articulatorId,
            @Nullable String opportunityId,
            @Nullable String withoutOpportunity) {
        this(code, name, sector, place, zone, null, articulatorId, opportunityId, withoutOpportunity);
    }

    /** With the guide's own rule of meetings, until the group agrees on its own ({@code RI.2}). */
    NewNetwork toNetwork() {
        MeetingRule provisional = new MeetingRule(DayOfWeek.THURSDAY, LocalTime.of(15, 0), 7, place);
        return new NewNetwork(code, name, sector, place, zone, country, articulatorId, provisional);
    }
}
