package studio.affiche.scene;

import org.jspecify.annotations.Nullable;
import studio.affiche.scene.cast.Hit;
import studio.affiche.scene.cast.Lighting;
import studio.affiche.scene.cast.Ray;

/**
 * A ray-cast set as pixels: one ray for each point, eight where an outline runs; what lies far behind from a blurred
 * picture of it; where text stands a veil over all.
 */
final class CastShading implements Shading {
    private static final double[] FIRST = {-0.125, -0.375, 0.375, -0.125, 0.125, 0.375, -0.375, 0.125};
    private static final double[] SECOND = {-0.375, -0.25, 0.25, -0.375, 0.375, 0.25, -0.25, 0.375};

    /** Sum over the channels (linear light) from which two points of clear glass show different things. */
    private static final double DIFFERENT = 0.06;

    private final CastPicture picture;
    private final @Nullable SoftColors far;
    private final @Nullable SoftColors veil;
    private final GlassTrace glass;
    private final Ray ray = new Ray();
    private final Hit hit = new Hit();
    private final Hit pane = new Hit();
    private final double[] light = new double[Lighting.CHANNELS];
    private final double[] rgb = new double[3];
    private final Tint one = new Tint();
    private int body = -1;

    CastShading(CastPicture picture, @Nullable SoftColors far, @Nullable SoftColors veil, GlassTrace glass) {
        this.picture = picture;
        this.far = far;
        this.veil = veil;
        this.glass = glass.alone();
    }

    @Override
    public Shading alone() {
        return new CastShading(picture, far, veil, glass);
    }

    @Override
    public void shade(double x, double y, Tint out) {
        int marks = picture.lighting().marks(x, y);
        if ((marks & Lighting.EDGE) != 0 && mixed(x, y)) {
            blend(x, y, marks, out);
        } else {
            look(x, y);
            if (body >= 0 && picture.glass().get(body).frost() == 0) {
                clear(x, y, marks, out);
            } else {
                color(x, y, marks, out);
            }
        }
        if (veil != null) {
            double calm = picture.stage().calmAt(x, y, 0.11);
            if (calm > 0) {
                veil.over(x, y, 0.8 * calm, rgb, out);
            }
        }
    }

    /** Sets what the ray through a point meets; gives a number for it. */
    private int look(double x, double y) {
        picture.camera().ray(x, y, ray);
        picture.space().seen(x, y, ray, hit);
        body = picture.space().hasGlass() ? picture.space().glassSeen(x, y, ray, hit.t(), pane) : -1;
        return body < 0 ? hit.surface() : -1 - body * 8 - pane.face();
    }

    private boolean mixed(double x, double y) {
        double pixel = picture.stage().pixel();
        int key = look(x + FIRST[0] * pixel, y + FIRST[1] * pixel);
        for (int i = 2; i < FIRST.length; i += 2) {
            if (look(x + FIRST[i] * pixel, y + FIRST[i + 1] * pixel) != key) {
                return true;
            }
        }
        return false;
    }

    private void blend(double x, double y, int marks, Tint out) {
        sampled(x, y, marks, 0, 8, out);
    }

    /** Clear glass breaks what is seen in it into lines finer than a pixel: where two points differ, more are asked. */
    private void clear(double x, double y, int marks, Tint out) {
        sampled(x, y, marks, 0, 1, out);
        double r = out.r;
        double g = out.g;
        double b = out.b;
        sampled(x, y, marks, 2, 3, out);
        double off = Math.abs(out.r - r) + Math.abs(out.g - g) + Math.abs(out.b - b);
        if (off > DIFFERENT) {
            blend(x, y, marks, out);
            return;
        }
        out.r = (out.r + r) / 2;
        out.g = (out.g + g) / 2;
        out.b = (out.b + b) / 2;
    }

    /** The mean over some of eight points of a pixel. */
    private void sampled(double x, double y, int marks, int from, int to, Tint out) {
        double r = 0;
        double g = 0;
        double b = 0;
        double pixel = picture.stage().pixel();
        for (int k = from; k < to; k++) {
            double[] places = k < 4 ? FIRST : SECOND;
            int i = (k & 3) * 2;
            double u = x + places[i] * pixel;
            double v = y + places[i + 1] * pixel;
            look(u, v);
            color(u, v, marks, one);
            r += Math.min(1.5, one.r);
            g += Math.min(1.5, one.g);
            b += Math.min(1.5, one.b);
        }
        double share = 1.0 / (to - from);
        out.r = r * share;
        out.g = g * share;
        out.b = b * share;
    }

    /** The colour of what was last looked at. */
    private void color(double x, double y, int marks, Tint out) {
        if (body >= 0) {
            glass.color(body, x, y, ray, pane, out);
            return;
        }
        double blur = far == null ? 0 : blur(hit);
        if (blur < 1) {
            if (hit.solid() < 0) {
                picture.beyond().shade(x, y, out);
            } else {
                picture.color(hit, x, y, marks, light, out);
            }
        }
        if (far != null && blur > 0) {
            far.over(x, y, blur, rgb, out);
        }
    }

    /** How much a place shows blurred: all of what is far, the floor more and more. */
    private double blur(Hit place) {
        if (place.solid() < 0) {
            return 1;
        }
        return switch (picture.space().solid(place.solid()).focus()) {
            case SHARP -> 0;
            case BLURRED -> 1;
            case BOTH -> Sdf.step(-0.15, -0.55, place.z());
        };
    }
}
