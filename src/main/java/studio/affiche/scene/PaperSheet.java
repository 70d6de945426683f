package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Rgba;

/**
 * A sheet of paper lying on a table, one corner towards us, its edge a little lifted.
 *
 * @param lx where light comes from, to the right
 * @param cx middle across
 * @param cv middle in depth
 * @param half half of its width, or its radius
 * @param deep half of its depth
 * @param cos of its angle on the table
 * @param sin of its angle on the table
 * @param round a disc instead of a rectangle
 */
record PaperSheet(
        double lx, double cx, double cv, double half, double deep, double cos, double sin, boolean round, Ramp ramp) {
    /** The sheets under a product, the lowest first. */
    static List<PaperSheet> on(Stage stage, Footing foot) {
        Rgba ground = stage.palette().ground();
        Rgba shade = stage.palette().shade();
        Rgba light = stage.palette().light();
        List<PaperSheet> all = new ArrayList<>();
        double half = foot.half() + 0.20;
        double way = stage.away();
        double lower = way * stage.random(16, 0.10, 0.30);
        double upper = -0.4 * lower;
        boolean round = stage.random(17) < 0.7;
        Ramp deep = stage.matt(ground.mix(shade, 0.38));
        Ramp pale = stage.matt(ground.mix(light, 0.45));
        all.add(new PaperSheet(
                stage.lightX(), 0.10 * way, -0.30, half + 0.14, 0.62, Math.cos(lower), Math.sin(lower), false, deep));
        all.add(new PaperSheet(
                stage.lightX(), -0.02 * way, -0.04, half - 0.03, 0.42, Math.cos(upper), Math.sin(upper), round, pale));
        return all;
    }

    private double distance(double u, double v) {
        double du = u - cx;
        double dv = v - cv;
        if (round) {
            return Math.sqrt(du * du + dv * dv) - half;
        }
        return Sdf.roundBox(du * cos + dv * sin, dv * cos - du * sin, 0, 0, half, deep, 0.012);
    }

    /** Darkness of its shadow on what lies below, 0 to 1: wider where the edge is lifted. */
    double shadow(double u, double v) {
        if (distance(u, v) > 0.3) {
            return 0;
        }
        double lift = 0.5 + 0.5 * Noise.at(u * 2.3, v * 2.3, 17);
        double soft = 0.015 + 0.06 * lift;
        double d = distance(u + lx * (0.012 + 0.035 * lift), v + 0.02 * lift);
        return Sdf.soft(d - soft * 0.2, soft);
    }

    /** Paints itself in a light of a tone. */
    void paint(double u, double v, double pixel, double tone, double quiet, Tint out) {
        double d = distance(u, v);
        double cover = Sdf.cover(d, pixel);
        if (cover <= 0) {
            return;
        }
        // The edge shows its thickness; near it the sheet curls up into the light.
        double rim = 0.07 * Sdf.bell((d + 0.002) / 0.0025) * Math.min(1, 0.004 / pixel);
        double curl = d < -0.25 ? 0 : 0.05 * Sdf.fall(-d / 0.05) * (0.4 + Noise.at(u * 2.3, v * 2.3, 17));
        ramp.over(out, tone + (rim + curl) * quiet, cover);
    }
}
