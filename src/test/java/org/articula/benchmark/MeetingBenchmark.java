package org.articula.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.articula.ArticulaApplication;
import org.articula.TestClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many whole meetings the product carries through per second with 1,000 networks, beside the bare engine running the same
 * diagram with empty delegates on the same kind of database. Both run in this one process, in turns, with two threads.
 * The product's figure includes its own tables, the ledger's rows and the start of the deliveries; sending mail and rendering
 * PDF happen later, in jobs of their own, and are in neither figure.
 */
public final class MeetingBenchmark {

    private static final int NETWORKS = 1_000;
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 5;

    private MeetingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("articula-benchmark");
        double[] bare = new double[ROUNDS];
        double[] product = new double[ROUNDS];
        double[] share = new double[ROUNDS];
        try (BareEngine engine = new BareEngine(url(folder, "bare"));
                ConfigurableApplicationContext context = start(url(folder, "product"))) {
            ProductRun run = new ProductRun(context, NETWORKS, WARM_UP);
            engine.run(WARM_UP);
            run.warmUp();
            for (int round = 0; round < ROUNDS; round++) {
                bare[round] = rate("bare engine", round, engine::run);
                product[round] = rate("Articula", round, count -> run.round());
                share[round] = 100 * product[round] / bare[round];
            }
        }
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%nMeetings per second, medians of %d rounds of %d: bare engine %.1f, Articula %.1f; share of the same round %.0f %%."
                        + " Heap limit %d MB, used %d MB.%n",
                ROUNDS,
                NETWORKS,
                median(bare),
                median(product),
                median(share),
                memory.maxMemory() >> 20,
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double rate(String name, int round, IntConsumer run) {
        long start = System.nanoTime();
        run.accept(NETWORKS);
        double rate = NETWORKS / ((System.nanoTime() - start) / 1e9);
        System.out.printf(Locale.ROOT, "round %d  %-12s %6.1f meetings/s%n", round + 1, name, rate);
        return rate;
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(ArticulaApplication.class, TestClockConfiguration.class)
                .profiles("test")
                .properties("spring.main.allow-bean-definition-overriding=true")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.mail.host=127.0.0.1",
                        "--logging.level.root=WARN");
    }

    private static String url(Path folder, String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";QUERY_CACHE_SIZE=256;WRITE_DELAY=0";
    }

    static class TestClockConfiguration {

        @org.springframework.context.annotation.Bean
        TestClock clock() {
            return new TestClock();
        }
    }
}
