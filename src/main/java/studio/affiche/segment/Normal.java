package studio.affiche.segment;

/** Pixels as the net takes them: about 0, with a deviation of about 1. */
public final class Normal {
    private static final float MEAN = 0.5f;
    private static final float DEVIATION = 0.25f;

    private Normal() {}

    /** A value of 0 to 1 as the net takes it. */
    public static float of(float value) {
        return (value - MEAN) / DEVIATION;
    }

    /** Values of 0 to 1 changed in place. */
    static void apply(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = of(values[i]);
        }
    }
}
