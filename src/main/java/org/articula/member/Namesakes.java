package org.articula.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articula.sheet.PlainText;
import org.articula.sheet.SheetLine;

/**
 * Two people of one name and year of birth of whom somebody said that they are two. In the lists of a network nobody could
 * tell them apart, so what does is written behind the name: «María Quinde (Fajas)».
 */
public final class Namesakes {

    /** What to do about a refusal of the kind «this person is already there». */
    public static final String WAY_OUT =
            " Si es otra persona, escriba «Sí» en la columna «Homónimo» de esta fila (agréguela si no está).";

    private static final Map<String, Boolean> WORDS = Map.of("si", true, "x", true, "no", false, "", false);

    private Namesakes() {}

    /** Whether the row says that it is another person than the one of the same name; what else it says is a fault. */
    public static boolean said(SheetLine line) {
        String text = line.text(MemberColumn.NAMESAKE);
        Optional<Boolean> read = Optional.ofNullable(WORDS.get(PlainText.key(text)));
        if (read.isEmpty()) {
            line.fault(
                    MemberColumn.NAMESAKE,
                    "«%s» no se reconoce: escriba Sí si es otra persona con el mismo nombre, o déjelo vacío."
                            .formatted(PlainText.shortened(text)));
        }
        return read.orElse(false);
    }

    /** The people in their order, each of those said to be somebody else with what tells them apart. */
    static List<NewMember> toldApart(List<NewMember> people, List<Boolean> said) {
        Map<String, Integer> bearers = new HashMap<>();
        people.forEach(person -> bearers.merge(key(person), 1, Integer::sum));
        Set<String> taken = new HashSet<>(bearers.keySet());
        List<NewMember> told = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            NewMember person = people.get(i);
            told.add(said.get(i) && bearers.getOrDefault(key(person), 0) > 1 ? toldApart(person, taken) : person);
        }
        return told;
    }

    /** @param taken keys of the people there are; that of this one is added */
    static NewMember toldApart(NewMember person, Set<String> taken) {
        return Stream.concat(
                        Stream.of(person.workshop(), person.mainProduct())
                                .filter(Objects::nonNull)
                                .map(PlainText::oneLine)
                                .filter(mark -> !mark.isEmpty()),
                        IntStream.range(2, 1000).mapToObj(String::valueOf))
                .map(mark -> "%s (%s)".formatted(person.name().strip(), mark))
                .filter(name -> name.length() <= MemberLimits.NAME)
                .map(name -> named(person, name))
                .filter(named -> taken.add(key(named)))
                .findFirst()
                .orElse(person);
    }

    static String key(NewMember person) {
        return NewMemberPolicy.personKey(person.name(), person.birthYear());
    }

    private static NewMember named(NewMember person, String name) {
        return new NewMember(
                name,
                person.workshop(),
                person.email(),
                person.phone(),
                person.sex(),
                person.birthYear(),
                person.mainProduct());
    }
}
