package studio.affiche.poster;

/**
 * How the product sits in the picture. Every part can be switched off with 0.
 *
 * @param contact darkness of the shadow where the product touches the ground, 0 to 1
 * @param cast darkness of the soft shadow it throws, 0 to 1
 * @param lightAngle degrees from which light comes: 0 from the right, 90 from above, 180 from the left
 * @param reflection strength of its mirror image in the ground, 0 to 1
 * @param shadowColor of contact and cast shadow
 */
public record Grounding(double contact, double cast, double lightAngle, double reflection, Rgba shadowColor) {
    /** No shadow and no reflection. */
    public static final Grounding NONE = new Grounding(0, 0, 90, 0, Rgba.BLACK);

    public Grounding {
        if (!(contact >= 0 && contact <= 1 && cast >= 0 && cast <= 1 && reflection >= 0 && reflection <= 1)
                || !Double.isFinite(lightAngle)) {
            throw new IllegalArgumentException("Shadows and reflection are 0 to 1, the light a finite angle");
        }
    }
}
