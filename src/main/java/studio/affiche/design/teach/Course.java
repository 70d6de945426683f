package studio.affiche.design.teach;

import java.nio.file.Path;

/**
 * What a training is asked for. The same course gives the same model, however often it was interrupted.
 *
 * @param folder for lessons, tokenizer, checkpoint and model
 * @param briefs to make lessons from, at least 1
 * @param steps of the optimiser, at least 1
 * @param batch lessons in a step, at least 1
 * @param rate highest learning rate
 * @param seed of everything random
 */
public record Course(Path folder, int briefs, long steps, int batch, double rate, long seed) {
    public Course {
        if (briefs < 1 || steps < 1 || batch < 1 || !(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "A course has at least one brief, step and lesson, and a learning rate between 0 and 1");
        }
    }
}
