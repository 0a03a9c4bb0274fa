package org.articula.selection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.articula.assessment.Profile;

/** How long it takes to propose a selection among 10,000 candidates and to tell what each does to the group's homogeneity. */
public final class SelectionBenchmark {

    private static final int CANDIDATES = 10_000;
    private static final int CONFLICTS = 1_000;
    private static final int ROUNDS = 21;
    private static final int WARM_UP = 10;

    private SelectionBenchmark() {}

    public static void main(String[] arguments) {
        Random random = new Random(1);
        List<Candidate> candidates = Candidates.random(random, CANDIDATES);
        List<OpenConflict> conflicts = IntStream.range(0, CONFLICTS)
                .mapToObj(i -> new OpenConflict(any(candidates, random), any(candidates, random), "El lindero."))
                .filter(conflict -> !conflict.firstId().equals(conflict.secondId()))
                .toList();
        Map<String, Profile> profiles = new HashMap<>();
        candidates.forEach(candidate -> profiles.put(candidate.id(), Candidates.randomProfile(random)));
        // Half of them as the group: the more it holds the more there would be to compare
        Set<String> group = new HashSet<>(candidates.subList(0, CANDIDATES / 2).stream()
                .map(Candidate::id)
                .toList());
        report("proposals", () -> SelectionPolicy.propose(candidates, conflicts, Candidates.USUAL)
                .size());
        report("homogeneity", () -> HomogeneityPolicy.effects(profiles, group).size());
    }

    private static String any(List<Candidate> candidates, Random random) {
        return candidates.get(random.nextInt(candidates.size())).id();
    }

    private static void report(String what, java.util.function.IntSupplier run) {
        double[] milliseconds = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int results = run.getAsInt();
            if (round >= 0) {
                milliseconds[round] = (System.nanoTime() - start) / 1e6;
            }
            if (results != CANDIDATES) {
                throw new IllegalStateException("A candidate was lost");
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%-12s of %d candidates: median %.1f ms, slowest %.1f ms of %d rounds%n",
                what,
                CANDIDATES,
                milliseconds[ROUNDS / 2],
                milliseconds[ROUNDS - 1],
                ROUNDS);
    }
}
