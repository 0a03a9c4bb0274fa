package org.articula.producer;

import java.util.Map;
import java.util.Optional;
import org.articula.sheet.PlainText;

/** How people write in a sheet whether somebody is interested. */
final class InterestText {

    private static final Map<String, Interest> WORDS = Map.ofEntries(
            Map.entry("si", Interest.INTERESTED),
            Map.entry("s", Interest.INTERESTED),
            Map.entry("x", Interest.INTERESTED),
            Map.entry("interesado", Interest.INTERESTED),
            Map.entry("interesada", Interest.INTERESTED),
            Map.entry("no", Interest.WITHDRAWN),
            Map.entry("n", Interest.WITHDRAWN),
            Map.entry("se retira", Interest.WITHDRAWN),
            Map.entry("", Interest.UNDECIDED),
            Map.entry("indeciso", Interest.UNDECIDED),
            Map.entry("indecisa", Interest.UNDECIDED),
            Map.entry("tal vez", Interest.UNDECIDED));

    private InterestText() {}

    static Optional<Interest> read(String text) {
        return Optional.ofNullable(WORDS.get(PlainText.key(text)));
    }

    static String fault(String text) {
        return "«%s» no se reconoce: escriba Sí, No o Indeciso.".formatted(PlainText.shortened(text));
    }

    static String of(Interest interest) {
        return switch (interest) {
            case INTERESTED -> "Sí";
            case WITHDRAWN -> "No";
            case UNDECIDED -> "Indeciso";
        };
    }
}
