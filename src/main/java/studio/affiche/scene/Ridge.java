package studio.affiche.scene;

/** The upper edge of a range of mountains, hills or trees: y over x in canvas units, read from a table. */
final class Ridge {
    /** How a skyline runs. */
    enum Form {
        /** Sharp peaks with steep flanks. */
        PEAKS,
        /** Long soft backs. */
        HILLS,
        /** The tops of trees. */
        TREES
    }

    private static final double STEP = 1.0 / 512;
    private static final double MARGIN = 0.1;
    private final float[] table;

    /**
     * A skyline.
     *
     * @param level its middle
     * @param rise half its height
     * @param scale features to a canvas unit
     */
    Ridge(Stage stage, int salt, Form form, double level, double rise, double scale) {
        int seed = stage.grain(6000 + salt);
        double shift = 40 * stage.random(6100 + salt);
        table = new float[(int) ((stage.width() + 2 * MARGIN) / STEP) + 3];
        for (int i = 0; i < table.length; i++) {
            double x = (i * STEP - MARGIN) * scale + shift;
            table[i] = (float) (level - rise * height(form, x, seed));
        }
    }

    private static double height(Form form, double x, int seed) {
        return switch (form) {
            case PEAKS -> {
                // Ridged noise: sharp where the noise crosses zero; each octave works on the flanks of the last.
                double sum = 0;
                double strength = 1;
                double weight = 1;
                double step = 1;
                for (int i = 0; i < 7; i++) {
                    double crest = 1 - Math.abs(1.25 * Noise.at(x * step + i * 11.3, i * 3.7, seed + i));
                    crest *= crest;
                    sum += crest * strength * weight;
                    weight = Math.clamp(crest * 1.3, 0.25, 1);
                    strength *= 0.46;
                    step *= 2.1;
                }
                yield 1.2 * (sum - 0.85) + 0.8 * Noise.at(x * 0.55, 9.5, seed + 21);
            }
            case HILLS ->
                1.5 * Noise.at(x, 0.5, seed)
                        + 0.42 * Noise.at(x * 2.3, 4.5, seed + 1)
                        + 0.05 * Noise.at(x * 9, 8.5, seed + 2);
            case TREES -> {
                double crowns = 0.9 * Noise.at(x, 0.5, seed);
                double step = 5;
                double strength = 0.55;
                for (int i = 0; i < 4; i++) {
                    crowns += strength * (0.5 - Math.abs(Noise.at(x * step, i * 5.3 + 2.5, seed + 1 + i)));
                    step *= 2.2;
                    strength *= 0.6;
                }
                yield crowns;
            }
        };
    }

    /** Where the skyline is above a point. */
    double at(double x) {
        double t = Math.clamp((x + MARGIN) / STEP, 0, table.length - 2);
        int i = (int) t;
        return table[i] + (table[i + 1] - table[i]) * (t - i);
    }
}
