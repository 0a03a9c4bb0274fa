package org.articula.support;

import java.time.Instant;

/** How the approach goes on. @param lookAgainAt when it is looked at again, if it waits */
public record SupportReview(SupportWish next, Instant lookAgainAt) {}
