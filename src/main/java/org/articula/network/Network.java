package org.articula.network;

import java.time.ZoneId;

/**
 * A business network as it stands now.
 *
 * @param code short and unique, capital letters and digits; the business key of the network's processes
 * @param zone where the network's dates and meeting times are meant
 * @param articulatorId user id of the articulator who accompanies the network
 * @param meetingRule the rule of its ordinary meetings ({@code RI.2})
 */
public record Network(
        String id,
        String code,
        String name,
        String sector,
        String place,
        ZoneId zone,
        String articulatorId,
        MeetingRule meetingRule,
        NetworkStatus status) {

    public boolean active() {
        return status == NetworkStatus.ACTIVE;
    }
}
