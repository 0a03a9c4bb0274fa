package org.articula.meeting;

import java.time.Instant;
import org.articula.network.Network;

/**
 * A meeting has a new date or place; its timers and what people are told must follow.
 *
 * @param meeting as it is now
 * @param formerStart the same as now when only the place changed
 */
public record MeetingMoved(Meeting meeting, Network network, Instant formerStart) {}
