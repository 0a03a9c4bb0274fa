package org.articula.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/**
 * What was confirmed to a person is on the disk: starts the real jar, lets several people work in it at once, kills it at a random
 * moment, looks into the database it left, starts it again, and so on; at the end every process has to go on.
 *
 * <p>System properties: {@code kill.count} (5), {@code kill.seed} (1), {@code kill.database} ({@code h2} or {@code mysql}),
 * {@code kill.h2.options} (those of the address the product ships), {@code kill.jar}. Ends with 1 if anything is lost, doubled,
 * disagrees or stands still.
 */
public final class KillSuite {

    private static final String SHIPPED_OPTIONS = ";QUERY_CACHE_SIZE=256;WRITE_DELAY=0";
    private static final int MOST_WORK_MILLIS = 10_000;
    private static final int FIRST_CHANGES = 5;
    private static final Duration LONGEST_WAIT_FOR_THEM = Duration.ofMinutes(1);

    private final Path folder;
    private final Database database;
    private final Random random;
    private final Confirmations confirmations = new Confirmations();
    private final Figures figures = new Figures();
    private final MailCheck mails;
    private final List<Worker> workers;

    private KillSuite(Path folder, Database database, long seed) {
        this.folder = folder;
        this.database = database;
        this.random = new Random(seed);
        this.mails = new MailCheck(folder.resolve("mail"));
        LocalDateTime first = LocalDate.now().plusDays(3).atTime(8, 0);
        this.workers = List.of(
                new Worker(confirmations, "maria", "M", seed + 1, first),
                new Worker(confirmations, "jorge", "J", seed + 2, first),
                // A second window of María's, on days of its own: nobody can be at two meetings at once
                new Worker(confirmations, "maria", "N", seed + 3, first.plusDays(140)));
    }

    public static void main(String[] arguments) throws Exception {
        int kills = Integer.getInteger("kill.count", 5);
        long seed = Long.getLong("kill.seed", 1L);
        String kind = System.getProperty("kill.database", "h2");
        Path folder = Path.of("target", "kill-suite", kind).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder.resolve("mail"));
        FileSystemUtils.deleteRecursively(folder.resolve("h2"));
        Files.createDirectories(folder.resolve("h2"));
        boolean sound;
        try (Database database = kind.equals("mysql")
                ? new MySqlDatabase(folder.resolve("mysql"))
                : new H2Database(folder.resolve("h2"), System.getProperty("kill.h2.options", SHIPPED_OPTIONS))) {
            sound = new KillSuite(folder, database, seed).run(kind, kills, seed);
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run(String kind, int kills, long seed) throws Exception {
        for (int kill = 1; kill <= kills; kill++) {
            Product product = Product.start(folder, "start-" + kill, database);
            Shift shift = new Shift(workers, product.port(), mails);
            awaitWork();
            Thread.sleep(random.nextInt(MOST_WORK_MILLIS));
            shift.ends();
            product.kill();
            figures.faults.addAll(shift.faults());
            look();
            System.out.printf("kill %d: %d confirmed, %s%n", kill, confirmations.acknowledged(), figures.inShort());
            if (random.nextInt(3) == 0) {
                letTimePass();
            }
        }
        goOn();
        System.out.printf(
                "%nKill suite on %s, seed %d: %d kills, %d changes confirmed %s, %d mails. %s%n",
                kind, seed, kills, confirmations.acknowledged(), confirmations.byKind(), mails.count(), figures);
        return figures.sound();
    }

    /** Signing in takes its time on a machine that has just started; a kill before the first change tries nothing. */
    private void awaitWork() throws InterruptedException {
        int before = confirmations.acknowledged();
        long deadline = System.nanoTime() + LONGEST_WAIT_FOR_THEM.toNanos();
        while (confirmations.acknowledged() < before + FIRST_CHANGES && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }

    private void look() throws IOException, SQLException {
        try (Connection connection = database.snapshot()) {
            StoreCheck store = new StoreCheck(connection, confirmations);
            MailCheck.Result mail = mails.check(connection);
            figures.lost.addAll(store.lost());
            figures.lost.addAll(mail.lost());
            figures.doubled.addAll(store.doubled());
            figures.doubled.addAll(mail.doubled());
            figures.disagreeing.addAll(store.disagreeing());
            figures.again = mail.again();
        }
    }

    /** A quarter of an hour: the locks of the dead end, what they had in hand may be taken up. */
    private void letTimePass() throws SQLException {
        Timestamp past = Timestamp.valueOf(LocalDateTime.ofInstant(
                Instant.now().minus(20, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS), java.time.ZoneOffset.UTC));
        try (Connection connection = database.open()) {
            update(connection, "UPDATE notice SET claimed_at = ? WHERE status = 'SENDING'", past);
            update(
                    connection,
                    "UPDATE ACT_RU_JOB SET LOCK_OWNER_ = NULL, LOCK_EXP_TIME_ = NULL, DUEDATE_ = ?"
                            + " WHERE PROCESS_DEF_KEY_ = 'deliverNotices' OR HANDLER_TYPE_ = 'articula-deliver-notices'",
                    past);
        }
    }

    private static void update(Connection connection, String sql, Timestamp value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, value);
            statement.executeUpdate();
        }
    }

    /** Every network's process takes one step more, every notice leaves, nothing is left standing. */
    private void goOn() throws Exception {
        letTimePass();
        Product product = Product.start(folder, "last-start", database);
        for (Worker worker : workers) {
            Person person = new Person(product.port(), worker.user());
            for (String network : worker.networks()) {
                if (!tookItsNextStep(worker, person, network)) {
                    figures.stuck.add("network " + network + " does not take its next step");
                }
            }
        }
        awaitQuiet();
        product.stop();
        look();
        try (Connection connection = database.snapshot()) {
            Rows.list(connection, "SELECT INCIDENT_MSG_ FROM ACT_RU_INCIDENT")
                    .forEach(message -> figures.stuck.add("incident: " + message));
            Rows.list(
                            connection,
                            "SELECT CONCAT(id, ' ', status) FROM notice WHERE channel = 'EMAIL'"
                                    + " AND status IN ('PLANNED', 'SENDING')")
                    .forEach(notice -> figures.stuck.add("notice never mailed: " + notice));
        }
    }

    private static boolean tookItsNextStep(Worker worker, Person person, String network) {
        try {
            return worker.goOn(person, network);
        } catch (AssertionError refused) {
            return false;
        }
    }

    /** No new mail for a while. */
    private void awaitQuiet() throws Exception {
        int before = -1;
        for (int round = 0; round < 24 && before != mails.count(); round++) {
            before = mails.count();
            Thread.sleep(10_000);
        }
    }
}
