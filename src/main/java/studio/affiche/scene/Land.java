package studio.affiche.scene;

import studio.affiche.poster.Oklab;

/**
 * The colour of the near ground of outdoor scenes: grass stays grass and water water, but both lean to the colour of
 * the air, as all things do in one light.
 */
final class Land {
    /** Green of leaves in spring and summer, and of moss. */
    static final double GREEN = 130;

    private Land() {}

    /**
     * The near colour of a family.
     *
     * @param air the palette's ground
     * @return a mid-tone of moderate chroma
     */
    static Oklab near(ScenePrompt prompt, Oklab air) {
        boolean dark = air.l() < 0.5;
        double drop = dark ? 0.62 : 1;
        return switch (prompt.family()) {
            case MEADOW, FOREST_EDGE -> Oklab.ofLch(0.50 * drop, plants(prompt), toward(leaf(prompt), air, 0.16));
            case SEA_HORIZON -> Oklab.ofLch(0.46 * drop, 0.065, toward(222, air, 0.30));
            case SNOW_FIELD -> Oklab.ofLch(dark ? 0.40 : 0.66, 0.060, toward(256, air, 0.25));
            case CLOUD_SKY -> Oklab.ofLch(dark ? air.l() * 0.8 : 0.64, 0.055, toward(262, air, 0.45));
            case BRANCHES -> Oklab.ofLch(0.52 * drop, 0.035, toward(60, air, 0.5));
            // Warm air leaves near slopes in violet shade.
            default -> Oklab.ofLch(0.42 * drop, 0.055, toward(275, air, 0.45));
        };
    }

    /** The hue of leaves and grass in a season. */
    static double leaf(ScenePrompt prompt) {
        return switch (prompt.season()) {
            case SPRING -> 122;
            case AUTUMN -> 92;
            case ANY, SUMMER, WINTER -> GREEN;
        };
    }

    private static double plants(ScenePrompt prompt) {
        double season = switch (prompt.season()) {
            case WINTER -> 0.050;
            case AUTUMN -> 0.078;
            case ANY, SPRING, SUMMER -> 0.095;
        };
        return prompt.mood() == Mood.CALM || prompt.mood() == Mood.LUXURIOUS ? season * 0.8 : season;
    }

    /** A hue turned part of the way to that of the air, the shorter way round. */
    private static double toward(double hue, Oklab air, double part) {
        if (air.chroma() < 0.01) {
            return hue;
        }
        double turn = Harmony.wrap(air.hue() - hue + 180) - 180;
        // Opposite colours would turn to something that is neither.
        return hue + Math.clamp(turn, -90, 90) * part;
    }
}
