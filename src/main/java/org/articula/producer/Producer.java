package org.articula.producer;

import java.time.LocalDate;
import org.articula.member.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A producer who might belong to a network ({@code F1.db}).
 *
 * @param identityNumber capital letters and digits; a cédula keeps its leading zero
 * @param workshop the producer's business, if it has a name of its own
 * @param phone {@code +} and digits ({@code +593991234567})
 * @param withdrawnOn day the person withdrew, in the network's zone; null unless withdrawn
 * @param withdrawalNote what the person said about it, if anything ({@code F1.1.i}: nobody is pressed)
 * @param leadership how this functional leader helps ({@code F1.1.f}); null for everybody else
 */
public record Producer(
        String id,
        String networkId,
        String name,
        @Nullable String identityNumber,
        @Nullable String workshop,
        @Nullable String email,
        @Nullable String phone,
        Sex sex,
        int birthYear,
        String mainProduct,
        @Nullable String community,
        Interest interest,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalNote,
        @Nullable String leadership) {

    /** Whether this person wants to belong to a network ({@code F1.1}). */
    public boolean interested() {
        return interest == Interest.INTERESTED;
    }

    /** The same producer with what a list said of the person in addition: only blanks are filled in. */
    Producer filledFrom(NewProducer said, LocalDate today) {
        return filled(
                        said.identityNumber(),
                        said.person().workshop(),
                        said.person().email(),
                        said.person().phone(),
                        said.community())
                .saying(interest.updatedBy(said.interest()), today, "");
    }

    /** The same person with what another row told of it: only blanks are filled in, and who withdrew stays withdrawn. */
    Producer filledFrom(Producer other) {
        boolean otherDecides = interest != Interest.WITHDRAWN && other.interest != Interest.UNDECIDED;
        Producer decided = otherDecides ? other : this;
        return filled(other.identityNumber, other.workshop, other.email, other.phone, other.community)
                .standing(
                        decided.interest,
                        decided.withdrawnOn,
                        decided.withdrawalNote,
                        either(leadership, other.leadership));
    }

    /** The same producer after saying whether to go on; who withdraws again did so the first time. */
    Producer saying(Interest said, LocalDate on, String note) {
        if (said != Interest.WITHDRAWN) {
            return standing(said, null, null, leadership);
        }
        return standing(
                said,
                withdrawnOn == null ? on : withdrawnOn,
                note.isBlank() ? withdrawalNote : note.strip(),
                leadership);
    }

    private Producer filled(
            @Nullable String identityNumber,
            @Nullable String workshop,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String community) {
        return new Producer(
                id,
                networkId,
                name,
                either(this.identityNumber, identityNumber),
                either(this.workshop, workshop),
                either(this.email, email),
                either(this.phone, phone),
                sex,
                birthYear,
                mainProduct,
                either(this.community, community),
                interest,
                withdrawnOn,
                withdrawalNote,
                leadership);
    }

    private Producer standing(
            Interest interest,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawalNote,
            @Nullable String leadership) {
        return new Producer(
                id,
                networkId,
                name,
                identityNumber,
                workshop,
                email,
                phone,
                sex,
                birthYear,
                mainProduct,
                community,
                interest,
                withdrawnOn,
                withdrawalNote,
                leadership);
    }

    private static @Nullable String either(@Nullable String own, @Nullable String other) {
        return own == null ? other : own;
    }
}
