package studio.affiche.scene;

import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/**
 * How a scene lights and holds its product, so that the product's shadow agrees with the scene.
 *
 * @param angle degrees from which light comes, as in {@link Grounding}: 0 right, 90 above, 180 left
 * @param stands whether the product stands on something; otherwise it floats and throws a shadow on the ground
 * @param glossyFloor whether what it stands on mirrors it
 * @param softness of shadows, 0 crisp to 1 very soft
 * @param shadowColor a deep colour of the scene
 */
public record SceneLight(double angle, boolean stands, boolean glossyFloor, double softness, Rgba shadowColor) {
    /** The light of a scene, from its prompt, seed and palette. */
    public static SceneLight of(Backdrop.Scene scene) {
        return of(ScenePrompts.read(scene.prompt()), scene.palette(), scene.seed());
    }

    /** The light of a prompt painted with a seed and a palette. */
    public static SceneLight of(ScenePrompt prompt, ScenePalette palette, long seed) {
        double chance = Noise.unit((int) seed, (int) (seed >>> 32), 101);
        boolean left = switch (prompt.side()) {
            case LEFT -> true;
            case RIGHT -> false;
            case ANY, ABOVE -> chance < 0.6;
        };
        double tilt = switch (prompt.time()) {
            case MORNING -> 46;
            case SUNSET -> 56;
            case NOON -> 22;
            case ANY, NIGHT -> 36;
        };
        tilt += 8 * (Noise.unit((int) seed, 5, 103) - 0.5);
        if (prompt.side() == LightSide.ABOVE) {
            tilt *= 0.15;
        }
        double softness = switch (prompt.softness()) {
            case SOFT -> 0.85;
            case HARD -> 0.2;
            case ANY -> prompt.time() == DayTime.NOON ? 0.4 : 0.6;
        };
        FamilyTraits.Footing footing = prompt.family().traits().footing();
        return new SceneLight(
                90 + (left ? tilt : -tilt),
                footing != FamilyTraits.Footing.FLOATS,
                footing == FamilyTraits.Footing.STANDS_ON_GLOSS,
                softness,
                shadow(palette));
    }

    /** A deep colour between the palette's shade and ground: shadows keep the hue of what they fall on. */
    private static Rgba shadow(ScenePalette palette) {
        Oklab shade = Oklab.of(palette.shade());
        Oklab ground = Oklab.of(palette.ground());
        double l = Math.min(0.30, 0.42 * Math.min(shade.l(), ground.l()));
        return new Oklab(l, 0.35 * (shade.a() + ground.a()), 0.35 * (shade.b() + ground.b())).toRgba();
    }

    /** Shadows and reflection of a product in this light. */
    public Grounding grounding() {
        if (!stands) {
            return new Grounding(0, 0.42 - 0.1 * softness, angle, 0, shadowColor);
        }
        return new Grounding(0.75, 0.5 - 0.2 * softness, angle, glossyFloor ? 0.28 : 0, shadowColor);
    }
}
