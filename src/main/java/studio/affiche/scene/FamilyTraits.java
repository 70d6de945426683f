package studio.affiche.scene;

import java.util.Set;
import studio.affiche.poster.Grounding;

/**
 * What prompts, palettes and the composer know of a family.
 *
 * @param phrase the words that stand for it in a written prompt
 * @param synonyms further words that name it, separated by {@code |}
 * @param hints words that suggest it where nothing names a family, separated by {@code |}
 * @param priority which family wins when several are named; most have 10
 * @param character which kind of palette suits it
 * @param backing the palette's colour that lies right behind the product
 * @param footing how the product is held
 * @param materials that it can paint
 * @param details that it can show
 * @param usual the details it shows in its usual form
 */
record FamilyTraits(
        String phrase,
        String synonyms,
        String hints,
        int priority,
        Palettes character,
        Backing backing,
        Footing footing,
        Set<Material> materials,
        Set<Detail> details,
        Set<Detail> usual) {

    /** Kinds of palettes. */
    enum Palettes {
        /** Large calm grounds of little chroma. */
        QUIET,
        /** Bold saturated flats. */
        POP,
        /** Steps of one or two hues from light to deep. */
        LAYERED,
        /** Deep darks with glowing colours. */
        GLOWING,
        /** Rich mid-tones of one hue. */
        RICH,
        /** Air, land and sun of an outdoor scene. */
        NATURAL
    }

    /** Colours of a palette. */
    enum Backing {
        GROUND,
        SHADE,
        LIGHT,
        ACCENT
    }

    /** How the product is held. */
    enum Footing {
        /** Stands on a matt surface. */
        STANDS(Grounding.Surface.MATT),
        /** Stands on a surface that mirrors it. */
        STANDS_ON_GLOSS(Grounding.Surface.GLOSS),
        /** Stands in shallow water, which mirrors it in ripples. */
        STANDS_IN_WATER(Grounding.Surface.WATER),
        /** Stands on what gives a little: sand, snow, grass, cloth. */
        STANDS_ON_SOFT(Grounding.Surface.SOFT),
        /** Hangs before the ground and throws its shadow on it. */
        FLOATS(Grounding.Surface.AIR);

        private final Grounding.Surface surface;

        Footing(Grounding.Surface surface) {
            this.surface = surface;
        }

        Grounding.Surface surface() {
            return surface;
        }
    }

    FamilyTraits {
        materials = Set.copyOf(materials);
        details = Set.copyOf(details);
        usual = Set.copyOf(usual);
    }
}
