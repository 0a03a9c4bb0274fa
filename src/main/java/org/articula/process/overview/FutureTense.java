package org.articula.process.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articula.shared.SpanishDates;

/** «Enviar las invitaciones», as a diagram names it, said of somebody who will do it: «enviará las invitaciones». */
final class FutureTense {

    private static final Map<String, String> IRREGULAR = Map.of(
            "poner", "pondr",
            "tener", "tendr",
            "hacer", "har",
            "salir", "saldr",
            "venir", "vendr",
            "decir", "dir");

    private FutureTense() {}

    /** @param deed an infinitive, or two with «y» between them, and what it is done to */
    static String of(String deed) {
        List<String> words = List.of(deed.strip().split("\\s+"));
        return IntStream.range(0, words.size())
                .mapToObj(i -> i == 0 || isSecondVerb(words, i) ? future(words.get(i)) : words.get(i))
                .collect(Collectors.joining(" "));
    }

    private static boolean isSecondVerb(List<String> words, int i) {
        return i == 2 && words.get(1).equals("y") && words.get(2).matches("\\p{L}+[aei]r");
    }

    private static String future(String verb) {
        String infinitive = verb.toLowerCase(SpanishDates.LOCALE);
        return IRREGULAR.entrySet().stream()
                        .filter(known -> infinitive.endsWith(known.getKey()))
                        .map(known -> infinitive.substring(
                                        0, infinitive.length() - known.getKey().length())
                                + known.getValue())
                        .findFirst()
                        .orElse(infinitive)
                + "á";
    }
}
