package studio.affiche.scene;

import java.util.List;
import studio.affiche.scene.cast.Bevel;
import studio.affiche.scene.cast.Camera;
import studio.affiche.scene.cast.Caustics;
import studio.affiche.scene.cast.Hit;
import studio.affiche.scene.cast.Lamp;
import studio.affiche.scene.cast.Lighting;
import studio.affiche.scene.cast.Space;
import studio.affiche.scene.cast.Vec;

/**
 * What each place of a ray-cast set looks like in its light.
 *
 * @param finishes by the numbers that the solids carry
 * @param glass by the numbers of the space's bodies of glass
 * @param caustics on the floor
 * @param beyond what shows where there is no solid
 * @param glows soft lights within the set
 * @param leaves shadow of leaves, as it would fall on an upright plane
 * @param leafPlane z of that plane
 * @param exposure factor that makes what is behind the product neither too light nor too dark
 */
record CastPicture(
        Stage stage,
        Camera camera,
        Space space,
        Lamp lamp,
        Lighting lighting,
        List<Finish> finishes,
        List<GlassLook> glass,
        List<Caustics> caustics,
        Shading beyond,
        List<Glow> glows,
        Shade leaves,
        double leafPlane,
        double exposure) {
    private static final int CURVE = 512;
    private static final double BRIGHTEST = 3;
    private static final float[] TONES = tones();

    /** A soft light without a body. */
    record Glow(double x, double y, double z, double reach, Flat color) {}

    /** Light to the tone of a ramp: the eye's cube root, with a shoulder above the full tone. */
    private static float[] tones() {
        float[] table = new float[CURVE + 2];
        for (int i = 0; i < table.length; i++) {
            double e = i * BRIGHTEST / CURVE;
            table[i] = (float) (e < 1 ? 0.5 * (Math.cbrt(e) - 0.4) / 0.6 : 0.5 + 0.5 * (1 - Math.exp(-0.56 * (e - 1))));
        }
        return table;
    }

    static double tone(double e) {
        double at = Math.clamp(e / BRIGHTEST, 0, 1) * CURVE;
        int i = (int) at;
        return TONES[i] + (TONES[i + 1] - TONES[i]) * (at - i);
    }

    CastPicture exposed(double other) {
        return new CastPicture(
                stage, camera, space, lamp, lighting, finishes, glass, caustics, beyond, glows, leaves, leafPlane,
                other);
    }

    /** Light on a place that was met, before exposure. */
    double lit(Hit hit, double x, double y, double[] light) {
        lighting.at(x, y, hit.surface(), light);
        return lampOn(hit) * light[Lighting.LAMP] + around(light);
    }

    private double lampOn(Hit hit) {
        Vec n = hit.normal();
        return lamp.facing(hit.x(), hit.y(), hit.z(), n.x(), n.y(), n.z()) * lamp.strengthAt(hit.x(), hit.y(), hit.z());
    }

    private static double around(double[] light) {
        return 0.25 * light[Lighting.RED] + 0.6 * light[Lighting.GREEN] + 0.15 * light[Lighting.BLUE];
    }

    /**
     * The light that comes from a place that was met.
     *
     * @param x canvas point at which the place shows
     * @param marks what {@link Lighting#marks} says of that point
     * @param light scratch
     */
    void color(Hit hit, double x, double y, int marks, double[] light, Tint out) {
        Finish finish = finishes.get(space.solid(hit.solid()).finish());
        lighting.at(x, y, hit.surface(), light);
        double texture = Finish.at(finish.texture(), space, hit);
        double relief = light[Lighting.RELIEF];
        if (texture != 0 || relief != 0) {
            double quiet = 1 - 0.7 * stage.calmAt(x, y);
            texture *= quiet;
            relief *= quiet;
        }
        if (marks != 0) {
            Bevel.round(space, hit, finish.bevel());
        }
        double direct = lampOn(hit);
        double gathered = 0;
        for (int i = 0; i < caustics.size(); i++) {
            gathered += caustics.get(i).at(hit.x(), hit.y(), hit.z());
        }
        // Focused light looks brighter than it is beside the shadow of the glass.
        double fromLamp = direct * (light[Lighting.LAMP] + 1.5 * gathered) * (1 - 0.85 * leaf(hit));
        double around = around(light);
        double e = (fromLamp + around) * exposure * (1 + relief);
        finish.ramp().set(out, tone(e) + texture);
        tint(fromLamp, around, light, out);
        for (int i = 0; i < glows.size(); i++) {
            glow(glows.get(i), hit, out);
        }
        if (finish.polish() > 0) {
            polish(finish.polish(), hit, light[Lighting.LAMP], out);
        }
    }

    /** Where the ray from the lamp through a place would meet the plane that the leaves are drawn on. */
    private double leaf(Hit hit) {
        double dz = hit.z() - lamp.z();
        if (dz > -1e-3) {
            return 0;
        }
        double t = (leafPlane - lamp.z()) / dz;
        double x = lamp.x() + (hit.x() - lamp.x()) * t;
        double y = lamp.y() + (hit.y() - lamp.y()) * t;
        return leaves.at(camera.canvasX(x, leafPlane), camera.canvasY(y, leafPlane));
    }

    /** Lamp and surroundings have colours of their own. */
    private void tint(double fromLamp, double around, double[] light, Tint out) {
        double share = around / Math.max(1e-6, fromLamp + around);
        double norm = 1 / Math.max(1e-6, around);
        double r = light[Lighting.RED] * norm;
        double g = light[Lighting.GREEN] * norm;
        double b = light[Lighting.BLUE] * norm;
        double warm = switch (stage.prompt().time()) {
            case SUNSET -> 0.10;
            case MORNING -> 0.05;
            case NIGHT -> -0.06;
            case ANY, NOON -> 0.015;
        };
        double lean = warm * (1 - 2 * share);
        out.r *= 1 + 0.45 * share * (r - 1) + lean;
        out.g *= 1 + 0.45 * share * (g - 1);
        out.b *= 1 + 0.45 * share * (b - 1) - lean;
    }

    private static void glow(Glow glow, Hit hit, Tint out) {
        double dx = glow.x() - hit.x();
        double dy = glow.y() - hit.y();
        double dz = glow.z() - hit.z();
        double q = (dx * dx + dy * dy + dz * dz) / (glow.reach() * glow.reach());
        double d = Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-6;
        Vec n = hit.normal();
        double facing = 0.35 + 0.65 * Math.max(0, (dx * n.x() + dy * n.y() + dz * n.z()) / d);
        double k = facing / ((1 + q) * (1 + q));
        out.r += glow.color().r() * k * (0.12 + out.r);
        out.g += glow.color().g() * k * (0.12 + out.g);
        out.b += glow.color().b() * k * (0.12 + out.b);
    }

    /** The room and the lamp in a polished surface. */
    private void polish(double polish, Hit hit, double lampSeen, Tint out) {
        Vec n = hit.normal();
        double vx = camera.eyeX() - hit.x();
        double vy = camera.eyeY() - hit.y();
        double vz = camera.distance() - hit.z();
        double vn = 1 / Math.sqrt(vx * vx + vy * vy + vz * vz);
        double lx = lamp.x() - hit.x();
        double ly = lamp.y() - hit.y();
        double lz = lamp.z() - hit.z();
        double ln = 1 / Math.sqrt(lx * lx + ly * ly + lz * lz);
        double cos = (vx * n.x() + vy * n.y() + vz * n.z()) * vn;
        double hx = vx * vn + lx * ln;
        double hy = vy * vn + ly * ln;
        double hz = vz * vn + lz * ln;
        double hn = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
        double half = Math.max(0, (hx * n.x() + hy * n.y() + hz * n.z()) * hn);
        double broad = 1 + (half - 1) * (14 + 60 * polish);
        double shine = broad <= 0 ? 0 : broad * broad * polish * 0.55 * lampSeen;
        double c = 1 - Math.clamp(cos, 0, 1);
        double rim = polish * 0.5 * c * c * c * c;
        double add = (shine + rim) * exposure;
        double room = stage.dark() ? 0.35 : 0.85;
        out.r += add * (room - 0.5 * out.r);
        out.g += add * (room - 0.5 * out.g);
        out.b += add * (room - 0.5 * out.b);
    }
}
