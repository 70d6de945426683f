package studio.affiche.app;

import java.nio.file.Path;

/**
 * What a training of a cut-out model is asked for.
 *
 * @param folder for checkpoint and model
 * @param steps of the optimiser, at least 1
 * @param batch photos in a step, at least 1
 * @param rate highest learning rate, above 0 and below 1
 * @param seed of everything random
 */
public record CutoutTrainingPlan(Path folder, long steps, int batch, double rate, long seed) {}
