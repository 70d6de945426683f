package studio.affiche.segment.teach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import studio.affiche.segment.stage.Example;
import studio.affiche.segment.stage.ExampleMaker;
import studio.affiche.task.Awaited;
import studio.affiche.task.TaskCancelled;

/** Makes the photos of the next steps on other threads while a step is computed. */
final class Supply implements AutoCloseable {
    private static final int AHEAD = 4;

    private final CutoutCourse course;
    private final ExampleMaker maker;
    private final ExecutorService pool;
    private final Queue<List<Future<Example>>> next = new ArrayDeque<>();
    private long ordered;

    /**
     * A supply.
     *
     * @param first number of the first step whose photos are wanted, from 0
     */
    Supply(CutoutCourse course, long first, int threads) {
        this.course = course;
        this.maker = new ExampleMaker(course.seed());
        this.pool = Executors.newFixedThreadPool(threads);
        this.ordered = first;
    }

    /** The photos of the next step. */
    List<Example> take() throws TaskCancelled {
        while (next.size() < AHEAD) {
            order();
        }
        var out = new ArrayList<Example>();
        for (Future<Example> one : next.remove()) {
            out.add(Awaited.result(one));
        }
        return out;
    }

    private void order() {
        int side = course.side(ordered);
        var step = new ArrayList<Future<Example>>();
        for (int i = 0; i < course.batch(); i++) {
            long number = ordered * course.batch() + i;
            step.add(pool.submit(() -> maker.example(number, side)));
        }
        next.add(step);
        ordered++;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
