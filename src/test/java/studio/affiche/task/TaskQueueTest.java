package studio.affiche.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TaskQueueTest {
    private final TaskQueue queue = new TaskQueue(1, "test");

    @AfterEach
    void end() {
        queue.close();
    }

    @Test
    void runsTasksInTheOrderTheyComeAndTellsTheirResults() throws Exception {
        var order = Collections.synchronizedList(new ArrayList<Integer>());
        var jobs = new ArrayList<Job<Integer>>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            jobs.add(queue.start("task " + i, progress -> {
                order.add(number);
                return number * number;
            }));
        }
        for (int i = 0; i < 20; i++) {
            assertThat(jobs.get(i).await()).isEqualTo(new JobState.Succeeded<>(i * i));
        }
        assertThat(order).isSorted().hasSize(20);
    }

    @Test
    void cancellingOneJobStopsThatJobOnly() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Job<String> running = queue.start("running", progress -> {
            begun.countDown();
            goOn.await();
            progress.checkCancelled();
            return "ran";
        });
        Job<String> second = queue.start("second", progress -> "second");
        Job<String> third = queue.start("third", progress -> "third");
        begun.await();
        second.cancel();
        assertThat(second.state()).isInstanceOf(JobState.Cancelled.class);
        assertThat(running.state()).isInstanceOf(JobState.Running.class);
        goOn.countDown();
        assertThat(running.await()).isEqualTo(new JobState.Succeeded<>("ran"));
        assertThat(third.await()).isEqualTo(new JobState.Succeeded<>("third"));
        assertThat(second.await()).isInstanceOf(JobState.Cancelled.class);
    }

    @Test
    void aRunningJobThatIsCancelledEndsCancelledEvenIfItFinishesItsWork() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Job<String> deaf = queue.start("deaf", progress -> {
            begun.countDown();
            goOn.await();
            return "half done";
        });
        begun.await();
        deaf.cancel();
        goOn.countDown();
        assertThat(deaf.await()).isInstanceOf(JobState.Cancelled.class);
    }

    @Test
    void theEndStays() throws Exception {
        Job<String> job = queue.start("job", progress -> "done");
        JobState<String> end = job.await();
        job.cancel();
        assertThat(job.state()).isEqualTo(end).isEqualTo(new JobState.Succeeded<>("done"));
    }

    @Test
    void progressReportedAfterTheEndChangesNothing() throws Exception {
        var kept = new ArrayList<Progress>();
        Job<String> job = queue.start("job", progress -> {
            kept.add(progress);
            return "done";
        });
        job.await();
        kept.getFirst().report(0.5, "late");
        assertThat(job.state()).isEqualTo(new JobState.Succeeded<>("done"));
    }

    @Test
    void whatATaskThrowsIsItsStateAndTheQueueGoesOn() throws Exception {
        Job<String> failing = queue.start("failing", progress -> {
            throw new StackOverflowError("too deep");
        });
        assertThat(failing.await())
                .isInstanceOfSatisfying(
                        JobState.Failed.class, f -> assertThat(f.cause()).hasMessage("too deep"));
        assertThat(queue.start("next", progress -> 1).await()).isEqualTo(new JobState.Succeeded<>(1));
    }

    @Test
    void listenersAreToldEveryChangeInOrderOnTheWorker() throws Exception {
        var goOn = new CountDownLatch(1);
        Job<Integer> job = queue.start("job", progress -> {
            goOn.await();
            progress.report(0.25, "quarter");
            progress.part(0.5, 1).report(0.5, "half of the rest");
            return 7;
        });
        var told = new CopyOnWriteArrayList<JobState<Integer>>();
        var threads = ConcurrentHashMap.<String>newKeySet();
        var ended = new CountDownLatch(1);
        job.listen(state -> {
            told.add(state);
            threads.add(Thread.currentThread().getName());
            if (state.ended()) {
                ended.countDown();
            }
        });
        goOn.countDown();
        ended.await();
        assertThat(told)
                .endsWith(
                        new JobState.Running<>(0.25, "quarter"),
                        new JobState.Running<>(0.75, "half of the rest"),
                        new JobState.Succeeded<>(7));
        assertThat(threads).contains("test-1");
    }

    @Test
    void aListenerThatFailsDisturbsNeitherJobNorOtherListeners() throws Exception {
        var goOn = new CountDownLatch(1);
        Job<Integer> job = queue.start("job", progress -> {
            goOn.await();
            return 1;
        });
        var uncaught = new CopyOnWriteArrayList<Throwable>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
        try {
            job.listen(state -> {
                throw new IllegalStateException("listener");
            });
            var ended = new CountDownLatch(1);
            job.listen(state -> {
                if (state.ended()) {
                    ended.countDown();
                }
            });
            goOn.countDown();
            ended.await();
            assertThat(job.await()).isEqualTo(new JobState.Succeeded<>(1));
            assertThat(queue.start("next", progress -> 2).await()).isEqualTo(new JobState.Succeeded<>(2));
            assertThat(uncaught).isNotEmpty().allMatch(e -> e.getMessage().equals("listener"));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aListenerTakenAwayHearsNoMore() throws Exception {
        var goOn = new CountDownLatch(1);
        Job<Integer> job = queue.start("job", progress -> {
            goOn.await();
            return 1;
        });
        var told = new CopyOnWriteArrayList<JobState<Integer>>();
        job.listen(told::add).run();
        int before = told.size();
        goOn.countDown();
        job.await();
        assertThat(told).hasSize(before);
    }

    @Test
    void theListOfJobsHoldsThoseThatHaveNotEnded() throws Exception {
        var lists = new CopyOnWriteArrayList<List<Job<?>>>();
        var empty = new CountDownLatch(2);
        queue.listen(list -> {
            lists.add(list);
            if (list.isEmpty()) {
                empty.countDown();
            }
        });
        var goOn = new CountDownLatch(1);
        Job<Integer> first = queue.start("first", progress -> {
            goOn.await();
            return 1;
        });
        Job<Integer> second = queue.start("second", progress -> 2);
        assertThat(queue.jobs()).isEqualTo(List.of(first, second));
        second.cancel();
        assertThat(queue.jobs()).isEqualTo(List.of(first));
        goOn.countDown();
        empty.await();
        assertThat(queue.jobs()).isEmpty();
        assertThat(lists).contains(List.of(first), List.of(first, second));
    }

    @Test
    void severalThreadsWorkAtTheSameTime() throws Exception {
        try (var two = new TaskQueue(2, "pair")) {
            var meet = new CyclicBarrier(2);
            Job<Integer> a = two.start("a", progress -> meet.await());
            Job<Integer> b = two.start("b", progress -> meet.await());
            assertThat(a.await()).isInstanceOf(JobState.Succeeded.class);
            assertThat(b.await()).isInstanceOf(JobState.Succeeded.class);
        }
    }

    @Test
    void closingCancelsWhatIsLeftAndLaterTasksNeverBegin() throws Exception {
        var begun = new CountDownLatch(1);
        Job<Integer> running = queue.start("running", progress -> {
            begun.countDown();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            progress.checkCancelled();
            return 1;
        });
        Job<Integer> waiting = queue.start("waiting", progress -> 2);
        begun.await();
        queue.close();
        assertThat(running.await()).isInstanceOf(JobState.Cancelled.class);
        assertThat(waiting.await()).isInstanceOf(JobState.Cancelled.class);
        Job<Integer> late = queue.start("late", progress -> 3);
        assertThat(late.await()).isInstanceOf(JobState.Cancelled.class);
        assertThat(queue.jobs()).isEmpty();
    }

    @Test
    void theCurrentThreadRunnerRunsAtOnceUnderTheGivenProgress() {
        var told = new ArrayList<String>();
        var runner = new CurrentThreadRunner(new Progress() {
            @Override
            public void report(double done, String message) {
                told.add(message);
            }

            @Override
            public boolean cancelled() {
                return told.contains("second");
            }
        });
        Job<Integer> job = runner.start("job", progress -> {
            progress.report(0.1, "first");
            progress.checkCancelled();
            progress.report(0.2, "second");
            progress.checkCancelled();
            return 1;
        });
        assertThat(told).containsExactly("first", "second");
        assertThat(job.state()).isInstanceOf(JobState.Cancelled.class);
    }
}
