package org.articula.rules;

import java.time.LocalDate;
import org.articula.vote.Ballot;

/**
 * The vote of a network on a draft of its rules ({@code RI.21}).
 *
 * @param inForceFrom first day they hold, in the network's zone; not before the meeting that voted for them
 */
public record Approval(LocalDate inForceFrom, Ballot ballot) {}
