package studio.affiche.scene;

import java.util.List;
import java.util.stream.IntStream;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/**
 * Palettes for scenes: the ground's hue from a harmony with product and brand in OKLCH, its lightness from the prompt's
 * tone and from how well the product stands out of it; colour words of the prompt come before both.
 */
public final class ScenePalettes {
    private ScenePalettes() {}

    /**
     * Chooses colours for a scene. The same arguments give the same palette; other seeds give other good ones.
     *
     * @param product its main colours, the largest share first; may be empty
     * @param brand colours to prefer, the first most; may be empty
     */
    public static ScenePalette choose(ScenePrompt prompt, List<Rgba> product, List<Rgba> brand, long seed) {
        List<Oklab> things = Harmony.lab(product);
        List<Oklab> marks = Harmony.lab(brand);
        Oklab ground = ground(prompt, things, marks, seed);
        return new PaletteBuilder(prompt, things, marks, seed).around(ground);
    }

    /**
     * How well a product stands out of a palette's colour behind it, mostly by lightness; palettes chosen here keep at
     * least {@link #leastSeparation()} wherever the prompt's tone and colour words leave room for it.
     *
     * @return about 0 to 1
     */
    public static double separation(SceneFamily family, ScenePalette palette, List<Rgba> product) {
        return Separation.of(backing(family, palette), product);
    }

    /** The least separation that chosen palettes keep. */
    public static double leastSeparation() {
        return Separation.LEAST;
    }

    /**
     * Whether a family's ground can have a named colour and still look like what it is: lights glow in the dark only,
     * water is not yellow, a sky not magenta.
     */
    public static boolean paintable(SceneFamily family, ColorWord word) {
        Oklab color = Oklab.of(word.color());
        return switch (family.traits().character()) {
            case QUIET, LAYERED -> true;
            case POP -> family != SceneFamily.GRADIENT_GLOW || color.l() > 0.6;
            case RICH ->
                switch (family) {
                    case WATER_RIPPLES, POOL_CAUSTICS ->
                        color.chroma() < 0.03 ? color.l() > 0.6 : Harmony.difference(color.hue(), 215) < 65;
                    default -> true;
                };
            case GLOWING -> color.l() < 0.45;
            case NATURAL ->
                color.chroma() < 0.03 ? color.l() > 0.6 : color.chroma() < 0.10 || Harmony.belongs(family, color.hue());
        };
    }

    /** The palette's colour right behind the product in a family's scenes. */
    public static Rgba backing(SceneFamily family, ScenePalette palette) {
        return switch (family.traits().backing()) {
            case GROUND -> palette.ground();
            case SHADE -> palette.shade();
            case LIGHT -> palette.light();
            case ACCENT -> palette.accent();
        };
    }

    private static Oklab ground(ScenePrompt prompt, List<Oklab> product, List<Oklab> brand, long seed) {
        boolean behind = prompt.family().traits().backing() == FamilyTraits.Backing.GROUND;
        List<Oklab> all = candidates(prompt, product, brand, seed);
        List<Oklab> clear = behind ? clear(all, product) : all;
        if (clear.isEmpty() && prompt.tone() == Tone.ANY && prompt.colors().isEmpty()) {
            // Neither light nor dark was asked for, so take the other.
            Tone other = Grounds.dark(prompt) ? Tone.LIGHT : Tone.DARK;
            clear = clear(candidates(prompt.withTone(other), product, brand, seed), product);
        }
        return best(prompt, clear.isEmpty() ? all : clear, product, brand, behind ? 1.1 : 0.35, seed);
    }

    private static List<Oklab> clear(List<Oklab> grounds, List<Oklab> product) {
        return grounds.stream()
                .filter(g -> Separation.of(Oklab.of(g.toRgba()), product) >= Separation.LEAST)
                .toList();
    }

    private static Oklab best(
            ScenePrompt prompt, List<Oklab> grounds, List<Oklab> product, List<Oklab> brand, double weight, long seed) {
        Oklab best = Oklab.of(Rgba.WHITE);
        double most = Double.NEGATIVE_INFINITY;
        int salt = 0;
        for (Oklab candidate : grounds) {
            double score = Separation.score(Separation.of(candidate, product)) * weight;
            score += liking(prompt, candidate, product, brand, seed);
            score += 0.34 * Noise.unit((int) seed, (int) (seed >>> 32), 1000 + salt++);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Oklab> candidates(ScenePrompt prompt, List<Oklab> product, List<Oklab> brand, long seed) {
        double[] levels = Grounds.lightness(prompt);
        if (!prompt.colors().isEmpty()) {
            Oklab word = Oklab.of(prompt.colors().getFirst().color());
            return Grounds.ofWord(prompt, word, levels);
        }
        return Harmony.hues(prompt, product, brand, seed).stream()
                .flatMap(h -> IntStream.range(0, levels.length)
                        .mapToObj(i ->
                                Grounds.color(prompt, Grounds.level(prompt, levels[i], h.hue()), h.hue(), h.chroma())))
                .toList();
    }

    private static double liking(
            ScenePrompt prompt, Oklab candidate, List<Oklab> product, List<Oklab> brand, long seed) {
        if (!prompt.colors().isEmpty()) {
            // A word's own colour is best; other lightness only where the product needs it.
            Oklab word = Oklab.of(prompt.colors().getFirst().color());
            // Yellow made dark for a white product is olive, which nobody asked for.
            double faded = candidate.l() < word.l() - 0.12 ? mud(candidate) : 0;
            return 1 - 2.2 * Math.abs(candidate.l() - word.l()) - faded;
        }
        double hue = Harmony.hues(prompt, product, brand, seed).stream()
                .mapToDouble(h -> h.liking() - Harmony.difference(h.hue(), candidate.hue()) / 40)
                .max()
                .orElse(0);
        // Mid-tones make poor grounds for text of either colour.
        double mid = 0.35 * Sdf.bell((candidate.l() - 0.60) / 0.10);
        return hue - mid - mud(candidate);
    }

    /** Dark orange and yellow are brown and olive: rich no more. */
    private static double mud(Oklab color) {
        boolean muddy = color.l() < 0.62 && color.chroma() > 0.03;
        return muddy ? 0.6 * Sdf.bell(Harmony.difference(color.hue(), 80) / 36) : 0;
    }
}
