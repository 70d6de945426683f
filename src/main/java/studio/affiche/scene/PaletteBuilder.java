package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.ScenePalette;

/** The other colours of a palette, given its ground. */
final class PaletteBuilder {
    private final ScenePrompt prompt;
    private final List<Oklab> product;
    private final List<Oklab> brand;
    private final long seed;

    PaletteBuilder(ScenePrompt prompt, List<Oklab> product, List<Oklab> brand, long seed) {
        this.prompt = prompt;
        this.product = product;
        this.brand = brand;
        this.seed = seed;
    }

    ScenePalette around(Oklab ground) {
        Oklab g = Oklab.of(ground.toRgba());
        Oklab shade = shade(g);
        Oklab light = light(g);
        Oklab accent = accent(g, shade);
        return new ScenePalette(g.toRgba(), shade.toRgba(), light.toRgba(), accent.toRgba());
    }

    private Oklab shade(Oklab g) {
        boolean dark = g.l() < 0.5;
        // Shadows lean to blue in cool light and to red in warm light.
        double warm = Sdf.bell(Harmony.difference(g.hue(), 60) / 60);
        double lean = g.hue() - 14 * warm + 10 * (1 - warm);
        return switch (prompt.family()) {
            case COLOR_BLOCKS, MEMPHIS -> second(g);
            case PAPER_LAYERS -> depth(g);
            case LIQUID_GRADIENT ->
                named(
                        1,
                        Oklab.ofLch(
                                Math.clamp(g.l() - (dark ? -0.16 : 0.14), 0.3, 0.82),
                                Math.max(Harmony.gentle(prompt) ? 0.07 : 0.12, g.chroma()),
                                g.hue() + (Harmony.gentle(prompt) ? 30 : 55) * clear(g.hue(), sign(1))));
            default ->
                switch (prompt.family().traits().character()) {
                    case LAYERED -> dark ? Oklab.ofLch(Math.max(0.10, g.l() - 0.14), g.chroma() * 0.9, lean) : front(g);
                    case GLOWING -> glow(g);
                    case NATURAL -> land(g);
                    case QUIET, POP, RICH ->
                        dark
                                ? Oklab.ofLch(Math.max(0.08, g.l() * 0.62), g.chroma() * 0.95, lean)
                                : Oklab.ofLch(g.l() - 0.15, g.chroma() * 1.25 + 0.018, lean);
                };
        };
    }

    /** The light behind the product in a dark picture: the ground's hue, rich, as bright as the product needs. */
    private Oklab glow(Oklab g) {
        double hue = g.hue() + 16 * sign(2);
        double chroma = Math.clamp(g.chroma() * 2.6, 0.05, 0.19);
        List<Oklab> options = new ArrayList<>();
        for (double l : new double[] {0.48, 0.42, 0.55, 0.36, 0.62}) {
            options.add(Oklab.ofLch(l, chroma, hue));
        }
        return behindProduct(options, g, 0.06);
    }

    /** The nearest sheet of layered paper: deep, but apart from the product that stands on it. */
    private Oklab front(Oklab g) {
        Oklab named = named(1, Oklab.ofLch(0.44, 0.085, g.hue()));
        Oklab best = named;
        double most = -9;
        for (double l : new double[] {0.44, 0.50, 0.38, 0.58, 0.66, 0.32}) {
            double chroma = Math.max(0.055, Math.min(0.10, named.chroma() * 1.0));
            Oklab c = Oklab.ofLch(l, chroma, named.hue());
            double score = Math.min(0.22, Separation.of(c, product)) * 3 - 0.9 * Math.abs(l - 0.44);
            if (score > most) {
                most = score;
                best = c;
            }
        }
        return best;
    }

    /** The sheet at the end of a tunnel of paper: far from the first one in lightness, richer, apart from the product. */
    private Oklab depth(Oklab g) {
        boolean lightbox = g.l() < 0.5;
        Oklab named = named(1, Oklab.ofLch(0.5, lightbox ? 0.12 : 0.09, g.hue() + (lightbox ? 24 : -8) * sign(4)));
        // Deep yellow is brown: terracotta instead.
        boolean brown = prompt.colors().isEmpty() && !lightbox && Harmony.difference(named.hue(), 80) < 45;
        List<Oklab> options = new ArrayList<>();
        for (double l : new double[] {0.42, 0.76, 0.34, 0.66, 0.48, 0.84, 0.28, 0.56}) {
            // A ground that was named is not left far behind.
            if (Math.abs(l - g.l()) >= (prompt.colors().isEmpty() ? 0.24 : 0.10)
                    && (prompt.colors().isEmpty() || Math.abs(l - g.l()) < 0.2)) {
                options.add(Oklab.ofLch(
                        l,
                        Math.clamp(named.chroma(), brown ? 0.12 : 0.07, 0.14),
                        brown
                                ? (Harmony.gentle(prompt)
                                        ? Harmony.salient(product).hue()
                                        : 36)
                                : named.hue()));
            }
        }
        return behindProduct(options, g, 0.05);
    }

    /** The near land of an outdoor scene; a second colour word counts if land can have it. */
    private Oklab land(Oklab g) {
        Oklab near = Land.near(prompt, g);
        Oklab word = named(1, near);
        boolean fits = Harmony.difference(word.hue(), near.hue()) < 50;
        return fits ? Oklab.ofLch(near.l(), Math.max(near.chroma(), Math.min(0.11, word.chroma())), word.hue()) : near;
    }

    /** The second block: a colour of the product's where it has another, else a neighbour of the first, as bold. */
    private Oklab second(Oklab g) {
        double l = Math.clamp(g.l() + (g.l() > 0.74 ? -0.13 : 0.12), 0.25, 0.90);
        double chroma = Math.clamp(g.chroma(), Harmony.gentle(prompt) ? 0.05 : 0.10, 0.16);
        boolean left = Harmony.difference(g.hue() - 46, 45) < Harmony.difference(g.hue() + 46, 45);
        double hue = Harmony.second(product, g)
                .filter(c -> Harmony.difference(c.hue(), g.hue()) < 150)
                .map(Oklab::hue)
                .orElse(g.hue() + (left ? -46 : 46));
        return named(1, Harmony.gentle(prompt) ? Oklab.ofLch(l, chroma, hue) : clean(l, chroma, hue));
    }

    private Oklab light(Oklab g) {
        double hue = switch (prompt.time()) {
            case MORNING -> 78;
            case SUNSET -> 62;
            case NIGHT -> 262;
            case ANY, NOON -> Harmony.difference(g.hue(), 75) < 80 ? 80 : g.hue();
        };
        double chroma = prompt.time() == DayTime.SUNSET ? 0.045 : 0.020;
        Oklab usual = switch (prompt.family().traits().character()) {
            case POP -> Oklab.ofLch(0.965, 0.035, Harmony.difference(g.hue(), 90) < 90 ? 90 : g.hue());
            case GLOWING -> Oklab.ofLch(0.90, 0.05, 85);
            case RICH -> Oklab.ofLch(0.94, 0.045, Harmony.difference(g.hue(), 60) < 70 ? 82 : g.hue());
            case QUIET, LAYERED -> Oklab.ofLch(0.97, chroma, hue);
            // Sun low over land colours all it meets.
            case NATURAL -> Oklab.ofLch(0.95, chroma * (prompt.time() == DayTime.MORNING ? 2.6 : 1.8), hue);
        };
        if (prompt.family().traits().backing() != FamilyTraits.Backing.LIGHT) {
            return usual;
        }
        List<Oklab> discs = new ArrayList<>(List.of(usual));
        if (Harmony.gentle(prompt)) {
            discs.add(Oklab.ofLch(0.90, 0.04, g.hue() + 25));
            discs.add(Oklab.ofLch(0.78, 0.06, g.hue()));
            discs.add(Oklab.ofLch(0.66, 0.07, g.hue()));
            return behindProduct(discs, g, 0.06);
        }
        discs.add(Oklab.ofLch(0.90, 0.07, g.hue() + 25));
        discs.add(Oklab.ofLch(0.80, 0.11, g.hue() + 180));
        discs.add(clean(0.40, 0.11, g.hue() + 180));
        discs.add(clean(0.30, 0.07, g.hue()));
        return behindProduct(discs, g, 0.10);
    }

    private Oklab accent(Oklab g, Oklab shade) {
        if (prompt.family().traits().backing() == FamilyTraits.Backing.ACCENT) {
            return disc(g, shade);
        }
        boolean quiet = Harmony.gentle(prompt) || prompt.colors().size() == 1;
        if (prompt.family() == SceneFamily.GRADIENT_GLOW && quiet) {
            // It paints what lies between ground and accent, too.
            double l = g.l() + (g.l() > 0.7 ? -0.10 : 0.10);
            return Oklab.ofLch(l, Math.clamp(g.chroma() * 1.4, 0.05, 0.13), g.hue() + 32 * sign(3));
        }
        Oklab named =
                prompt.colors().size() > 1 ? Oklab.of(prompt.colors().getLast().color()) : g;
        List<Oklab> options = new ArrayList<>();
        if (prompt.colors().size() > 1) {
            options.add(named);
        }
        options.addAll(brand);
        if (prompt.mood() == Mood.LUXURIOUS) {
            // One metal: gold, or silver before a warm product.
            options.add(
                    Harmony.difference(Harmony.salient(product).hue(), 70) < 50 && g.l() < 0.5
                            ? Oklab.ofLch(0.86, 0.012, 250)
                            : Oklab.ofLch(g.l() < 0.5 ? 0.78 : 0.62, 0.095, 82));
        }
        Oklab salient = Harmony.salient(product);
        if (Harmony.gentle(prompt) && salient.chroma() > 0.06) {
            options.add(
                    Oklab.ofLch(Math.clamp(salient.l(), 0.50, 0.70), Math.min(0.11, salient.chroma()), salient.hue()));
        }
        if (salient.chroma() > 0.06) {
            options.add(
                    Oklab.ofLch(Math.clamp(salient.l(), 0.45, 0.75), Math.max(0.11, salient.chroma()), salient.hue()));
        }
        boolean glowing = prompt.family().traits().character() == FamilyTraits.Palettes.GLOWING;
        if (prompt.family() == SceneFamily.PAPER_HILLS) {
            boolean moon = g.l() < 0.5;
            options.addFirst(Oklab.ofLch(0.68, 0.18, 42));
            options.addFirst(
                    moon
                            ? Oklab.ofLch(0.90, 0.06, 88)
                            : Oklab.ofLch(0.79, 0.150, Harmony.difference(g.hue(), 70) < 35 ? 35 : 66));
        }
        options.add(Oklab.ofLch(glowing ? 0.70 : 0.64, glowing ? 0.20 : 0.15, g.hue() + 180));
        options.add(Oklab.ofLch(0.68, 0.16, g.hue() + 70 * sign(3)));
        options.add(Oklab.ofLch(0.62, 0.19, 25));
        for (Oklab option : options) {
            if (Oklab.of(option.toRgba()).distance(g) >= (prompt.family() == SceneFamily.PAPER_HILLS ? 0.16 : 0.20)
                    && (!glowing || option.chroma() >= 0.08)) {
                return glowing
                        ? Oklab.ofLch(Math.clamp(option.l(), 0.60, 0.80), Math.max(0.15, option.chroma()), option.hue())
                        : option;
            }
        }
        return Oklab.ofLch(g.l() > 0.5 ? 0.4 : 0.8, 0.12, g.hue() + 180);
    }

    /** The disc behind the product of the colour blocks. */
    private Oklab disc(Oklab g, Oklab shade) {
        List<Oklab> options = new ArrayList<>();
        if (prompt.colors().size() > 2) {
            options.add(Oklab.of(prompt.colors().getLast().color()));
        }
        options.addAll(brand);
        Oklab salient = Harmony.salient(product);
        if (salient.chroma() > 0.05) {
            options.add(clean(0.34, 0.08, salient.hue()));
            options.add(Oklab.ofLch(0.88, 0.06, salient.hue()));
        }
        options.add(clean(0.33, 0.09, g.hue() + 180));
        options.add(clean(0.62, 0.16, g.hue() + 180));
        options.add(Oklab.ofLch(0.93, 0.035, g.hue()));
        options.add(Oklab.ofLch(0.26, 0.05, g.hue()));
        options.removeIf(c -> c.distance(g) < 0.20 || c.distance(shade) < 0.18);
        return behindProduct(options, g, 0.05);
    }

    /** The direction to turn a hue in, the other way where it would end in olive. */
    private static double clear(double hue, double sign) {
        return Harmony.difference(hue + 55 * sign, 98) < 36 ? -sign : sign;
    }

    /** A bold flat: dark orange is brown and dim yellow olive, so crimson, orange and bright yellow stand in for them. */
    private static Oklab clean(double l, double chroma, double hue) {
        if (l < 0.5 && Harmony.difference(hue, 75) < 45) {
            return Oklab.ofLch(l, chroma * 1.35, 14);
        }
        if (l < 0.80 && Harmony.difference(hue, 102) < 34) {
            return Oklab.ofLch(0.85, Math.max(0.15, chroma), Math.min(Harmony.wrap(hue), 102));
        }
        if (l < 0.74 && Harmony.difference(hue, 62) < 26) {
            return Oklab.ofLch(0.77, Math.max(0.15, chroma), hue);
        }
        return Oklab.ofLch(l, chroma, hue);
    }

    /** The first option that keeps enough from the product, with a preference for early ones. */
    private Oklab behindProduct(List<Oklab> options, Oklab g, double step) {
        Oklab best = options.isEmpty() ? Oklab.ofLch(g.l() > 0.5 ? 0.3 : 0.9, 0.04, g.hue()) : options.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options.size(); i++) {
            double score = Separation.score(Separation.of(options.get(i), product)) - step * i;
            if (options.get(i).distance(g) >= 0.08 && score > most) {
                most = score;
                best = options.get(i);
            }
        }
        return best;
    }

    private Oklab named(int index, Oklab otherwise) {
        return prompt.colors().size() > index
                ? Oklab.of(prompt.colors().get(index).color())
                : otherwise;
    }

    private double sign(int salt) {
        return Noise.unit((int) seed, (int) (seed >>> 32), 2000 + salt) < 0.5 ? -1 : 1;
    }
}
