package studio.affiche.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a training of a design policy is asked for.
 *
 * @param folder for lessons, tokenizer, checkpoint and model
 * @param base whose weights it begins with; empty for a new small policy
 * @param products folder of product pictures with an index; empty to draw silhouettes
 * @param briefs to make lessons from, at least 1
 * @param steps of the optimiser, at least 1
 * @param batch lessons in a step, at least 1
 * @param rate highest learning rate, above 0 and below 1
 * @param seed of everything random
 */
public record TrainingPlan(
        Path folder,
        Optional<Path> base,
        Optional<Path> products,
        int briefs,
        long steps,
        int batch,
        double rate,
        long seed) {}
