package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** Hues that go with a product, a brand and a mood, each with how much it is liked (hues in OKLCH degrees). */
final class Harmony {
    /**
     * A hue for the ground.
     *
     * @param liking about 0 to 1
     * @param chroma factor on the usual chroma of a ground
     */
    record Candidate(double hue, double liking, double chroma) {}

    private static final double GREY = 0.035;
    /** How much a seed may prefer one scheme. */
    private static final double LEAN = 0.30;
    /** Chroma from which a product's second colour is worth a ground. */
    private static final double SECOND = 0.08;

    private Harmony() {}

    static List<Candidate> hues(ScenePrompt prompt, List<Oklab> product, List<Oklab> brand, long seed) {
        List<Candidate> all = new ArrayList<>();
        Oklab main = salient(product);
        if (main.chroma() >= GREY) {
            for (Scheme scheme : Scheme.values()) {
                // Each seed leans to a scheme of its own, so that a dozen shows several.
                double lean = LEAN * Noise.unit((int) seed, (int) (seed >>> 32), 3000 + scheme.ordinal());
                for (double turn : scheme.turns()) {
                    all.add(new Candidate(main.hue() + turn, scheme.liking(prompt.mood()) + lean, 1));
                }
            }
        } else {
            for (int h = 20; h < 360; h += 40) {
                all.add(new Candidate(h, 0.26, 1));
            }
        }
        second(product, main).ifPresent(c -> all.add(new Candidate(c.hue(), 0.40, 1)));
        if (prompt.mood() == Mood.LUXURIOUS) {
            all.add(new Candidate(262, 0.34, 0.5));
            all.add(new Candidate(15, 0.22, 1));
        }
        boolean quiet = prompt.family().traits().character() == FamilyTraits.Palettes.QUIET && !vivid(prompt);
        all.add(new Candidate(68, quiet ? 0.26 : 0.16, 0.9));
        all.add(new Candidate(48, quiet ? 0.22 : 0.18, 1.1));
        all.add(new Candidate(250, quiet ? 0.16 : 0.22, 0.8));
        for (double own : ownHues(prompt.family())) {
            all.add(new Candidate(own, 0.18, 1));
        }
        for (Oklab b : brand) {
            if (b.chroma() >= GREY) {
                all.add(new Candidate(b.hue(), 0.85, 1.1));
            }
        }
        return all.stream()
                .map(c -> new Candidate(wrap(c.hue()), c.liking() + mood(prompt, wrap(c.hue())), c.chroma()))
                .toList();
    }

    /** Whether a prompt's mood wants colour that is seen across a street. */
    static boolean vivid(ScenePrompt prompt) {
        return switch (prompt.mood()) {
            case BOLD, PLAYFUL, FESTIVE -> true;
            case ANY, CALM, FRESH, WARM, LUXURIOUS, NATURAL -> false;
        };
    }

    /** Whether a prompt's mood wants colour that stays in the background. */
    static boolean gentle(ScenePrompt prompt) {
        return switch (prompt.mood()) {
            case CALM, FRESH, NATURAL -> true;
            case ANY, WARM, LUXURIOUS, BOLD, PLAYFUL, FESTIVE -> false;
        };
    }

    /** A second colour of the product, far in hue from its main one. */
    static Optional<Oklab> second(List<Oklab> product, Oklab main) {
        return product.stream()
                .filter(c -> c.chroma() >= SECOND && difference(c.hue(), main.hue()) > 45)
                .findFirst();
    }

    /** The most telling colour: chroma counts more than share. */
    static Oklab salient(List<Oklab> colors) {
        Oklab best = new Oklab(0.5, 0, 0);
        double most = -1;
        for (int i = 0; i < colors.size(); i++) {
            double score = (colors.get(i).chroma() + 0.02) / (1 + 0.55 * i);
            if (score > most) {
                most = score;
                best = colors.get(i);
            }
        }
        return best;
    }

    /** Hues that belong to a family whatever the product. */
    private static double[] ownHues(SceneFamily family) {
        return switch (family) {
            case FESTIVE, RIBBONS -> new double[] {24, 14};
            case WATER_RIPPLES, POOL_CAUSTICS -> new double[] {200, 228};
            case NIGHT_BOKEH -> new double[] {268, 292};
            case NEON_GRID -> new double[] {275, 305};
            case SPOTLIGHT_STAGE -> new double[] {262, 60};
            case HALFTONE -> new double[] {95, 25, 220};
            case GRADIENT_GLOW -> new double[] {40, 290, 350};
            case SUNBURST -> new double[] {90, 78};
            case PAPER_HILLS -> new double[] {140, 110, 190};
            case STONE_STEPS, ARCH_NICHE, LINEN_CLOTH, WOOD_TABLE -> new double[] {60};
            case SAND_RIPPLES -> new double[] {62, 235};
            case MOUNTAINS -> new double[] {232, 205, 55, 20};
            case CLOUD_SKY -> new double[] {240, 225, 20, 345};
            case SEA_HORIZON -> new double[] {225, 205, 50};
            case SNOW_FIELD -> new double[] {250, 225};
            case MEADOW -> new double[] {225, 85, 130};
            case FOREST_EDGE -> new double[] {130, 105, 90};
            case BRANCHES -> new double[] {355, 60, 130};
            default -> new double[0];
        };
    }

    /** Whether a hue is one of those that belong to a family. */
    static boolean belongs(SceneFamily family, double hue) {
        for (double own : ownHues(family)) {
            if (difference(own, hue) < 32) {
                return true;
            }
        }
        return false;
    }

    /** What mood, season and time of day make of a hue. */
    private static double mood(ScenePrompt prompt, double hue) {
        double sum = switch (prompt.mood()) {
            case FRESH -> 0.5 * near(hue, 195, 70);
            case WARM -> 0.6 * near(hue, 58, 42) - 0.25 * near(hue, 350, 40);
            case LUXURIOUS -> 0.25 * near(hue, 75, 30) + 0.15 * near(hue, 285, 50);
            case FESTIVE -> 0.8 * near(hue, 25, 25);
            case NATURAL -> 0.4 * near(hue, 115, 50);
            case PLAYFUL -> 0.2 * near(hue, 95, 40) + 0.2 * near(hue, 0, 40);
            case ANY, CALM, BOLD -> 0;
        };
        sum += switch (prompt.season()) {
            case SPRING -> 0.45 * near(hue, 135, 40) + 0.35 * near(hue, 5, 30);
            case SUMMER -> 0.45 * near(hue, 92, 30) + 0.45 * near(hue, 225, 35);
            case AUTUMN -> 1.1 * near(hue, 66, 28) - 0.5 * near(hue, 10, 40);
            case WINTER -> 0.8 * near(hue, 245, 40);
            case ANY -> 0;
        };
        sum += switch (prompt.time()) {
            case MORNING -> 0.35 * near(hue, 70, 42);
            case SUNSET -> 0.40 * near(hue, 46, 32);
            case NIGHT -> 0.75 * near(hue, 262, 45);
            case ANY, NOON -> 0;
        };
        sum += switch (prompt.family()) {
            case FESTIVE, RIBBONS -> 0.45 * near(hue, 25, 25);
            case NEON_GRID -> 0.35 * near(hue, 285, 45);
            case LIQUID_GRADIENT, GRADIENT_GLOW -> 0.3 * near(hue, 300, 55) - 0.6 * near(hue, 188, 36);
            case WATER_RIPPLES, POOL_CAUSTICS -> 0.75 * near(hue, 215, 45);
            case SAND_RIPPLES -> 0.30 * near(hue, 62, 35) + 0.20 * near(hue, 235, 30);
            case BRUSHED_METAL -> 0.15 * near(hue, 250, 40);
            case NIGHT_BOKEH -> 0.30 * near(hue, 278, 50);
            case SUNBURST -> 0.25 * near(hue, 90, 25);
            case STONE_STEPS, WINDOW_LIGHT, ARCH_NICHE, LINEN_CLOTH, WOOD_TABLE -> 0.10 * near(hue, 60, 35);
            case PAPER_HILLS -> 0.20 * near(hue, 140, 60);
            case MOUNTAINS -> 0.35 * near(hue, 228, 50) + 0.25 * near(hue, 45, 45);
            case CLOUD_SKY -> 0.45 * near(hue, 240, 40) + 0.40 * near(hue, 15, 45) - 0.5 * near(hue, 130, 55);
            case SEA_HORIZON -> 0.45 * near(hue, 220, 40) + 0.30 * near(hue, 45, 40) - 0.4 * near(hue, 125, 45);
            case SNOW_FIELD -> 0.55 * near(hue, 245, 40) + 0.20 * near(hue, 40, 40) - 0.4 * near(hue, 125, 55);
            case MEADOW -> 0.35 * near(hue, 215, 40) + 0.35 * near(hue, 95, 40);
            case FOREST_EDGE -> 0.60 * near(hue, 118, 40) + 0.15 * near(hue, 200, 40);
            case BRANCHES -> branches(prompt, hue);
            default -> 0;
        };
        return sum;
    }

    private static double branches(ScenePrompt prompt, double hue) {
        return switch (prompt.season()) {
            case SPRING -> 0.35 * near(hue, 0, 40) + 0.35 * near(hue, 225, 40);
            case AUTUMN -> 0.40 * near(hue, 62, 35);
            case WINTER -> 0.40 * near(hue, 235, 40);
            case ANY, SUMMER -> 0.30 * near(hue, 125, 40) + 0.25 * near(hue, 60, 40);
        };
    }

    private static double near(double hue, double target, double width) {
        return Sdf.bell(difference(hue, target) / width);
    }

    /** Angle between two hues, 0 to 180. */
    static double difference(double a, double b) {
        double d = Math.abs(wrap(a) - wrap(b));
        return d > 180 ? 360 - d : d;
    }

    static double wrap(double hue) {
        double h = hue % 360;
        return h < 0 ? h + 360 : h;
    }

    static List<Oklab> lab(List<Rgba> colors) {
        return colors.stream().map(Oklab::of).toList();
    }
}
