package studio.affiche.app;

import java.nio.file.Path;

/**
 * What a training of a design policy is asked for.
 *
 * @param folder for lessons, tokenizer, checkpoint and model
 * @param briefs to make lessons from, at least 1
 * @param steps of the optimiser, at least 1
 * @param batch lessons in a step, at least 1
 * @param rate highest learning rate, above 0 and below 1
 * @param seed of everything random
 */
public record TrainingPlan(Path folder, int briefs, long steps, int batch, double rate, long seed) {}
