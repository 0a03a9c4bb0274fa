package org.articula.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.articula.ArticulaApplication;
import org.articula.TestClock;
import org.articula.process.StatementCounter;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many whole meetings the product carries through per second with 1,000 networks, beside the bare engine running the same
 * diagram with empty delegates on the same kind of database. Both run in this one process, in turns, with two threads, and both carry
 * all their meetings to one stage before any of them goes to the next, so that both have as many open at a time. Nothing is measured
 * before the rates of both are flat. The product's figure includes its own tables, the ledger's rows and the start of the deliveries;
 * sending mail and rendering PDF happen later, in jobs of their own, and are in neither figure.
 *
 * <p>System properties: {@code benchmark.networks} (1000), {@code benchmark.rounds} (5), {@code benchmark.warm-up} (200 meetings in
 * one round of warming up).
 */
public final class MeetingBenchmark {

    private static final int NETWORKS = Integer.getInteger("benchmark.networks", 1_000);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 200);

    private MeetingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("articula-benchmark");
        try (BareEngine engine = new BareEngine(url(folder, "bare"));
                ConfigurableApplicationContext context = start(url(folder, "product"))) {
            ProductRun run = new ProductRun(context, NETWORKS, WARM_UP);
            Side bare =
                    new Side("bare engine", engine.statements(), () -> engine.run(WARM_UP), () -> engine.run(NETWORKS));
            Side product = new Side(
                    "Articula", StatementCounter.within(context.getBean(DataSource.class)), run::warmUp, run::round);
            WarmUp.of(WARM_UP, bare, product);
            List.of(bare, product).forEach(MeetingBenchmark::printStatements);
            compare(bare, product);
        }
    }

    private static void printStatements(Side side) {
        StatementCounter.Tally tally = side.statements().tally(side.warmUp());
        System.out.printf(
                Locale.ROOT,
                "per meeting  %-12s %6.1f statements to the engine's tables, %5.1f to our own, %5.1f commits%n",
                side.name(),
                (double) tally.engine() / WARM_UP,
                (double) tally.own() / WARM_UP,
                (double) tally.commits() / WARM_UP);
    }

    private static void compare(Side bare, Side product) {
        List<Pair> rounds = IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(round -> new Pair(measured(bare, round), measured(product, round)))
                .toList();
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%nMedians of %d rounds of %d meetings: bare engine %.1f a second, Articula %.1f; share of the same round %.0f %%."
                        + " Processor time per meeting: bare engine %.1f ms, Articula %.1f ms. Heap limit %d MB, used %d MB.%n",
                ROUNDS,
                NETWORKS,
                median(rounds, pair -> pair.bare().perSecond()),
                median(rounds, pair -> pair.product().perSecond()),
                median(
                        rounds,
                        pair -> 100 * pair.product().perSecond() / pair.bare().perSecond()),
                median(rounds, pair -> pair.bare().millis()),
                median(rounds, pair -> pair.product().millis()),
                memory.maxMemory() >> 20,
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static double median(List<Pair> rounds, ToDoubleFunction<Pair> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Speed measured(Side side, int round) {
        Speed speed = Speed.of(side.round(), NETWORKS);
        System.out.printf(
                Locale.ROOT,
                "round %d  %-12s %6.1f meetings/s %6.2f ms of processor time each%n",
                round,
                side.name(),
                speed.perSecond(),
                speed.millis());
        return speed;
    }

    /** Both sides in the same round. */
    private record Pair(Speed bare, Speed product) {}

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(
                        ArticulaApplication.class, TestClockConfiguration.class, StatementCounter.CountedDatabase.class)
                .profiles("test")
                .properties("spring.main.allow-bean-definition-overriding=true")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.mail.host=127.0.0.1",
                        "--logging.level.root=WARN");
    }

    static String url(Path folder, String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";QUERY_CACHE_SIZE=256;WRITE_DELAY=0";
    }

    static class TestClockConfiguration {

        @org.springframework.context.annotation.Bean
        TestClock clock() {
            return new TestClock();
        }
    }
}
