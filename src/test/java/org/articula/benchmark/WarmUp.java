package org.articula.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Runs both sides in turns until the rates of neither change any more. */
final class WarmUp {

    private static final int COMPARED = 3;
    private static final double FLAT = 0.05;
    private static final int MOST = Integer.getInteger("benchmark.warm-up-rounds", 25);

    private WarmUp() {}

    static void of(int meetings, Side... sides) {
        List<List<Double>> rates = Arrays.stream(sides)
                .<List<Double>>map(side -> new ArrayList<>())
                .toList();
        for (int round = 1; round <= MOST && !rates.stream().allMatch(WarmUp::flat); round++) {
            for (int side = 0; side < sides.length; side++) {
                double rate = Speed.of(sides[side].warmUp(), meetings).perSecond();
                rates.get(side).add(rate);
                System.out.printf(
                        Locale.ROOT, "warming up %2d  %-12s %6.1f meetings/s%n", round, sides[side].name(), rate);
            }
        }
        if (!rates.stream().allMatch(WarmUp::flat)) {
            System.out.printf(Locale.ROOT, "The rates were not flat after %d rounds of warming up.%n", MOST);
        }
    }

    private static boolean flat(List<Double> rates) {
        if (rates.size() < COMPARED) {
            return false;
        }
        List<Double> last = rates.subList(rates.size() - COMPARED, rates.size());
        return Collections.max(last) <= Collections.min(last) * (1 + FLAT);
    }
}
