package studio.affiche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LatestWorkerTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final LatestWorker worker = new LatestWorker("test", window::add, failures::add);

    @AfterEach
    void close() {
        worker.close();
    }

    /** Does the next thing that the worker has for the window. */
    private void next() throws InterruptedException {
        Runnable action = window.poll(10, TimeUnit.SECONDS);
        assertThat(action).isNotNull();
        action.run();
    }

    private static String waitFor(CountDownLatch latch, String result) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    @Test
    void requestsOvertakenBeforeTheyBeganAreNeverPainted() throws Exception {
        var busy = new CountDownLatch(1);
        worker.request("other", () -> waitFor(busy, "busy"), shown::add);
        List<String> painted = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            String name = "v" + i;
            worker.request(
                    "canvas",
                    () -> {
                        painted.add(name);
                        return name;
                    },
                    shown::add);
        }
        busy.countDown();
        next();
        next();
        assertThat(painted).containsExactly("v5");
        assertThat(shown).containsExactly("busy", "v5");
    }

    @Test
    void aResultThatWasForgottenMeanwhileIsNotShown() throws Exception {
        var started = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        worker.request(
                "canvas",
                () -> {
                    started.countDown();
                    return waitFor(finish, "stale");
                },
                shown::add);
        started.await(10, TimeUnit.SECONDS);
        worker.forget("canvas");
        finish.countDown();
        next();
        assertThat(shown).isEmpty();
        worker.request("canvas", () -> "fresh", shown::add);
        next();
        assertThat(shown).containsExactly("fresh");
    }

    @Test
    void whatFailsIsToldAndTheWorkerGoesOn() throws Exception {
        worker.<String>request(
                "canvas",
                () -> {
                    throw new IllegalStateException("no paint left");
                },
                shown::add);
        next();
        assertThat(failures).singleElement().satisfies(f -> assertThat(f).hasMessage("no paint left"));
        worker.request("canvas", () -> "again", shown::add);
        next();
        assertThat(shown).containsExactly("again");
    }
}
