package studio.affiche.scene;

import studio.affiche.poster.Rgba;
import studio.affiche.scene.cast.Block;
import studio.affiche.scene.cast.Convex;
import studio.affiche.scene.cast.Drum;
import studio.affiche.scene.cast.Hit;
import studio.affiche.scene.cast.Space;

/**
 * What a surface of a ray-cast set looks like.
 *
 * @param ramp its colours in shadow and light
 * @param body its own colour, for the light that it throws on others
 * @param texture fine change of tone, worked out for each pixel
 * @param relief broad change of light, worked out with the light
 * @param polish 0 matt to 1 like a mirror
 * @param bevel how wide its edges are broken, in canvas units
 */
record Finish(Ramp ramp, Flat body, Texture texture, Texture relief, double polish, double bevel) {
    static final double BEVEL = 0.006;

    /** A matt surface of one colour. */
    static Finish matt(Stage stage, Rgba color) {
        return new Finish(stage.matt(color), Flat.of(color), Texture.PLAIN, Texture.PLAIN, 0, BEVEL);
    }

    /** A wall of the material that the prompt names. */
    static Finish wall(Stage stage, Rgba color) {
        return matt(stage, color).withRelief(Texture.wall(stage));
    }

    /** What stands, of the material that the prompt names. */
    static Finish plinth(Stage stage, Rgba color) {
        ScenePrompt prompt = stage.prompt();
        double polish = prompt.has(Material.MARBLE) ? 0.5 : prompt.has(Material.TERRAZZO) ? 0.35 : 0.06;
        return matt(stage, color).withTexture(Texture.plinth(stage)).withPolish(polish);
    }

    Finish withTexture(Texture other) {
        return new Finish(ramp, body, other, relief, polish, bevel);
    }

    Finish withRelief(Texture other) {
        return new Finish(ramp, body, texture, other, polish, bevel);
    }

    Finish withPolish(double other) {
        return new Finish(ramp, body, texture, relief, other, bevel);
    }

    Finish withBevel(double other) {
        return new Finish(ramp, body, texture, relief, polish, other);
    }

    /** A texture's change of tone where a surface was met; it runs along the surface. */
    static double at(Texture texture, Space space, Hit hit) {
        if (texture.equals(Texture.PLAIN)) {
            return 0;
        }
        Convex met = space.met(hit);
        double shift = hit.solid() * 1.7;
        return switch (met) {
            case Drum d
            when hit.face() == 0 && d.axis() == Drum.Axis.Y ->
                texture.at(Math.atan2(hit.x() - d.cx(), hit.z() - d.cz()) * d.radius() + shift, -hit.y());
            case Drum d
            when hit.face() == 0 && d.axis() == Drum.Axis.Z ->
                texture.at(Math.atan2(hit.x() - d.cx(), hit.y() - d.cy()) * d.radius() + shift, hit.z());
            case Block b
            when b.sin() != 0 && hit.face() >> 1 != 1 -> {
                double along = (hit.x() - b.cx()) * b.cos() - (hit.z() - b.cz()) * b.sin();
                double across = (hit.x() - b.cx()) * b.sin() + (hit.z() - b.cz()) * b.cos();
                yield texture.at((hit.face() >> 1 == 0 ? across : along) + shift, -hit.y());
            }
            default -> flat(texture, hit, shift);
        };
    }

    private static double flat(Texture texture, Hit hit, double shift) {
        double nx = Math.abs(hit.normal().x());
        double ny = Math.abs(hit.normal().y());
        double nz = Math.abs(hit.normal().z());
        if (ny > nx && ny > nz) {
            return texture.at(hit.x() + shift, hit.z());
        }
        return nz > nx ? texture.at(hit.x() + shift, -hit.y()) : texture.at(hit.z() + shift, -hit.y());
    }
}
