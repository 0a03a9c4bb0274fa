package org.articula.producer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.producer.DuplicatePolicy.Pair;
import org.articula.shared.FieldErrors;

/** What a set of decisions about suspected duplicates comes to when they are taken together. */
final class Settlement {

    private final Map<String, Producer> producers;
    private final Map<String, String> keptOf = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final List<ProducersMerged> merges = new ArrayList<>();
    private final Set<Pair> different = new LinkedHashSet<>();
    private final FieldErrors errors = new FieldErrors();

    private Settlement(List<Producer> producers) {
        this.producers = new HashMap<>(producers.stream().collect(Collectors.toMap(Producer::id, Function.identity())));
    }

    /** Faults have the paths {@code duplicates[i].samePerson}. */
    static Settlement of(List<Producer> producers, List<DuplicateDecision> decisions) {
        Settlement settlement = new Settlement(producers);
        for (int i = 0; i < decisions.size(); i++) {
            settlement.join(settlement.errors.row("duplicates", i), decisions.get(i));
        }
        for (int i = 0; i < decisions.size(); i++) {
            settlement.tellApart(settlement.errors.row("duplicates", i), decisions.get(i));
        }
        return settlement;
    }

    FieldErrors errors() {
        return errors;
    }

    List<ProducersMerged> merges() {
        return merges;
    }

    /** Pairs of two people, as they are after the merges. */
    Set<Pair> different() {
        return different;
    }

    /** Those who are kept, with what the rows merged into them told. */
    List<Producer> filled() {
        return changed.stream()
                .filter(id -> kept(id).equals(id))
                .map(producers::get)
                .toList();
    }

    private void join(FieldErrors row, DuplicateDecision decision) {
        if (!producers.containsKey(decision.firstId()) || !producers.containsKey(decision.secondId())) {
            row.add("samePerson", "Una de estas personas ya no está en la base: abra de nuevo la tarea.");
            return;
        }
        String kept = kept(decision.firstId());
        String merged = kept(decision.secondId());
        if (decision.samePerson() && !kept.equals(merged)) {
            Producer keeper = requireNonNull(producers.get(kept));
            producers.put(kept, keeper.filledFrom(requireNonNull(producers.get(merged))));
            keptOf.put(merged, kept);
            changed.add(kept);
            merges.add(new ProducersMerged(keeper.networkId(), kept, merged));
        }
    }

    private void tellApart(FieldErrors row, DuplicateDecision decision) {
        if (decision.samePerson() || !errors.isEmpty()) {
            return;
        }
        String one = kept(decision.firstId());
        String other = kept(decision.secondId());
        if (one.equals(other)) {
            row.add("samePerson", "Esta respuesta contradice a otra: según las demás, son la misma persona.");
        } else {
            different.add(Pair.of(one, other));
        }
    }

    private String kept(String id) {
        String kept = id;
        while (keptOf.containsKey(kept)) {
            kept = keptOf.get(kept);
        }
        return kept;
    }
}
