package org.articula.selection;

import java.time.LocalDate;
import org.articula.member.NewMember;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was admitted and signed the letter of commitment ({@code RI.1}).
 *
 * @param person as they are to be enrolled
 * @param signedOn in the network's zone
 * @param fileId the signed letter as scanned; null when nobody uploaded it
 */
public record CommittedPerson(NewMember person, LocalDate signedOn, @Nullable String fileId) {}
