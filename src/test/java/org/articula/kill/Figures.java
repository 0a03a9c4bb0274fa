package org.articula.kill;

import java.util.LinkedHashSet;
import java.util.Set;

/** What was found wrong, each thing once however often it is seen. */
final class Figures {

    final Set<String> lost = new LinkedHashSet<>();
    final Set<String> doubled = new LinkedHashSet<>();
    final Set<String> disagreeing = new LinkedHashSet<>();
    final Set<String> stuck = new LinkedHashSet<>();
    final Set<String> faults = new LinkedHashSet<>();
    int again;

    boolean sound() {
        return lost.isEmpty() && doubled.isEmpty() && disagreeing.isEmpty() && stuck.isEmpty() && faults.isEmpty();
    }

    String inShort() {
        return "lost %d, doubled %d, disagreeing %d, stuck %d, failed requests %d, mailed again under the same Message-ID %d"
                .formatted(lost.size(), doubled.size(), disagreeing.size(), stuck.size(), faults.size(), again);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(inShort());
        for (Set<String> list : java.util.List.of(lost, doubled, disagreeing, stuck, faults)) {
            list.stream().limit(40).forEach(line -> text.append("\n  ").append(line));
        }
        return text.toString();
    }
}
