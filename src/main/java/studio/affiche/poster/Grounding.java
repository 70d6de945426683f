package studio.affiche.poster;

/**
 * How the product sits in the picture. Every part can be switched off with 0.
 *
 * @param surface what it stands on
 * @param contact darkness of the shadow where the product touches the ground, 0 to 1
 * @param cast darkness of the shadow it throws, 0 to 1
 * @param softness of the cast shadow's edge, 0 crisp to 1 very soft; it grows softer with distance
 * @param lightAngle degrees from which light comes: 0 from the right, 90 from above, 180 from the left
 * @param reflection strength of its mirror image in the ground, 0 to 1
 * @param roughness of what mirrors it, 0 like glass to 1 like brushed metal
 * @param shadowColor of contact and cast shadow
 * @param ambience what the surroundings do to the product's own look
 */
public record Grounding(
        Surface surface,
        double contact,
        double cast,
        double softness,
        double lightAngle,
        double reflection,
        double roughness,
        Rgba shadowColor,
        Ambience ambience) {

    /** What a product stands on, or that it does not stand. */
    public enum Surface {
        /** Hard and dull: plaster, paper, stone. */
        MATT,
        /** Hard and polished: the mirror image is whole. */
        GLOSS,
        /** Liquid: the mirror image is broken by ripples. */
        WATER,
        /** Gives a little under the product: sand, snow, grass, cloth. */
        SOFT,
        /** The product hangs before the background and throws its shadow on it. */
        AIR
    }

    /** No shadow and no reflection. */
    public static final Grounding NONE = of(0, 0, 90, 0, Rgba.BLACK);

    public Grounding {
        if (!(unit(contact) && unit(cast) && unit(softness) && unit(reflection) && unit(roughness))
                || !Double.isFinite(lightAngle)) {
            throw new IllegalArgumentException(
                    "Shadows, softness, reflection and roughness are 0 to 1, the light a finite angle");
        }
    }

    /**
     * What documents of version 1.0 say, with the rest as it follows from that: a mirror image means polish, a cast
     * shadow without contact a product that hangs.
     */
    public static Grounding of(double contact, double cast, double lightAngle, double reflection, Rgba shadowColor) {
        Surface surface = reflection > 0 ? Surface.GLOSS : contact == 0 && cast > 0 ? Surface.AIR : Surface.MATT;
        return new Grounding(surface, contact, cast, 0.6, lightAngle, reflection, 0.3, shadowColor, Ambience.NONE);
    }

    private static boolean unit(double value) {
        return value >= 0 && value <= 1;
    }

    /** Whether it leaves anything below the product. */
    public boolean isSeen() {
        return contact > 0 || cast > 0 || reflection > 0;
    }

    public Grounding withSurface(Surface value) {
        return new Grounding(value, contact, cast, softness, lightAngle, reflection, roughness, shadowColor, ambience);
    }

    public Grounding withContact(double value) {
        return new Grounding(surface, value, cast, softness, lightAngle, reflection, roughness, shadowColor, ambience);
    }

    public Grounding withCast(double value) {
        return new Grounding(
                surface, contact, value, softness, lightAngle, reflection, roughness, shadowColor, ambience);
    }

    public Grounding withSoftness(double value) {
        return new Grounding(surface, contact, cast, value, lightAngle, reflection, roughness, shadowColor, ambience);
    }

    public Grounding withLightAngle(double value) {
        return new Grounding(surface, contact, cast, softness, value, reflection, roughness, shadowColor, ambience);
    }

    public Grounding withReflection(double value) {
        return new Grounding(surface, contact, cast, softness, lightAngle, value, roughness, shadowColor, ambience);
    }

    public Grounding withRoughness(double value) {
        return new Grounding(surface, contact, cast, softness, lightAngle, reflection, value, shadowColor, ambience);
    }

    public Grounding withAmbience(Ambience value) {
        return new Grounding(surface, contact, cast, softness, lightAngle, reflection, roughness, shadowColor, value);
    }
}
