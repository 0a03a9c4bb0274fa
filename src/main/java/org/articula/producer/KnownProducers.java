package org.articula.producer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.articula.member.NewMember;
import org.articula.member.NewMemberPolicy;
import org.articula.shared.EmailAddress;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/** Who a network's database holds, to recognise those who come again. */
final class KnownProducers {

    private final Map<String, Producer> byId = new HashMap<>();
    private final Map<String, String> idOfNumber = new HashMap<>();
    private final Map<String, Set<String>> idsOfPerson = new HashMap<>();
    private final Map<String, Set<String>> idsOfWords = new HashMap<>();
    private final Map<String, String> idOfEmail = new HashMap<>();

    /** @param numbersOfMerged identity number of a row that was merged, to the id of the producer it went into */
    KnownProducers(Collection<Producer> producers, Map<String, String> numbersOfMerged) {
        idOfNumber.putAll(numbersOfMerged);
        producers.forEach(this::keep);
    }

    /** Takes somebody in, or what is known of somebody now. */
    void keep(Producer producer) {
        byId.put(producer.id(), producer);
        idsOfWords
                .computeIfAbsent(DuplicatePolicy.wordsKey(producer.name()), unused -> new HashSet<>())
                .add(producer.id());
        if (producer.identityNumber() == null) {
            idsOfPerson
                    .computeIfAbsent(
                            NewMemberPolicy.personKey(producer.name(), producer.birthYear()),
                            unused -> new LinkedHashSet<>())
                    .add(producer.id());
        } else {
            idOfNumber.put(producer.identityNumber(), producer.id());
        }
        if (producer.email() != null) {
            idOfEmail.put(EmailAddress.key(producer.email()), producer.id());
        }
    }

    /**
     * The same person for certain: the same identity number; or, where there is none on either side, the same name and
     * year of birth; or the same mailbox and the same words in the name. Anything less is only a suspicion. Of namesakes
     * it is the one with the same telephone or address or, without those, the same work in the same place.
     *
     * @param met who was in the list already, and so is none of its namesakes further down
     */
    @Nullable Producer same(NewProducer person, Set<String> met) {
        String number = person.identityNumber();
        if (number != null && idOfNumber.containsKey(number)) {
            return byId.get(idOfNumber.get(number));
        }
        List<Producer> namesakes = number == null ? namesakes(person) : List.of();
        if (namesakes.size() == 1 && !person.namesake()) {
            return namesakes.get(0);
        }
        Optional<Producer> recognised = namesakes.stream()
                .filter(known -> !met.contains(known.id()) && sameDetails(known, person))
                .findFirst();
        if (recognised.isPresent()) {
            return recognised.get();
        }
        Producer neighbour = atSameMailbox(person);
        return neighbour != null && sameName(neighbour, person) && !numbersDiffer(neighbour, number) ? neighbour : null;
    }

    /** Those without an identity number who have this person's name and year of birth. */
    List<Producer> namesakes(NewProducer person) {
        String key = NewMemberPolicy.personKey(
                person.person().name(), person.person().birthYear());
        return idsOfPerson.getOrDefault(key, Set.of()).stream().map(byId::get).toList();
    }

    /** The ids of everybody whose name has the same words. */
    Set<String> ofSameWords(String name) {
        return idsOfWords.getOrDefault(DuplicatePolicy.wordsKey(name), Set.of());
    }

    /** Whoever has this person's e-mail address. */
    @Nullable Producer atSameMailbox(NewProducer person) {
        String email = person.person().email();
        return email == null ? null : byId.get(idOfEmail.get(EmailAddress.key(email)));
    }

    private static boolean sameDetails(Producer known, NewProducer person) {
        NewMember told = person.person();
        boolean reachable = known.phone() != null || known.email() != null;
        if (reachable && (told.phone() != null || told.email() != null)) {
            return (told.phone() != null && told.phone().equals(known.phone()))
                    || (told.email() != null
                            && known.email() != null
                            && EmailAddress.key(told.email()).equals(EmailAddress.key(known.email())));
        }
        return PlainText.key(told.mainProduct()).equals(PlainText.key(known.mainProduct()))
                && Objects.equals(told.workshop(), known.workshop())
                && Objects.equals(person.community(), known.community());
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
