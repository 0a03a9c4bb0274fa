package org.articula.process.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** @param deed an infinitive and what it is done to */
    static String of(String deed) {
        List<String> words = List.of(deed.strip().split("\\s+"));
        String infinitive = words.get(0).toLowerCase(SpanishDates.LOCALE);
        String stem = IRREGULAR.entrySet().stream()
                .filter(verb -> infinitive.endsWith(verb.getKey()))
                .map(verb -> infinitive.substring(0, infinitive.length() - verb.getKey().length()) + verb.getValue())
                .findFirst()
                .orElse(infinitive);
        return stem + "á" + words.stream().skip(1).map(word -> " " + word).collect(Collectors.joining());
    }
}
