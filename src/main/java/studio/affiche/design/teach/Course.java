package studio.affiche.design.teach;

import java.nio.file.Path;

/**
 * How a model shall learn. The same course gives the same model, however often it was interrupted.
 *
 * @param folder for the checkpoint and what was learned
 * @param steps of the optimiser, at least 1; the learning rate falls towards the last
 * @param batch designs in a step, at least 1
 * @param rate highest learning rate
 * @param seed of everything random
 */
public record Course(Path folder, long steps, int batch, double rate, long seed) {
    public Course {
        if (steps < 1 || batch < 1 || !(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "A course has at least one step and design, and a learning rate between 0 and 1");
        }
    }
}
