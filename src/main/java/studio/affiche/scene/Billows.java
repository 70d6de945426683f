package studio.affiche.scene;

import java.util.List;
import studio.affiche.poster.Rgba;

/**
 * A mass of cloud made of round puffs: their smooth union, broken up by noise, is a height towards us; light and shade
 * come from its slope and from what stands between it and the sun, and thin edges let light through.
 */
final class Billows {
    /** How puffs melt into each other, as a share of their size. */
    private static final double MELT = 0.05;
    /** How often the height is asked for each point of the cloud. */
    private static final int READS = 13;

    private final Stage stage;
    private final Sky sky;
    private final Spots puffs;
    private final double haze;
    private final Field height;
    private final Ramp ramp;
    private final int seed;

    /**
     * A cloud.
     *
     * @param puffs round parts; their strength and kind are not used
     * @param haze how much of the sky's colour lies before it, 0 to 1
     */
    Billows(Stage stage, Sky sky, List<Spots.Spot> puffs, double haze) {
        this.stage = stage;
        this.sky = sky;
        this.puffs = new Spots(stage, puffs);
        this.haze = haze;
        this.seed = stage.grain(7100 + puffs.size());
        this.height = SoftMap.field(stage, Plate.cell(stage, Plate.CELL), READS, this::rise);
        Rgba shade = stage.palette().shade();
        Rgba light = stage.palette().light();
        this.ramp = stage.dark()
                ? Ramp.of(shade.mix(Rgba.BLACK, 0.35), shade.mix(light, 0.10), shade.mix(light, 0.62))
                : Ramp.of(shade, shade.mix(light, 0.62), light.mix(Rgba.WHITE, 0.5));
    }

    private double rise(double x, double y) {
        double wx = x + 0.020 * Noise.fbm(x * 9, y * 9, 3, 0.01, seed);
        double wy = y + 0.020 * Noise.fbm(x * 9 + 7, y * 9 - 5, 3, 0.01, seed + 3);
        double z = -0.05;
        for (Spots.Spot s : puffs.near(x, y)) {
            double dx = (wx - s.x()) / s.r();
            double dy = (wy - s.y()) / s.r();
            double q = dx * dx + dy * dy;
            if (q < 2.2) {
                double own = s.r() * (q < 1 ? Math.sqrt(1 - q) : (1 - q) * 0.8);
                double k = MELT * 0.7;
                double h = Math.max(0, k - Math.abs(z - own)) / k;
                z = Math.max(z, own) + h * h * k * 0.25;
            }
        }
        if (z <= -0.049) {
            return z;
        }
        // Cauliflower: rounded bumps on bumps.
        double bumps = 0;
        double strength = 0.026;
        double step = 9;
        for (int i = 0; i < 4; i++) {
            bumps += strength * (Math.abs(Noise.at(wx * step + i * 3.1, wy * step, seed + 11 + i)) - 0.30);
            strength *= 0.52;
            step *= 2.1;
        }
        return z + bumps;
    }

    /** The cloud as a layer. */
    Plate plate() {
        double lx = stage.lightX() * 0.8;
        double ly = -Math.max(0.35, stage.lightUp()) * 0.8;
        double e = 0.007;
        return Plate.of(stage, Plate.CELL, (x, y, out) -> {
                    double z = height.at(x, y);
                    double cover = Sdf.step(-0.030, 0.045, z);
                    if (cover <= 0) {
                        out.r = 0;
                        out.g = 0;
                        out.b = 0;
                        return 0;
                    }
                    double gx = (height.at(x + e, y) - height.at(x - e, y)) / (2 * e);
                    double gy = (height.at(x, y + e) - height.at(x, y - e)) / (2 * e);
                    double n = 1 / Math.sqrt(1 + gx * gx + gy * gy);
                    double facing = (-gx * lx - gy * ly + 0.45) * n;
                    double blocked = 0;
                    for (int k = 1; k <= 4; k++) {
                        double far = 0.016 * k * k * 0.6 + 0.008 * k;
                        blocked += Math.max(0, height.at(x + lx * far, y + ly * far) - z - far * 0.35);
                    }
                    double thin = Sdf.step(0.05, -0.01, z);
                    double glow = sky.toward(x, y);
                    double c = 0.028;
                    double around =
                            height.at(x - c, y) + height.at(x + c, y) + height.at(x, y - c) + height.at(x, y + c);
                    double hollow = Math.clamp(around / 4 - z, 0, 0.05);
                    double tone = 0.27 + 0.64 * facing - 2.6 * blocked / (1 + 6 * blocked) - 4 * hollow + 0.16 * thin;
                    tone += 0.26 * glow * (0.4 + thin);
                    ramp.set(out, Math.clamp(tone, 0.02, 1));
                    double r = out.r;
                    double g = out.g;
                    double b = out.b;
                    if (haze > 0) {
                        sky.set(x, Math.min(y, sky.horizon()), out);
                        out.r = r + (out.r - r) * haze;
                        out.g = g + (out.g - g) * haze;
                        out.b = b + (out.b - b) * haze;
                    }
                    out.scale(cover);
                    return cover;
                })
                .lens(0.0055);
    }
}
