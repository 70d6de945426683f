package studio.affiche.scene;

import java.util.Set;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;

/** Sheets of paper one behind the other, each with a smaller opening cut out of it: a tunnel around the product. */
final class PaperLayers implements SceneSet {
    private static final int SHEETS = 6;

    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "paper-cut layers",
                "paper layers|layered paper|paper cutout layers|paper tunnel|paper cut tunnel|paper cut out|paper cutouts"
                        + "|papercut layers|cut paper shapes|layered cutouts|paper art|paper relief|3d paper|topographic"
                        + "|层叠剪纸|立体剪纸|纸雕|纸艺|层叠纸张|多层剪纸|纸层|镂空|镂空剪纸",
                "layered|depth|craft|layers|层次|层叠|手作",
                10,
                FamilyTraits.Palettes.LAYERED,
                FamilyTraits.Backing.SHADE,
                FamilyTraits.Footing.FLOATS,
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** The edge of an opening: its radius for each direction about the product's centre. */
    private static final class Rim {
        private static final int STEPS = 1440;
        private final float[] radii = new float[STEPS + 1];

        double at(double angle) {
            double t = (angle / (2 * Math.PI) + 1) * STEPS % STEPS;
            int i = (int) t;
            return radii[i] + (radii[i + 1] - radii[i]) * (t - i);
        }

        /** The rims of all sheets, the deepest and smallest first. */
        static Rim[] all(Stage stage) {
            Box p = stage.product();
            double[] inner = new double[STEPS];
            double[] outer = new double[STEPS];
            for (int i = 0; i < STEPS; i++) {
                double dx = Math.cos(2 * Math.PI * i / STEPS);
                double dy = Math.sin(2 * Math.PI * i / STEPS);
                double ex = Math.abs(dx) / (p.width() * 0.60 + 0.035);
                double ey = Math.abs(dy) / (p.height() * 0.56 + 0.035);
                inner[i] = 1 / Math.cbrt(ex * ex * ex + ey * ey * ey);
                double hull =
                        Math.min(p.width() / Math.max(1e-9, Math.abs(dx)), p.height() / Math.max(1e-9, Math.abs(dy)));
                double room = stage.roomAlong(p.centerX(), p.centerY(), dx, dy) - 0.025;
                inner[i] = Math.max(Math.min(inner[i], room - 0.06), Math.min(inner[i], hull * 0.505));
                outer[i] = Math.clamp(room, inner[i] + 0.012, inner[i] + 0.26 + 0.20 * Math.abs(dx));
            }
            smooth(inner);
            smooth(outer);
            Rim[] rims = new Rim[SHEETS];
            double[] before = new double[STEPS];
            for (int k = 0; k < SHEETS; k++) {
                rims[k] = new Rim();
                double t = (double) k / (SHEETS - 1);
                double a = stage.random(20 + k, 0, 6.28);
                double b = stage.random(40 + k, 0, 6.28);
                double c = stage.random(60 + k, 0, 6.28);
                double swing = 0.035 + 0.055 * t;
                for (int i = 0; i <= STEPS; i++) {
                    double angle = 2 * Math.PI * i / STEPS;
                    double wave =
                            Math.sin(2 * angle + a) + 0.8 * Math.sin(3 * angle + b) + 0.45 * Math.sin(5 * angle + c);
                    double room = Sdf.lerp(inner[i % STEPS], outer[i % STEPS], t);
                    // Waves swing where there is room for them, those of the front sheet inwards only.
                    double free = Math.clamp((outer[i % STEPS] - inner[i % STEPS]) / 0.16, 0.02, 1);
                    double r = room * (1 + swing * free * (wave - 2.25 * t));
                    r = k == 0
                            ? Math.max(r, inner[i % STEPS] * 0.97)
                            : Math.max(r, before[i % STEPS] + 0.002 + 0.012 * free);
                    rims[k].radii[i] = (float) r;
                    before[i % STEPS] = i < STEPS ? r : before[0];
                }
                rims[k].radii[STEPS] = rims[k].radii[0];
            }
            return rims;
        }

        /** Rounds what text boxes cut out of a curve, towards the smaller radius. */
        private static void smooth(double[] radii) {
            int reach = STEPS / 24;
            double[] least = new double[STEPS];
            for (int i = 0; i < STEPS; i++) {
                double m = radii[i];
                for (int k = -reach; k <= reach; k++) {
                    m = Math.min(m, radii[Math.floorMod(i + k, STEPS)]);
                }
                least[i] = m;
            }
            for (int pass = 0; pass < 2; pass++) {
                double[] from = least.clone();
                for (int i = 0; i < STEPS; i++) {
                    double sum = 0;
                    for (int k = -reach; k <= reach; k++) {
                        sum += from[Math.floorMod(i + k, STEPS)];
                    }
                    least[i] = sum / (2 * reach + 1);
                }
            }
            System.arraycopy(least, 0, radii, 0, STEPS);
        }
    }

    @Override
    public Shading shading(Stage stage) {
        Rim[] rims = Rim.all(stage);
        Ramp[] sheets = new Ramp[SHEETS + 1];
        Rgba ground = stage.palette().ground();
        Rgba shade = stage.palette().shade();
        for (int i = 0; i <= SHEETS; i++) {
            // Sheet 0 is the back, the last one lies in front and carries the text.
            double depth = 1 - (double) i / SHEETS;
            sheets[i] = stage.matt(ground.mix(shade, Math.pow(depth, 0.85)));
        }
        double cx = stage.product().centerX();
        double cy = stage.product().centerY();
        double lx = stage.lightX();
        double ly = -stage.lightUp();
        double cast = 0.020;
        double spread = 0.016 + 0.020 * stage.light().softness();
        double reach = 0.30 + 0.4 * stage.product().height();
        int seed = stage.grain(4);
        double px = stage.pixel();
        return (x, y, out) -> {
            double fibre = 0.014 * Noise.fbm(x * 34, y * 34, 3, px * 34, seed)
                    + 0.010 * Noise.at(x * 150, y * 22, seed + 7) * Math.clamp(2 - px * 300, 0, 1);
            double dx = x - cx;
            double dy = y - cy;
            double r = Math.sqrt(dx * dx + dy * dy);
            double angle = Math.atan2(dy, dx);
            int sheet = SHEETS;
            while (sheet > 0 && rims[sheet - 1].at(angle) - r > px) {
                sheet--;
            }
            double lamp = 0.030 * ((x - stage.width() * 0.5) * lx + (y - stage.height() * 0.5) * ly);
            double tone = 0.5 + fibre + lamp;
            if (sheet == 0) {
                sheets[0].set(out, tone + 0.08 * Sdf.bell(r / reach));
            } else {
                double d = r - rims[sheet - 1].at(angle);
                double cover = Sdf.cover(-d, px);
                if (cover < 1) {
                    sheets[sheet - 1].set(out, tone - 0.10);
                }
                // The cut edge is the paper's thickness: light where it faces the lamp.
                double facing = -(dx * lx + dy * ly) / Math.max(r, 1e-6);
                double edge = Sdf.bell((d - 0.0018) / 0.0024) * (0.045 + 0.055 * facing);
                sheets[sheet].over(out, tone + edge, cover);
            }
            if (sheet < SHEETS) {
                out.scale(1 - shadow(rims, sheet, x - cx, y - cy, r, angle, lx * cast, ly * cast, spread));
            }
        };
    }

    /** Darkness on a sheet from the two in front of it: a wide shadow away from the lamp, a narrow one all round. */
    private static double shadow(
            Rim[] rims, int sheet, double dx, double dy, double r, double angle, double sx, double sy, double spread) {
        double near = rims[sheet].at(angle) - r;
        double qx = dx + sx;
        double qy = dy + sy;
        double first = rims[sheet].at(Math.atan2(qy, qx)) - Math.sqrt(qx * qx + qy * qy);
        double dark =
                0.40 * Sdf.soft(first - spread * 0.2, spread) + 0.18 * Sdf.fall(Math.max(0, near) / (spread * 0.5));
        if (sheet + 1 < rims.length) {
            double wx = dx + sx * 2.2;
            double wy = dy + sy * 2.2;
            double second = rims[sheet + 1].at(Math.atan2(wy, wx)) - Math.sqrt(wx * wx + wy * wy);
            dark += 0.16 * Sdf.soft(second, spread * 2.2);
        }
        return Math.min(0.7, dark);
    }
}
