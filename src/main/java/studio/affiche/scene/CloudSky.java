package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Rgba;

/** Above the clouds: a bank of cumulus lit by the sun, a plinth or the bank itself to stand on. */
final class CloudSky implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "sea of clouds under an open sky",
                "clouds|cloud|sky|cloudy sky|cloudscape|above the clouds|in the clouds|sea of clouds|heaven"
                        + "|heavenly|cotton clouds|fluffy clouds|dreamy clouds"
                        + "|podium in the clouds|podium on clouds|天空|蓝天|蓝天白云|白云|云|云朵|云海|云端|云上|云层|星空|夜空|天际",
                "light as air|weightless|airy|floating|dream|flight|轻盈|飘逸|飞行|梦境",
                9,
                FamilyTraits.Palettes.NATURAL,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.MARBLE, Material.STONE, Material.TERRAZZO),
                Set.of(Detail.SUN),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return plinth(stage) ? Ground.on(foot.face(foot.plinth(1.25))) : Ground.OPEN;
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        double line = foot.base() - 0.05;
        Sky sky = new Sky(stage, line, Math.max(0.12, line - 0.28));
        boolean plinth = plinth(stage);
        Plate view = Plate.of(stage, Plate.CELL, (x, y, out) -> {
            sky.set(x, y, out);
            return 1;
        });
        if (stage.dark()) {
            view = stars(stage, line).over(view);
        }
        view = new Billows(stage, sky, drifting(stage, line), 0.42).plate().over(view);
        view = new Billows(stage, sky, bank(stage, foot, 1, -0.10, 0.045, 0.10, 0), 0.40)
                .plate()
                .over(view);
        view = new Billows(stage, sky, bank(stage, foot, 2, -0.012, 0.060, 0.120, plinth ? 0 : 0.7), 0.14)
                .plate()
                .over(view);
        Plate front = new Billows(stage, sky, bank(stage, foot, 3, 0.075, 0.075, 0.150, 0.9), 0).plate();
        if (!plinth) {
            return front.over(view).calmed(stage);
        }
        double radius = foot.plinth(1.25);
        double high = Math.max(0.10, foot.below());
        Rgba white = stage.palette().light().mix(stage.palette().ground(), stage.dark() ? 0.45 : 0.12);
        Cylinder drum = new Cylinder(
                stage, foot.cx(), foot.face(radius).cy(), radius, high, stage.matt(white), Texture.plinth(stage));
        Shading whole = front.over(view).calmed(stage);
        return (x, y, out) -> {
            whole.shade(x, y, out);
            if (Math.abs(x - foot.cx()) > radius + 0.01 || y < foot.base() - 0.2) {
                return;
            }
            // The near bank hides the plinth's foot.
            double seen = 1 - front.hides(x, y);
            double r = out.r;
            double g = out.g;
            double b = out.b;
            drum.paint(x, y, out);
            out.r = r + (out.r - r) * seen;
            out.g = g + (out.g - g) * seen;
            out.b = b + (out.b - b) * seen;
        };
    }

    /** Whether the product stands on a plinth rather than on the bank itself. */
    private static boolean plinth(Stage stage) {
        return !stage.prompt().materials().isEmpty() || stage.random(1) < 0.6;
    }

    /** A bank of cumulus across the picture about a line, lower before the product by a share of its height. */
    private static List<Spots.Spot> bank(
            Stage stage, Footing foot, int salt, double offset, double small, double large, double low) {
        List<Spots.Spot> puffs = new ArrayList<>();
        int seed = stage.grain(100 + salt);
        double y0 = foot.base() + offset;
        int n = Math.clamp(Math.round(stage.width() / small * 2.4), 10, 900);
        for (int i = 0; i < n; i++) {
            double x = (i + Noise.unit(i, 1, seed)) / n * (stage.width() + 0.3) - 0.15;
            double swell = 0.5 + 0.5 * Noise.at(x * 2.2, salt * 3.3, seed + 1);
            double size = Noise.unit(i, 2, seed);
            double r = Sdf.lerp(small, large, size * size) * (0.6 + 0.8 * swell);
            double before = Sdf.bell((x - foot.cx()) / (foot.half() + 0.12));
            double y = y0 + 0.05 - 0.10 * swell * (1 - before * low) + 0.05 * Noise.unit(i, 3, seed) + r * 0.35;
            r *= 1 - 0.45 * before * low;
            puffs.add(new Spots.Spot(x, y + before * low * r * 0.7, r, r * 1.5, 1, 0));
        }
        // The body below the tops.
        int deep = Math.clamp(Math.round(stage.width() / large * 4), 8, 600);
        double floor = stage.height() + 0.1;
        for (int i = 0; i < deep; i++) {
            double x = Noise.unit(i, 5, seed) * (stage.width() + 0.3) - 0.15;
            double y = Sdf.lerp(y0 + large * 0.9, Math.max(floor, y0 + large), Noise.unit(i, 6, seed));
            double r = large * (0.7 + 0.8 * Noise.unit(i, 7, seed));
            puffs.add(new Spots.Spot(x, y, r, r * 1.5, 1, 0));
        }
        return puffs;
    }

    /** One or two clouds that stand in the sky where there is neither text nor product. */
    private static List<Spots.Spot> drifting(Stage stage, double line) {
        List<Spots.Spot> puffs = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < 50 && found < 3; i++) {
            double size = stage.random(300 + i, 0.10, 0.20);
            double x = stage.random(400 + i, -0.02, stage.width() + 0.02);
            double y = stage.random(500 + i, 0.10, Math.max(0.12, line - 0.16));
            if (stage.occupied(x, y, size * 0.8) > 0.10) {
                continue;
            }
            found++;
            for (int k = 0; k < 16; k++) {
                double t = stage.random(600 + 20 * i + k, -1, 1);
                double r = size * (0.16 + 0.22 * (1 - t * t) * stage.random(1700 + 20 * i + k));
                double up = size * 0.20 * (1 - t * t) * stage.random(2800 + 20 * i + k);
                puffs.add(new Spots.Spot(x + t * size, y - up, r, r * 1.5, 1, 0));
            }
        }
        return puffs;
    }

    private static Plate stars(Stage stage, double line) {
        List<Spots.Spot> stars = new ArrayList<>();
        int n = (int) Math.min(4000, 130 * stage.width() * stage.height());
        for (int i = 0; i < n; i++) {
            double x = Noise.unit(i, 1, stage.grain(9)) * stage.width();
            double y = Noise.unit(i, 2, stage.grain(9)) * line;
            double bright = Math.pow(Noise.unit(i, 3, stage.grain(9)), 5);
            double r = 0.0014 + 0.0012 * bright;
            stars.add(new Spots.Spot(x, y, r, r, (0.10 + 0.7 * bright) * (1 - stage.calmAt(x, y, 0.04)), 0));
        }
        return Plate.discs(
                stage, 1.0 / 480, stars, new Flat[] {Flat.of(stage.palette().light())});
    }
}
