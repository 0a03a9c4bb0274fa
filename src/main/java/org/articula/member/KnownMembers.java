package org.articula.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Who belongs to a network, and who is to belong to it: nobody comes in twice, and no two share an address. */
final class KnownMembers {

    private final Network network;
    private final int currentYear;
    private final Map<String, String> taken = new HashMap<>();

    /** @param currentYear where the network is */
    KnownMembers(Network network, List<Member> active, int currentYear) {
        this.network = network;
        this.currentYear = currentYear;
        for (Member member : active) {
            taken.put(NewMemberPolicy.personKey(member.name(), member.birthYear()), member.name());
            if (member.email() != null) {
                taken.put(EmailAddress.key(member.email()), member.name());
            }
        }
    }

    /**
     * Faults of somebody who is to come in, and of taking them for somebody who is here already; from now on they are here as well.
     *
     * @param wayOut what to do if it is another person, behind a blank; empty when nothing can be done
     */
    void check(FieldErrors errors, NewMember person, String wayOut) {
        List<FieldError> faults = NewMemberPolicy.check(person, currentYear, network.country());
        errors.addAll(faults);
        Set<String> faulty = faults.stream().map(FieldError::path).collect(Collectors.toSet());
        if (!faulty.contains("name") && !faulty.contains("birthYear")) {
            checkKnown(errors, person, wayOut);
        }
        if (!faulty.contains("email")) {
            checkAddress(errors, person.name(), person.email());
        }
    }

    private void checkKnown(FieldErrors errors, NewMember person, String wayOut) {
        boolean known = taken.putIfAbsent(Namesakes.key(person), person.name()) != null;
        errors.addIf(
                known,
                "name",
                "Ya hay una persona con el nombre %s nacida en %d.%s"
                        .formatted(person.name().strip(), person.birthYear(), wayOut));
    }

    private void checkAddress(FieldErrors errors, String name, @Nullable String email) {
        if (email == null || email.isBlank()) {
            return;
        }
        String owner = taken.putIfAbsent(EmailAddress.key(email), name);
        if (owner != null) {
            errors.add("email", NewMemberPolicy.emailTaken(email, owner));
        }
    }
}
