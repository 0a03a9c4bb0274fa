package org.articula.member;

import java.time.LocalDate;
import org.articula.notification.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * A producer who belongs, or belonged, to a network.
 *
 * @param workshop the producer's business, if it has a name of its own
 * @param phone {@code +} and digits ({@code +593991234567})
 * @param joinedOn first day in the network, in the network's zone
 * @param leftOn day the person left, in the network's zone; null while a member
 * @param availableTimes days and hours at which the person can meet, in their own words ({@code F2.3.a1}); null when not asked
 */
public record Member(
        String id,
        String networkId,
        String name,
        @Nullable String workshop,
        @Nullable String email,
        @Nullable String phone,
        Sex sex,
        int birthYear,
        String mainProduct,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String availableTimes) {

    /** The person as somebody to tell something. */
    public Recipient recipient() {
        return new Recipient(id, name, email, phone);
    }

    /** Whether the person belongs to the network now. */
    public boolean active() {
        return leftOn == null;
    }
}
