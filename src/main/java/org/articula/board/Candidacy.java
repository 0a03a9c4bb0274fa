package org.articula.board;

import org.jspecify.annotations.Nullable;

/** Somebody who stands for an office in a round. @param votes null until the network has voted */
public record Candidacy(int round, Office office, String memberId, @Nullable Integer votes) {}
