package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Oklab;

/** Which lightness and chroma grounds of each kind of family have. */
final class Grounds {
    /** Light grounds are at least this light (OKLab). */
    static final double LIGHT_FROM = 0.66;
    /** Dark grounds are at most this light (OKLab). */
    static final double DARK_TO = 0.46;

    /** How far in lightness a ground may leave the colour word it is named by, for the product to stand out. */
    private static final double NAMED = 0.12;

    private Grounds() {}

    /** Whether a prompt asks for a dark ground, by its tone or by what else it says. */
    static boolean dark(ScenePrompt prompt) {
        return switch (prompt.tone()) {
            case DARK -> true;
            case LIGHT -> false;
            case ANY ->
                prompt.family().traits().character() == FamilyTraits.Palettes.GLOWING
                        || prompt.time() == DayTime.NIGHT
                        || (prompt.mood() == Mood.LUXURIOUS && prompt.season() != Season.SPRING);
        };
    }

    static double[] lightness(ScenePrompt prompt) {
        boolean dark = dark(prompt);
        boolean open = prompt.tone() == Tone.ANY;
        return switch (prompt.family().traits().character()) {
            case QUIET ->
                dark
                        ? new double[] {0.20, 0.26, 0.32, 0.39}
                        : Harmony.vivid(prompt)
                                ? new double[] {0.87, 0.82, 0.76, 0.70}
                                : prompt.season() == Season.AUTUMN
                                        ? new double[] {0.87, 0.81, 0.75, 0.69}
                                        : new double[] {0.93, 0.89, 0.84, 0.79, 0.74};
            case POP ->
                dark
                        ? new double[] {0.24, 0.31, 0.38}
                        : Harmony.gentle(prompt)
                                ? new double[] {0.93, 0.89, 0.84, 0.78}
                                : new double[] {0.88, 0.83, 0.77, 0.70};
            case LAYERED -> dark ? new double[] {0.24, 0.30, 0.36} : new double[] {0.95, 0.91, 0.86, 0.80, 0.74};
            case NATURAL -> dark ? new double[] {0.22, 0.28, 0.34, 0.40} : new double[] {0.91, 0.87, 0.82, 0.77, 0.71};
            case GLOWING -> new double[] {0.13, 0.16, 0.20, 0.24};
            case RICH ->
                dark
                        ? new double[] {0.22, 0.28, 0.34, 0.40}
                        : open ? new double[] {0.34, 0.42, 0.50, 0.74, 0.81, 0.87} : new double[] {0.72, 0.79, 0.86};
        };
    }

    /** Lightness, from 0° in steps of 30°, at which sRGB is richest in each hue. */
    private static final double[] RICHEST = {0.66, 0.65, 0.76, 0.88, 0.88, 0.86, 0.84, 0.84, 0.74, 0.62, 0.60, 0.65};

    /** A lightness moved towards where its hue glows: yellow is light, red and blue are not; for bold flats only. */
    static double level(ScenePrompt prompt, double l, double hue) {
        boolean bold = switch (prompt.family().traits().character()) {
            case POP -> !Harmony.gentle(prompt);
            case QUIET -> Harmony.vivid(prompt);
            case LAYERED, GLOWING, RICH, NATURAL -> false;
        };
        if (!bold || l < 0.5) {
            return l;
        }
        double at = Harmony.wrap(hue) / 30;
        int i = (int) at;
        double rich = Sdf.lerp(RICHEST[i % 12], RICHEST[(i + 1) % 12], at - i);
        return Math.max(prompt.tone() == Tone.LIGHT ? 0.70 : 0.60, rich + 0.45 * (l - 0.80));
    }

    /** A ground of a lightness and hue with the chroma that suits the family. */
    static Oklab color(ScenePrompt prompt, double l, double hue, double factor) {
        double mood = switch (prompt.mood()) {
            case CALM, LUXURIOUS -> 0.75;
            case NATURAL -> 0.85;
            case BOLD, PLAYFUL -> 1.25;
            case ANY, FRESH, WARM, FESTIVE -> 1;
        };
        // Warm light grounds carry more colour before they look loud than cool ones do.
        double warm = 0.72 + 0.42 * Sdf.bell(Harmony.difference(hue, 55) / 70);
        double chroma = switch (prompt.family().traits().character()) {
            case QUIET ->
                l > 0.5
                        ? Harmony.vivid(prompt)
                                ? 0.105 - 0.035 * Sdf.bell(Harmony.difference(hue, 180) / 70)
                                : (0.020 + 0.28 * (0.96 - l)) * warm
                        : 0.020 + 0.09 * l;
            case POP ->
                l > 0.5
                        ? Harmony.gentle(prompt)
                                ? (0.030 + 0.34 * (0.96 - l)) * warm
                                : 0.165 - 0.070 * Sdf.bell(Harmony.difference(hue, 170) / 70)
                        : 0.115;
            case LAYERED -> l > 0.5 ? (0.024 + 0.20 * (0.97 - l)) * warm * (Harmony.vivid(prompt) ? 1.5 : 1) : 0.055;
            case NATURAL -> l > 0.5 ? (0.028 + 0.19 * (0.96 - l)) * warm : 0.055;
            case GLOWING -> 0.065 + 0.14 * (l - 0.14);
            // Light cyan looks like a toy sooner than other hues do.
            case RICH ->
                l > 0.6
                        ? (0.085 - 0.032 * Sdf.bell(Harmony.difference(hue, 200) / 30))
                                * (Harmony.gentle(prompt) ? 0.75 : 1)
                        : 0.125 + 0.045 * Sdf.bell(Harmony.difference(hue, 27) / 26);
        };
        if (l < 0.5 && Harmony.difference(hue, 88) < 38) {
            // Dark yellow is olive and dark orange mud; espresso stands in for both.
            return Oklab.ofLch(l, chroma * factor * mood * 0.6, 42);
        }
        double rich = chroma * factor * mood * (prompt.season() == Season.AUTUMN ? 1.3 : 1);
        return Oklab.ofLch(l, rich, rich > 0.075 ? unacid(hue) : hue);
    }

    /** Yellow or green in the place of the acid hues between them. */
    private static double unacid(double hue) {
        double h = Harmony.wrap(hue);
        return h > 98 && h < 124 ? 94 : h >= 124 && h < 150 ? 152 : hue;
    }

    /** Grounds that still deserve the name of a colour word: its hue and chroma, its lightness and others. */
    static List<Oklab> ofWord(ScenePrompt prompt, Oklab word, double[] levels) {
        List<Oklab> all = new ArrayList<>();
        boolean told = prompt.tone() != Tone.ANY;
        boolean dark = dark(prompt);
        if (fits(word.l(), told, dark) && prompt.family().traits().character() != FamilyTraits.Palettes.GLOWING) {
            all.add(word);
        }
        double cap = switch (prompt.family().traits().character()) {
            case QUIET -> Harmony.gentle(prompt) ? 0.115 : 0.17;
            case NATURAL -> 0.115;
            case POP, LAYERED, GLOWING, RICH -> 0.21;
        };
        for (double step = -NAMED; step <= NAMED + 0.001; step += NAMED / 3) {
            double l = word.l() + step;
            if (l >= 0.12 && l <= 0.965 && (!told || fits(l, true, dark))) {
                all.add(shaded(word, l, cap));
            }
        }
        if (all.isEmpty() || prompt.family().traits().character() == FamilyTraits.Palettes.GLOWING) {
            all.removeIf(c -> prompt.family().traits().character() == FamilyTraits.Palettes.GLOWING && c.l() > 0.27);
            for (double l : levels) {
                all.add(shaded(word, l, cap));
            }
        }
        return all;
    }

    private static Oklab shaded(Oklab word, double l, double cap) {
        double room = l > word.l() ? (1 - l) / Math.max(0.05, 1 - word.l()) : l / Math.max(0.05, word.l());
        double chroma = Math.min(cap, word.chroma() * Math.clamp(0.25 + 0.75 * room, 0, 1));
        return Oklab.ofLch(l, chroma, word.hue());
    }

    private static boolean fits(double l, boolean told, boolean dark) {
        return !told || (dark ? l <= DARK_TO : l >= LIGHT_FROM);
    }
}
