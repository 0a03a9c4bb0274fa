package org.articula.letter;

import java.time.LocalDate;
import org.articula.member.Member;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member has signed ({@code RI.1}).
 *
 * @param signedOn in the network's zone; null while no signature is known
 * @param fileId the signed letter as scanned; null when nobody uploaded it
 */
public record MemberLetter(Member member, @Nullable LocalDate signedOn, @Nullable String fileId) {

    public boolean signed() {
        return signedOn != null;
    }
}
