package org.articula.investment;

import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a member puts. @param amount of who commits; null for the others */
public record Pledge(String memberId, PledgeAnswer answer, @Nullable Money amount) {}
