package studio.affiche.segment.stage;

import java.util.SplittableRandom;

/** Draws of one photo. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** Between two positive numbers, each doubling as likely as the next. */
    double scale(double least, double most) {
        return least * Math.pow(most / least, random.nextDouble());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** 1 or -1. */
    int sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    long bits() {
        return random.nextLong();
    }
}
