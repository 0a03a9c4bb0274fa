package org.articula.kill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everybody works at once, until the program is killed under their hands. */
final class Shift {

    private static final int MOST_FAULTS = 20;

    private final List<Thread> threads = new ArrayList<>();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean over;

    Shift(List<Worker> workers, int port, MailCheck mails) {
        for (Worker worker : workers) {
            Thread thread = new Thread(() -> work(worker, port, mails), "worker-" + worker.user());
            threads.add(thread);
            thread.start();
        }
    }

    /** From now on requests may fail. */
    void ends() {
        over = true;
    }

    /** What failed before that, once everybody has stopped. */
    List<String> faults() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        return faults;
    }

    private void work(Worker worker, int port, MailCheck mails) {
        Person person = null;
        while (!over && faults.size() < MOST_FAULTS) {
            try {
                if (person == null) {
                    person = new Person(port, worker.user());
                }
                worker.work(person, port, mails);
            } catch (Exception | AssertionError fault) {
                note(fault);
            }
        }
    }

    private void note(Throwable fault) {
        if (!over) {
            faults.add(String.valueOf(fault));
        }
    }
}
