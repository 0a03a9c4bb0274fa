package org.articula.leader;

import java.time.LocalDate;

/** What a leader was or will be trained in, and when. */
public record LeaderTraining(String topic, LocalDate heldOn) {}
