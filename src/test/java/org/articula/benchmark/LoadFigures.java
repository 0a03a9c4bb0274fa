package org.articula.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** How long what people asked for took, and what went wrong. */
final class LoadFigures {

    private static final double MILLIS = 1e6;
    private static final int MOST_ERRORS_TOLD = 20;

    /** What somebody looks at, and what nearly everybody should have waited for it at the most on a quiet machine. */
    enum Kind {
        FORM("opening a form", 50),
        TASK_LIST("list of tasks with its cards", null),
        REUNIONES("Reuniones", null),
        PLAN("Plan", null),
        REDES("Redes", null),
        RED("page of a network", null),
        BOARD("Tablero", 150);

        private final String title;
        private final Integer goalMillis;

        Kind(String title, Integer goalMillis) {
            this.title = title;
            this.goalMillis = goalMillis;
        }
    }

    private final Map<Kind, List<Long>> nanos = new EnumMap<>(Kind.class);
    private final List<String> errors = new CopyOnWriteArrayList<>();

    LoadFigures() {
        for (Kind kind : Kind.values()) {
            nanos.put(kind, new CopyOnWriteArrayList<>());
        }
    }

    void took(Kind kind, long nanoseconds) {
        nanos.get(kind).add(nanoseconds);
    }

    void failed(Kind kind, Throwable failure) {
        errors.add(kind.title + ": " + failure);
    }

    /** Everything was looked at and nothing failed; how long it took does not matter here. */
    boolean sound() {
        return errors.isEmpty() && nanos.values().stream().noneMatch(List::isEmpty);
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("%-30s %6s %8s %8s %8s   ms%n".formatted("", "looks", "p50", "p95", "max"));
        nanos.forEach((kind, all) -> text.append(line(kind, all)));
        text.append("errors: %d%n".formatted(errors.size()));
        errors.stream().limit(MOST_ERRORS_TOLD).forEach(error -> text.append("  %s%n".formatted(error)));
        return text.toString();
    }

    private static String line(Kind kind, List<Long> all) {
        long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        String goal = kind.goalMillis == null ? "" : "   goal: p95 of %d".formatted(kind.goalMillis);
        return String.format(
                Locale.ROOT,
                "%-30s %6d %8.1f %8.1f %8.1f%s%n",
                kind.title,
                sorted.length,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 100),
                goal);
    }

    /** Of sorted nanoseconds, in milliseconds. */
    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / MILLIS;
    }
}
