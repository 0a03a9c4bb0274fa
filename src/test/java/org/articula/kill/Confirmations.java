package org.articula.kill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What people were told: marks that must be in the database exactly once, and values of which the last one counts. */
final class Confirmations {

    /** Changes that add something, each with a mark nobody uses again. */
    enum Kind {
        NETWORK("SELECT code FROM network WHERE code LIKE 'K%'"),
        LOGBOOK("SELECT entry_text FROM logbook_record"),
        AGENDA("SELECT title FROM agenda_item"),
        MOVE("SELECT reason FROM meeting_change WHERE applied_at IS NOT NULL"),
        PHONE_CALL("SELECT id FROM notice WHERE channel = 'PHONE' AND settled_by IS NOT NULL");

        final String present;

        Kind(String present) {
            this.present = present;
        }
    }

    /** Changes that replace what was there; the query gives key and value. */
    enum Latest {
        DRAFT("SELECT draft_key, data FROM form_draft", true),
        ANSWER("SELECT m.email, a.answer FROM meeting_answer a JOIN network_member m ON m.id = a.member_id", true),
        /** The date that a move, which is counted itself, gave the meeting. */
        START("SELECT n.code, t.starts_at FROM meeting t JOIN network n ON n.id = t.network_id", false);

        final String present;

        final boolean ownChange;

        Latest(String present, boolean ownChange) {
            this.present = present;
            this.ownChange = ownChange;
        }
    }

    private record Attempt(String value, boolean confirmed) {}

    private final Map<Kind, Set<String>> marks = new HashMap<>();
    private final Map<Latest, Map<String, List<Attempt>>> values = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void confirmed(Kind kind, String mark) {
        marks.computeIfAbsent(kind, k -> new TreeSet<>()).add(mark);
        counts.merge(kind.name(), 1, Integer::sum);
    }

    /** To be said before the request is sent: without an answer nobody knows which of the two values stands. */
    synchronized void attempted(Latest kind, String key, String value) {
        attempts(kind, key).add(new Attempt(value, false));
    }

    synchronized void confirmed(Latest kind, String key, String value) {
        List<Attempt> all = attempts(kind, key);
        all.remove(new Attempt(value, false));
        all.add(new Attempt(value, true));
        if (kind.ownChange) {
            counts.merge(kind.name(), 1, Integer::sum);
        }
    }

    /** Something else has made the value void. */
    synchronized void forget(Latest kind, String key) {
        attempts(kind, key).clear();
    }

    synchronized int acknowledged() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of each kind were confirmed, those included that a later change made void. */
    synchronized Map<String, Integer> byKind() {
        return new TreeMap<>(counts);
    }

    synchronized List<String> lost(Kind kind, List<String> present) {
        Set<String> there = Set.copyOf(present);
        return marks.getOrDefault(kind, Set.of()).stream()
                .filter(mark -> !there.contains(mark))
                .map(mark -> kind + " " + mark)
                .toList();
    }

    synchronized List<String> doubled(Kind kind, List<String> present) {
        return marks.getOrDefault(kind, Set.of()).stream()
                .filter(mark -> present.stream().filter(mark::equals).count() > 1)
                .map(mark -> kind + " " + mark)
                .toList();
    }

    synchronized List<String> lost(Latest kind, Map<String, String> present) {
        List<String> lost = new ArrayList<>();
        values.getOrDefault(kind, Map.of()).forEach((key, attempts) -> {
            String there = present.get(key);
            if (!acceptable(attempts, there)) {
                lost.add(kind + " " + key + " is " + there + ", was confirmed as " + attempts);
            }
        });
        return lost;
    }

    /** The last confirmed value, or one that was sent after it and whose answer nobody saw. */
    private static boolean acceptable(List<Attempt> attempts, String there) {
        for (int i = attempts.size() - 1; i >= 0; i--) {
            if (attempts.get(i).value().equals(there)) {
                return true;
            }
            if (attempts.get(i).confirmed()) {
                return false;
            }
        }
        return true;
    }

    private List<Attempt> attempts(Latest kind, String key) {
        return values.computeIfAbsent(kind, k -> new HashMap<>()).computeIfAbsent(key, k -> new ArrayList<>());
    }
}
