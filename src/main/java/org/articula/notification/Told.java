package org.articula.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each person has heard of one occasion, read from its ledger in one go. Words follow it: nobody is reminded of what they never
 * heard of, nor told that it changed. A mail on its way counts as heard: whoever may have been invited must hear of a cancellation.
 */
public final class Told {

    private static final Told NOTHING = new Told(List.of());

    private final Map<String, Set<Integer>> rounds = new HashMap<>();

    private Told(Collection<Notice> ledger) {
        for (Notice notice : ledger) {
            if (notice.told()) {
                rounds.computeIfAbsent(notice.memberId(), id -> new HashSet<>()).add(notice.round());
            }
        }
    }

    /** Nobody has heard anything. */
    public static Told nothing() {
        return NOTHING;
    }

    /** @param ledger every notice of one occasion; more than one says too much */
    public static Told of(Collection<Notice> ledger) {
        return new Told(ledger);
    }

    /** Whether this person has heard of it at all. */
    public boolean heard(String memberId) {
        return rounds.containsKey(memberId);
    }

    /** Whether this person knows it as it is since that round. */
    public boolean heardOf(String memberId, int round) {
        return rounds.getOrDefault(memberId, Set.of()).contains(round);
    }

    /** Everybody who has heard of it. */
    public Set<String> people() {
        return Set.copyOf(rounds.keySet());
    }
}
