package org.articula.rules;

import java.time.LocalDate;
import org.articula.vote.Ballot;
import org.jspecify.annotations.Nullable;

/**
 * Other figures that a network voted for its rules ({@code RI.21}).
 *
 * @param inForceFrom first day they hold, in the network's zone; not before the meeting that voted for them
 * @param reason why the network changes its rules; it cannot be missing
 */
public record Amendment(RulesFigures figures, LocalDate inForceFrom, @Nullable String reason, Ballot ballot) {}
