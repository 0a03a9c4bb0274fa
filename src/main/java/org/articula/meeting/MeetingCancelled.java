package org.articula.meeting;

import org.articula.network.Network;

/**
 * A meeting will not be held.
 *
 * @param meeting as it was before
 */
public record MeetingCancelled(Meeting meeting, Network network) {}
