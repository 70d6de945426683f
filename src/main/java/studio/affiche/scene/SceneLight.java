package studio.affiche.scene;

import studio.affiche.poster.Ambience;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/**
 * How a scene lights and holds its product, so that the product's shadow and edges agree with the scene.
 *
 * @param angle degrees from which light comes, as in {@link Grounding}: 0 right, 90 above, 180 left
 * @param surface what the product stands on, or that it hangs before the background
 * @param softness of shadows, 0 crisp to 1 very soft
 * @param shadowColor a deep colour of the scene
 * @param key colour of the key light
 * @param surround colour right behind the product
 */
public record SceneLight(
        double angle, Grounding.Surface surface, double softness, Rgba shadowColor, Rgba key, Rgba surround) {
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
        FamilyTraits traits = prompt.family().traits();
        return new SceneLight(
                90 + (left ? tilt : -tilt),
                traits.footing().surface(),
                softness,
                shadow(palette),
                key(prompt.time(), traits, palette),
                switch (traits.backing()) {
                    case GROUND -> palette.ground();
                    case SHADE -> palette.shade();
                    case LIGHT -> palette.light();
                    case ACCENT -> palette.accent();
                });
    }

    /** The lamp's colour: the time of day's, with a share of the palette's; glowing scenes light with what glows. */
    private static Rgba key(DayTime time, FamilyTraits traits, ScenePalette palette) {
        if (traits.character() == FamilyTraits.Palettes.GLOWING) {
            return palette.accent().mix(palette.light(), 0.45);
        }
        Rgba lamp = switch (time) {
            case MORNING -> Rgba.opaque(0xffeed6);
            case SUNSET -> Rgba.opaque(0xffc794);
            case NIGHT -> Rgba.opaque(0xc9d4ff);
            case ANY, NOON -> Rgba.opaque(0xfffaf2);
        };
        return lamp.mix(palette.light(), 0.35);
    }

    /** A deep colour between the palette's shade and ground: shadows keep the hue of what they fall on. */
    private static Rgba shadow(ScenePalette palette) {
        Oklab shade = Oklab.of(palette.shade());
        Oklab ground = Oklab.of(palette.ground());
        double l = Math.min(0.20, 0.34 * Math.min(shade.l(), ground.l()));
        return new Oklab(l, 0.35 * (shade.a() + ground.a()), 0.35 * (shade.b() + ground.b())).toRgba();
    }

    /** Shadows, reflection and edge light of a product in this light. */
    public Grounding grounding() {
        Grounding plain = switch (surface) {
            case MATT -> Grounding.of(0.75, 0.62 - 0.16 * softness, angle, 0, shadowColor);
            // What mirrors shows little of a shadow.
            case GLOSS -> Grounding.of(0.62, 0.36 - 0.12 * softness, angle, 0.34, shadowColor);
            case WATER -> Grounding.of(0.35, 0.22, angle, 0.5, shadowColor).withRoughness(0.12);
            case SOFT -> Grounding.of(0.7, 0.56 - 0.14 * softness, angle, 0, shadowColor);
            case AIR -> Grounding.of(0, 0.5 - 0.1 * softness, angle, 0, shadowColor);
        };
        // Before a dark ground edges catch the light; before a light one they would vanish in it.
        double edge = surround.luminance() < 0.18 ? 0.6 : 0.38;
        return plain.withSurface(surface).withSoftness(softness).withAmbience(new Ambience(edge, 0.12, key, surround));
    }
}
