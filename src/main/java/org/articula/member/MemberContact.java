package org.articula.member;

import org.jspecify.annotations.Nullable;

/**
 * What may change about a member without the person being another.
 *
 * @param email blank for none
 * @param phone as written by people; it is stored as {@code +} and digits
 * @param workshop the member's business, if it has a name of its own
 */
public record MemberContact(
        @Nullable String email, @Nullable String phone, @Nullable String workshop, String mainProduct) {}
