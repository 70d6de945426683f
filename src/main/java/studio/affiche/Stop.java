package studio.affiche;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a command works: the work is asked to stop and given a moment to take its half-written files away, and
 * only then the process ends.
 */
final class Stop {
    private static final int SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean asked;

    private Stop() {}

    /** Listens for the end of the process from now on. */
    static Stop listening() {
        var stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::atEnd, "stop"));
        return stop;
    }

    private void atEnd() {
        asked = true;
        try {
            if (!ended.await(SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Stopped without waiting longer for what was being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the process is asked to end. */
    boolean asked() {
        return asked;
    }

    /** Says that the work has ended and nothing is left half-written. */
    void workEnded() {
        ended.countDown();
    }
}
