package org.articula.availability;

import java.time.Duration;
import java.util.function.IntConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Ends the program with a code, in order if it can and by force if it hangs; does nothing when it is ending already. */
final class Exit implements IntConsumer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ApplicationContext context;

    Exit(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void accept(int code) {
        if (ending()) {
            return;
        }
        Thread force = new Thread(
                () -> {
                    sleep();
                    Runtime.getRuntime().halt(code);
                },
                "force-exit");
        force.setDaemon(true);
        force.start();
        Thread exit = new Thread(() -> System.exit(SpringApplication.exit(context, () -> code)), "exit");
        // A thread of the web server would pass on that it is a daemon, and the JVM would end without the code
        exit.setDaemon(false);
        exit.start();
    }

    private static boolean ending() {
        Thread hook = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }
}
