package org.articula.member;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be enrolled in a network.
 *
 * @param workshop the producer's business, if it has a name of its own
 * @param phone as written by people; it is stored as {@code +} and digits
 */
public record NewMember(
        String name,
        @Nullable String workshop,
        @Nullable String email,
        @Nullable String phone,
        Sex sex,
        int birthYear,
        String mainProduct) {}
