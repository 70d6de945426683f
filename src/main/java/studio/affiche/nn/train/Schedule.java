package studio.affiche.nn.train;

/**
 * Learning rates: a straight rise, then half a cosine down to a floor, which then stays.
 *
 * @param peak highest rate
 * @param floor last rate
 * @param warmUp steps of the rise
 * @param steps steps until the floor
 */
public record Schedule(double peak, double floor, long warmUp, long steps) {
    /** Checks the order of the numbers. */
    public Schedule {
        if (!(peak > 0) || !(floor >= 0) || floor > peak || warmUp < 0 || steps < warmUp) {
            throw new IllegalArgumentException("A schedule needs 0 <= floor <= peak and 0 <= warm-up <= steps");
        }
    }

    /** The rate of a step; the first step is 1. */
    public double rate(long step) {
        if (step <= warmUp) {
            return peak * ((double) step / warmUp);
        }
        if (step >= steps) {
            return floor;
        }
        double done = (double) (step - warmUp) / (steps - warmUp);
        return floor + (peak - floor) * (1 + Math.cos(Math.PI * done)) / 2;
    }
}
