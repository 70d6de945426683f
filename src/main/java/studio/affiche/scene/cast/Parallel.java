package studio.affiche.scene.cast;

import java.util.function.IntConsumer;

/** Does numbered parts of a piece of work, in any order and on any threads, and returns when all are done. */
@FunctionalInterface
public interface Parallel {
    /** Calls the part with 0 to {@code parts - 1}, each once. */
    void each(int parts, IntConsumer part);
}
