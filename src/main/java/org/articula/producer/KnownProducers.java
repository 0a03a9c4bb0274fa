package org.articula.producer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.articula.member.NewMemberPolicy;
import org.articula.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Who a network's database holds, to recognise those who come again. */
final class KnownProducers {

    private final Map<String, Producer> byId = new HashMap<>();
    private final Map<String, String> idOfNumber = new HashMap<>();
    private final Map<String, String> idOfPerson = new HashMap<>();
    private final Map<String, String> idOfEmail = new HashMap<>();

    /** @param numbersOfMerged identity number of a row that was merged, to the id of the producer it went into */
    KnownProducers(Collection<Producer> producers, Map<String, String> numbersOfMerged) {
        idOfNumber.putAll(numbersOfMerged);
        producers.forEach(this::keep);
    }

    /** Takes somebody in, or what is known of somebody now. */
    void keep(Producer producer) {
        byId.put(producer.id(), producer);
        if (producer.identityNumber() == null) {
            idOfPerson.put(NewMemberPolicy.personKey(producer.name(), producer.birthYear()), producer.id());
        } else {
            idOfNumber.put(producer.identityNumber(), producer.id());
        }
        if (producer.email() != null) {
            idOfEmail.put(EmailAddress.key(producer.email()), producer.id());
        }
    }

    /**
     * The same person for certain: the same identity number; or, where there is none on either side, the same name and
     * year of birth; or the same mailbox and the same words in the name. Anything less is only a suspicion.
     */
    @Nullable Producer same(NewProducer person) {
        String number = person.identityNumber();
        String id = number == null
                ? idOfPerson.get(NewMemberPolicy.personKey(
                        person.person().name(), person.person().birthYear()))
                : idOfNumber.get(number);
        if (id != null) {
            return byId.get(id);
        }
        Producer neighbour = atSameMailbox(person);
        return neighbour != null && sameName(neighbour, person) && !numbersDiffer(neighbour, number) ? neighbour : null;
    }

    /** Whoever has this person's e-mail address. */
    @Nullable Producer atSameMailbox(NewProducer person) {
        String email = person.person().email();
        return email == null ? null : byId.get(idOfEmail.get(EmailAddress.key(email)));
    }

    private static boolean sameName(Producer known, NewProducer person) {
        return DuplicatePolicy.wordsKey(known.name())
                .equals(DuplicatePolicy.wordsKey(person.person().name()));
    }

    private static boolean numbersDiffer(Producer known, @Nullable String number) {
        return known.identityNumber() != null
                && number != null
                && !known.identityNumber().equals(number);
    }
}
