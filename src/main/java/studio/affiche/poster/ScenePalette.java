package studio.affiche.poster;

/**
 * The colours of a scene.
 *
 * @param ground the colour that most of the picture has, behind text and product
 * @param shade a darker or second colour: floor, shadows, far layers
 * @param light the brightest colour: light, highlights, near layers
 * @param accent a colour that stands out from the ground, used in few places
 */
public record ScenePalette(Rgba ground, Rgba shade, Rgba light, Rgba accent) {}
