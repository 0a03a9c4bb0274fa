package org.articula.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.member.NewMember;
import org.articula.member.NewMemberPolicy;
import org.articula.producer.Producer;

/**
 * Names for the members a network begins with. A network takes two people of one name and year of birth for the same person; people
 * have said that these are not, so what tells them apart goes behind the name.
 */
final class NamesakePolicy {

    private NamesakePolicy() {}

    /** In the order of the producers. */
    static List<NewMember> members(List<Producer> producers) {
        Map<String, Long> bearers =
                producers.stream().collect(Collectors.groupingBy(NamesakePolicy::key, Collectors.counting()));
        Set<String> taken = new HashSet<>();
        List<NewMember> members = new ArrayList<>();
        for (Producer producer : producers) {
            String name = bearers.getOrDefault(key(producer), 0L) == 1 ? producer.name() : told(producer, taken);
            members.add(member(producer, name));
        }
        return members;
    }

    private static String told(Producer producer, Set<String> taken) {
        return Stream.concat(
                        Stream.of(producer.community(), producer.workshop(), producer.identityNumber())
                                .filter(mark -> mark != null && !mark.isBlank()),
                        Stream.iterate(1, number -> number + 1).map(String::valueOf))
                .map(mark -> "%s (%s)".formatted(producer.name(), mark))
                .filter(name -> taken.add(NewMemberPolicy.personKey(name, producer.birthYear())))
                .findFirst()
                .orElseThrow();
    }

    private static String key(Producer producer) {
        return NewMemberPolicy.personKey(producer.name(), producer.birthYear());
    }

    private static NewMember member(Producer producer, String name) {
        return new NewMember(
                name,
                producer.workshop(),
                producer.email(),
                producer.phone(),
                producer.sex(),
                producer.birthYear(),
                producer.mainProduct());
    }
}
