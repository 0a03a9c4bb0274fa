package org.articula.member;

import jakarta.validation.constraints.Size;
import org.articula.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What may change about a member without the person being another.
 *
 * @param email blank for none
 * @param phone as written by people; it is stored as {@code +} and digits
 * @param workshop the member's business, if it has a name of its own
 * @param mainProduct what the member makes; a correction that leaves it out is refused
 * @param availableTimes days and hours at which the member can meet ({@code F2.3.a1}); blank when not known
 */
public record MemberContact(
        @Nullable @Size(max = EmailAddress.LONGEST) String email,
        @Nullable @Size(max = MemberLimits.PHONE) String phone,
        @Nullable @Size(max = MemberLimits.WORKSHOP) String workshop,
        @Nullable @Size(max = MemberLimits.MAIN_PRODUCT) String mainProduct,
        @Nullable @Size(max = MemberLimits.AVAILABLE_TIMES) String availableTimes) {}
