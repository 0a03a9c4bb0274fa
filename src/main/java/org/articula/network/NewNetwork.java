package org.articula.network;

import java.time.ZoneId;

/**
 * What it takes to register a network.
 *
 * @param code 2 to 20 capital letters and digits
 * @param zone where the network's dates and meeting times are meant
 * @param articulatorId user id of the articulator who accompanies the network
 */
public record NewNetwork(
        String code,
        String name,
        String sector,
        String place,
        ZoneId zone,
        String articulatorId,
        MeetingRule meetingRule) {}
