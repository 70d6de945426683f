package studio.affiche.app;

/**
 * How a training went.
 *
 * @param lessons it learned from
 * @param steps done in all, those of earlier runs included
 * @param loss mean over the last steps, in nats a token
 */
public record TrainingResult(int lessons, long steps, double loss) {}
