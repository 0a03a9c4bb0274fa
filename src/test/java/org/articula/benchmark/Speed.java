package org.articula.benchmark;

import java.lang.management.ManagementFactory;

/**
 * How fast a round went.
 *
 * @param perSecond meetings
 * @param millis processor time per meeting, of all threads of this process: what others do on the machine hardly changes it
 */
record Speed(double perSecond, double millis) {

    static Speed of(Runnable round, int meetings) {
        long start = System.nanoTime();
        long busy = busyNanos();
        round.run();
        long busyFor = busyNanos() - busy;
        return new Speed(meetings / ((System.nanoTime() - start) / 1e9), busyFor / 1e6 / meetings);
    }

    private static long busyNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
