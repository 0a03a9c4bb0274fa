package org.articula.benchmark;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.articula.ArticulaApplication;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Thirty people at once among 300 networks, over HTTP and with pauses to read: how long each kind of look takes them. Four of five networks
 * have met once and prepare their next meeting, the others are being formed. It ends with figures, and fails on errors, never on time.
 * People and product share this process and its heap; background jobs rest meanwhile.
 *
 * <p>System properties: {@code load.networks} (300), {@code load.people} (30), {@code load.seconds} (60, after a quarter as long of
 * warming up).
 */
public final class LoadWalk {

    private static final int NETWORKS = Integer.getInteger("load.networks", 300);
    private static final int PEOPLE = Integer.getInteger("load.people", 30);
    private static final int SECONDS = Integer.getInteger("load.seconds", 60);

    /** One of five is of the supervising unit. */
    private static final int PEOPLE_PER_SUPERVISOR = 5;

    private LoadWalk() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("articula-load");
        LoadFigures figures = new LoadFigures();
        try (ConfigurableApplicationContext context = start(folder)) {
            long begun = System.nanoTime();
            LoadedNetworks networks = LoadedNetworks.make(context, NETWORKS);
            createPeople(context.getBean(IdentityService.class));
            System.out.printf(Locale.ROOT, "%d networks made in %.0f s%n", NETWORKS, (System.nanoTime() - begun) / 1e9);
            int port = requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
            walk(
                    IntStream.range(0, PEOPLE)
                            .mapToObj(number ->
                                    new LoadVisitor(port, name(number), isSupervisor(number), number, networks))
                            .toList(),
                    figures);
        }
        System.out.printf("%n%d people, %d networks, %d s%n%s", PEOPLE, NETWORKS, SECONDS, figures);
        System.exit(figures.sound() ? 0 : 1);
    }

    private static void walk(List<LoadVisitor> visitors, LoadFigures figures) throws Exception {
        long measuredFrom = System.nanoTime() + Duration.ofSeconds(SECONDS / 4).toNanos();
        long end = measuredFrom + Duration.ofSeconds(SECONDS).toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(visitors.size());
        List<Future<?>> walking = new ArrayList<>();
        for (LoadVisitor visitor : visitors) {
            walking.add(pool.submit(() -> visitor.walk(figures, measuredFrom, end)));
        }
        for (Future<?> walk : walking) {
            walk.get();
        }
        pool.shutdown();
    }

    private static void createPeople(IdentityService identity) {
        for (int number = 0; number < PEOPLE; number++) {
            User user = identity.newUser(name(number));
            user.setFirstName("Persona " + number);
            user.setPassword(org.articula.process.Browser.PASSWORD);
            identity.saveUser(user);
            identity.createMembership(user.getId(), isSupervisor(number) ? "supervisors" : "articulators");
        }
    }

    private static String name(int number) {
        return "persona" + number;
    }

    private static boolean isSupervisor(int number) {
        return number % PEOPLE_PER_SUPERVISOR == 0;
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(ArticulaApplication.class, MeetingBenchmark.TestClockConfiguration.class)
                .profiles("test")
                .properties("spring.main.allow-bean-definition-overriding=true")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + MeetingBenchmark.url(folder, "product"),
                        "--spring.mail.host=127.0.0.1",
                        "--logging.level.root=WARN",
                        // It warns of every sign-in
                        "--logging.level.org.glassfish.jersey=ERROR");
    }
}
