package org.articula.producer;

import org.articula.member.NewMember;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for the database of producers.
 *
 * @param identityNumber as written by people; it is stored as capital letters and digits
 * @param namesake whether somebody said that this is another person than one of the same name
 * @param community where the person lives or works
 */
public record NewProducer(
        NewMember person,
        @Nullable String identityNumber,
        @Nullable String community,
        Interest interest,
        boolean namesake) {

    public NewProducer(
            NewMember person, @Nullable String identityNumber, @Nullable String community, Interest interest) {
        this(person, identityNumber, community, interest, false);
    }
}
