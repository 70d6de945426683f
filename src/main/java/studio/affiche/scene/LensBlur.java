package studio.affiche.scene;

import studio.affiche.scene.cast.Camera;
import studio.affiche.scene.cast.Hit;
import studio.affiche.scene.cast.Lighting;
import studio.affiche.scene.cast.Ray;

/**
 * What lies far behind as an open lens focused on the product sees it: rays from points all over the lens (Cook, Porter
 * and Carpenter, 1984). What is in focus is left out, so that it does not smear into the distance.
 */
final class LensBlur implements Shading {
    private static final double CELL = 1.0 / 160;
    private static final int POINTS = 18;
    private static final int RIM = 4;
    private static final double GOLDEN = 2.399963229728653;

    private final CastPicture picture;
    private final double aperture;
    private final Ray ray = new Ray();
    private final Hit hit = new Hit();
    private final Tint one = new Tint();
    private final double[] light = new double[Lighting.CHANNELS];
    private int first;
    private boolean mixed;

    private LensBlur(CastPicture picture, double aperture) {
        this.picture = picture;
        this.aperture = aperture;
    }

    /** Takes the picture through a lens with an opening of a radius in canvas units. */
    static SoftColors of(CastPicture picture, double aperture) {
        double cell = Math.max(CELL, 2 * picture.stage().pixel());
        return SoftColors.of(picture.stage(), cell, () -> new LensBlur(picture, aperture))
                .blurred(picture.stage(), 1);
    }

    @Override
    public void shade(double x, double y, Tint out) {
        out.r = 0;
        out.g = 0;
        out.b = 0;
        mixed = false;
        double turn = 6.283 * Noise.unit((int) (x * 1013), (int) (y * 1013), 5);
        for (int k = 0; k < RIM; k++) {
            point(x, y, 0.85 * aperture, turn + k * Math.PI / 2, k, out);
        }
        int n = RIM;
        // Where the rim of the lens sees one thing only, so does the rest.
        for (int k = 0; mixed && k < POINTS; k++) {
            // A sunflower over the lens (Vogel, 1979).
            point(x, y, aperture * Math.sqrt((k + 0.5) / POINTS), turn + k * GOLDEN, k + RIM, out);
            n++;
        }
        out.scale(1.0 / n);
    }

    private void point(double x, double y, double radius, double turn, int index, Tint sum) {
        Camera camera = picture.camera();
        double ex = camera.eyeX() + radius * Math.cos(turn);
        double ey = camera.eyeY() + radius * Math.sin(turn);
        ray.from(ex, ey, camera.distance())
                .along(camera.placeAt(x, 0) - ex, camera.heightAt(y, 0) - ey, -camera.distance());
        if (picture.space().nearestBlurred(ray, hit)) {
            double u = camera.canvasX(hit.x(), hit.z());
            double v = camera.canvasY(hit.y(), hit.z());
            picture.color(hit, u, v, 0, light, one);
        } else {
            picture.beyond().shade(x, y, one);
        }
        mixed |= index > 0 && hit.surface() != first;
        first = index == 0 ? hit.surface() : first;
        sum.r += one.r;
        sum.g += one.g;
        sum.b += one.b;
    }
}
