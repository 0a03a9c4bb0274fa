package org.articula.producer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/** Who seems to be in the database twice. */
final class DuplicatePolicy {

    private DuplicatePolicy() {}

    /** Two ids, the smaller first: the same key whichever way round they come. */
    record Pair(String low, String high) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** Names with the same key have the same words: accents, the tilde of ñ, capitals and the order of the words aside. */
    static String wordsKey(String name) {
        return words(name).sorted().collect(Collectors.joining(" "));
    }

    static boolean shareAWord(String name, String otherName) {
        Set<String> words = words(name).collect(Collectors.toSet());
        return words(otherName).anyMatch(words::contains);
    }

    /**
     * Each suspicion once, in the order of the producers.
     *
     * @param different pairs somebody declared to be two people already
     */
    static List<DuplicatePair> pairs(List<Producer> producers, Set<Pair> different) {
        Map<String, List<Producer>> earlierOfName = new HashMap<>();
        Map<String, List<Producer>> earlierOfNumber = new HashMap<>();
        Map<Pair, DuplicatePair> found = new LinkedHashMap<>();
        for (Producer producer : producers) {
            if (producer.identityNumber() != null) {
                collect(found, earlierOfNumber, producer.identityNumber(), producer);
            }
            collect(found, earlierOfName, wordsKey(producer.name()), producer);
        }
        found.keySet().removeAll(different);
        return List.copyOf(found.values());
    }

    private static Stream<String> words(String name) {
        // Not every keyboard has an ñ: Peña and Pena are a suspicion, although not the same name
        return Arrays.stream(PlainText.key(name).replace('ñ', 'n').split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }

    private static void collect(
            Map<Pair, DuplicatePair> found, Map<String, List<Producer>> earlier, String key, Producer producer) {
        List<Producer> same = earlier.computeIfAbsent(key, unused -> new ArrayList<>());
        for (Producer first : same) {
            found.putIfAbsent(
                    Pair.of(first.id(), producer.id()), new DuplicatePair(first, producer, reason(first, producer)));
        }
        same.add(producer);
    }

    private static String reason(Producer first, Producer second) {
        @Nullable String number = first.identityNumber();
        if (number != null && number.equals(second.identityNumber())) {
            return "Tienen el mismo número de identificación.";
        }
        String names = PlainText.key(first.name()).equals(PlainText.key(second.name()))
                ? "Tienen el mismo nombre"
                : "Sus nombres tienen las mismas palabras";
        return number == null || second.identityNumber() == null
                ? names + "."
                : names + ", con números de identificación distintos.";
    }
}
