package studio.affiche.scene;

/**
 * Soft folds of a cloth that lies on a level ground: each a ridge along a bent line, higher in its middle, running out
 * at both ends.
 */
final class Wrinkles {
    private final double[] x;
    private final double[] y;
    private final double[] cos;
    private final double[] sin;
    private final double[] length;
    private final double[] width;
    private final double[] height;
    private final double[] bend;

    /**
     * Folds over a region.
     *
     * @param count how many
     * @param left smallest place across
     * @param right largest place across
     * @param near smallest depth
     * @param far largest depth
     */
    Wrinkles(Stage stage, int count, double left, double right, double near, double far) {
        x = new double[count];
        y = new double[count];
        cos = new double[count];
        sin = new double[count];
        length = new double[count];
        width = new double[count];
        height = new double[count];
        bend = new double[count];
        double main = stage.away() * (0.75 + 0.40 * stage.random(201));
        for (int i = 0; i < count; i++) {
            x[i] = Sdf.lerp(left, right, stage.random(210 + i));
            y[i] = Sdf.lerp(near, far, stage.random(250 + i));
            double turn = main + (i % 4 == 3 ? 2.4 : 0.8) * (stage.random(290 + i) - 0.5);
            cos[i] = Math.cos(turn);
            sin[i] = Math.sin(turn);
            double size = stage.random(330 + i);
            length[i] = 0.22 + 0.42 * stage.random(370 + i);
            width[i] = 0.022 + 0.075 * size * size;
            height[i] = width[i] * (0.30 + 0.34 * stage.random(410 + i)) * (stage.random(450 + i) < 0.85 ? 1 : -0.4);
            bend[i] = 0.5 * (stage.random(490 + i) - 0.5);
        }
    }

    /** Height of the cloth above its ground. */
    double at(double u, double v) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = u - x[i];
            double dy = v - y[i];
            double a = (dx * cos[i] + dy * sin[i]) / length[i];
            if (a * a >= 6.2) {
                continue;
            }
            double t = dy * cos[i] - dx * sin[i] + bend[i] * length[i] * a * a * 0.5;
            double taper = Sdf.bell(a);
            double w = width[i] * (1.25 - 0.25 * taper);
            if (Math.abs(t) < 2.5 * w) {
                sum += height[i] * taper * Sdf.bell(t / w);
            }
        }
        return sum;
    }
}
