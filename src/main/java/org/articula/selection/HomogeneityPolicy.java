package org.articula.selection;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.articula.assessment.Profile;
import org.articula.assessment.Profile.Income;
import org.articula.assessment.Profile.Planning;
import org.articula.assessment.Profile.Training;
import org.jspecify.annotations.Nullable;

/**
 * How alike a group is ({@code F1.2.k3}): the mean of Gower's similarity over all its pairs, from 0 to 1. What has an order
 * counts by its distance on the scale, what has none by being the same or not; all seven features count alike. Sorting each
 * feature once spares the comparison of every pair.
 */
final class HomogeneityPolicy {

    private static final int FEATURES = 7;

    private final List<Ordered> ordered;
    private final List<Named> named;
    private final int size;
    private final double pairs;

    /** Values of one feature that has an order, sorted, with their running sums. */
    private record Ordered(ToIntFunction<Profile> value, double range, int[] sorted, long[] sums) {

        static Ordered of(ToIntFunction<Profile> value, double range, Collection<Profile> group) {
            int[] sorted = group.stream().mapToInt(value).sorted().toArray();
            long[] sums = new long[sorted.length + 1];
            for (int i = 0; i < sorted.length; i++) {
                sums[i + 1] = sums[i] + sorted[i];
            }
            return new Ordered(value, range, sorted, sums);
        }

        /** The similarities of all pairs of the group, added up. */
        double pairs() {
            long distance = 0;
            for (int i = 0; i < sorted.length; i++) {
                distance += (long) i * sorted[i] - sums[i];
            }
            return sorted.length * (sorted.length - 1) / 2.0 - share(distance);
        }

        /** The similarities of one to everybody in the group, added up. */
        double to(Profile profile) {
            int own = value.applyAsInt(profile);
            int found = Arrays.binarySearch(sorted, own);
            int below = found < 0 ? -found - 1 : found;
            int n = sorted.length;
            long distance = (long) own * below - sums[below] + sums[n] - sums[below] - (long) own * (n - below);
            return n - share(distance);
        }

        private double share(long distance) {
            return range == 0 ? 0 : distance / range;
        }
    }

    /** How many of the group share each value of a feature without order. */
    private record Named(ToIntFunction<Profile> value, Map<Integer, Long> counts) {

        static Named of(ToIntFunction<Profile> value, Collection<Profile> group) {
            return new Named(
                    value, group.stream().collect(Collectors.groupingBy(value::applyAsInt, Collectors.counting())));
        }

        double pairs() {
            return counts.values().stream()
                    .mapToDouble(count -> count * (count - 1) / 2.0)
                    .sum();
        }

        double to(Profile profile) {
            return counts.getOrDefault(value.applyAsInt(profile), 0L);
        }
    }

    private HomogeneityPolicy(Collection<Profile> group, double widestWorkers) {
        size = group.size();
        ordered = List.of(
                Ordered.of(profile -> profile.income().ordinal(), Income.values().length - 1, group),
                Ordered.of(profile -> profile.planning().ordinal(), Planning.values().length - 1, group),
                Ordered.of(profile -> profile.training().ordinal(), Training.values().length - 1, group),
                Ordered.of(Profile::workers, widestWorkers, group));
        named = List.of(
                Named.of(profile -> profile.business().ordinal(), group),
                Named.of(profile -> profile.language().ordinal(), group),
                Named.of(profile -> profile.management().ordinal(), group));
        pairs = (ordered.stream().mapToDouble(Ordered::pairs).sum()
                        + named.stream().mapToDouble(Named::pairs).sum())
                / FEATURES;
    }

    /**
     * How alike the group is; empty when they are fewer than two.
     *
     * @param profiles of everybody compared, by id; the scale of the workers is theirs
     * @param group ids of those who form the group
     */
    static OptionalDouble of(Map<String, Profile> profiles, Set<String> group) {
        HomogeneityPolicy policy = measure(profiles, group);
        Double mean = mean(policy.pairs, policy.size);
        return mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /** How alike the group is with and without each of these people; parameters as those of {@link #of}. */
    static Map<String, HomogeneityEffect> effects(Map<String, Profile> profiles, Set<String> group) {
        HomogeneityPolicy policy = measure(profiles, group);
        Map<String, HomogeneityEffect> effects = new HashMap<>();
        profiles.forEach((id, profile) -> effects.put(id, policy.effect(profile, group.contains(id))));
        return effects;
    }

    private static HomogeneityPolicy measure(Map<String, Profile> profiles, Set<String> group) {
        List<Profile> members = profiles.entrySet().stream()
                .filter(entry -> group.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new HomogeneityPolicy(members, range(profiles.values()));
    }

    private HomogeneityEffect effect(Profile profile, boolean within) {
        double own =
                (ordered.stream().mapToDouble(feature -> feature.to(profile)).sum()
                                + named.stream()
                                        .mapToDouble(feature -> feature.to(profile))
                                        .sum())
                        / FEATURES;
        // Everybody is alike to oneself, and that makes no pair
        return within
                ? new HomogeneityEffect(mean(pairs, size), mean(pairs - (own - 1), size - 1))
                : new HomogeneityEffect(mean(pairs + own, size + 1), mean(pairs, size));
    }

    private static @Nullable Double mean(double similarities, int people) {
        // What summing rounds must not lead out of the scale
        return people < 2 ? null : Math.min(1, Math.max(0, similarities / (people * (people - 1.0) / 2)));
    }

    private static double range(Collection<Profile> profiles) {
        int most = profiles.stream().mapToInt(Profile::workers).max().orElse(0);
        return most - profiles.stream().mapToInt(Profile::workers).min().orElse(0);
    }
}
