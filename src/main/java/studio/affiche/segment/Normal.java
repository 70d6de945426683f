package studio.affiche.segment;

import java.util.List;

/**
 * How pixels of 0 to 1 are changed into what a model takes.
 *
 * @param mean taken off red, green and blue
 * @param deviation that the rest is divided by
 */
record Normal(List<Double> mean, List<Double> deviation) {
    Normal {
        mean = List.copyOf(mean);
        deviation = List.copyOf(deviation);
        if (mean.size() != 3 || deviation.size() != 3) {
            throw new IllegalArgumentException("mean and std need three numbers each");
        }
        if (deviation.stream().anyMatch(d -> !(d > 0))) {
            throw new IllegalArgumentException("std needs numbers above 0");
        }
    }

    /**
     * Changes values in place.
     *
     * @param values red of all pixels, then green, then blue
     */
    void apply(float[] values) {
        int n = values.length / 3;
        for (int c = 0; c < 3; c++) {
            float m = mean.get(c).floatValue();
            float d = deviation.get(c).floatValue();
            for (int i = c * n; i < (c + 1) * n; i++) {
                values[i] = (values[i] - m) / d;
            }
        }
    }
}
