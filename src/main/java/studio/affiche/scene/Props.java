package studio.affiche.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Box;
import studio.affiche.scene.cast.Block;
import studio.affiche.scene.cast.Camera;
import studio.affiche.scene.cast.Caustics;
import studio.affiche.scene.cast.Convex;
import studio.affiche.scene.cast.Drum;
import studio.affiche.scene.cast.HalfSpace;
import studio.affiche.scene.cast.Hit;
import studio.affiche.scene.cast.Lamp;
import studio.affiche.scene.cast.Lighting;
import studio.affiche.scene.cast.Ray;
import studio.affiche.scene.cast.Sky;
import studio.affiche.scene.cast.Solid;
import studio.affiche.scene.cast.Space;

/** A ray-cast set while it is put together: things are added, then it is lit and becomes a shading. */
final class Props {
    /** Cells of the light's grid along the canvas's shorter side; pictures coarser than twice that use fewer. */
    private static final double CELLS = 320;

    private static final double AWAY = 3.4;
    private static final double LAMP_AWAY = 4.5;
    private static final double CAUSTIC_REACH = 0.9;
    private static final int METERED = 12;
    /** Light at which a surface shows a little more than its own colour. */
    private static final double WELL_LIT = 1.06;
    /** Half of what is behind the product is at least as light as this. */
    private static final double LEAST_BEHIND = 0.55;

    private static final double MOST_LIFT = 1.12;

    private final Stage stage;
    private final Camera camera;
    private final List<Finish> finishes = new ArrayList<>();
    private final List<Solid> solids = new ArrayList<>();
    private final List<Convex> glass = new ArrayList<>();
    private final List<GlassLook> looks = new ArrayList<>();
    private final List<CastPicture.Glow> glows = new ArrayList<>();
    private Shading beyond = (x, y, out) -> out.set(new Flat(0, 0, 0));
    private double floor;
    private double leafPlane = -1;
    private double aperture;
    private double sky = 0.42;

    Props(Stage stage, Camera camera) {
        this.stage = stage;
        this.camera = camera;
    }

    /** A set seen slightly from above, the product's foot at the origin. */
    static Props of(Stage stage, double tilt) {
        Footing foot = Footing.of(stage);
        double vanish = Sdf.lerp(foot.cx(), stage.width() / 2, 0.35);
        return new Props(stage, Camera.showing(foot.cx(), foot.base(), vanish, tilt, AWAY));
    }

    /** Adds a floor at a height and a wall behind at a depth, with a round corner between them. */
    Props studio(Finish floorFinish, Finish wall, double height, double depth, double corner) {
        floor = height;
        leafPlane = depth;
        ground(floorFinish, HalfSpace.below(height));
        far(wall, HalfSpace.behind(depth));
        if (corner > 0) {
            Drum hollow = new Drum(Drum.Axis.X, 0, height + corner, depth + corner, corner, 1e4);
            ground(
                    wall.withBevel(0),
                    Block.between(-99, height - 1, depth - 1, 99, height + corner, depth + corner),
                    hollow);
        }
        return this;
    }

    /** The upper face of a round plinth at the height of the product's foot, as it shows on the canvas. */
    Ground.Face.Round face(double z, double radius) {
        double near = camera.canvasY(0, z + radius);
        double back = camera.canvasY(0, z - radius);
        double wide = camera.canvasX(radius, z) - camera.canvasX(0, z);
        return new Ground.Face.Round(camera.canvasX(0, z), (near + back) / 2, wide, (near - back) / 2);
    }

    /** An upright wall at a depth, as it shows on the canvas, that stands on a floor. */
    Ground.Wall wall(double z, double height) {
        return new Ground.Wall(camera.canvasY(0, z), camera.canvasY(height, z), 0);
    }

    /** How much of a thing about a place in space would be in the way of text: 0 to about 1. */
    double inTheWay(double x, double y, double z, double radius) {
        double scale = camera.distance() / (camera.distance() - z);
        double cx = camera.canvasX(x, z);
        double cy = camera.canvasY(y, z);
        double r = radius * scale;
        double worst = 0;
        for (Box box : stage.calm()) {
            Box around = Box.around(cx, cy, 2 * r, 2 * r);
            worst = Math.max(worst, around.overlap(box) / around.area());
        }
        return worst;
    }

    Camera camera() {
        return camera;
    }

    /** Adds something that is seen sharp. */
    Props add(Finish finish, Convex body, Convex... cuts) {
        return add(Solid.Focus.SHARP, finish, body, cuts);
    }

    /** Adds something far behind, which is blurred where the lens is open. */
    Props far(Finish finish, Convex body, Convex... cuts) {
        return add(Solid.Focus.BLURRED, finish, body, cuts);
    }

    /** Adds something that reaches from near to far. */
    Props ground(Finish finish, Convex body, Convex... cuts) {
        return add(Solid.Focus.BOTH, finish, body, cuts);
    }

    private Props add(Solid.Focus focus, Finish finish, Convex body, Convex... cuts) {
        int index = finishes.indexOf(finish);
        if (index < 0) {
            index = finishes.size();
            finishes.add(finish);
        }
        Flat c = finish.body();
        solids.add(new Solid(body, List.of(cuts), focus, index, bounced(c.r()), bounced(c.g()), bounced(c.b())));
        return this;
    }

    /** White paint throws back less than all. */
    private static double bounced(double share) {
        return Math.clamp(share, 0.02, 0.82);
    }

    Props glass(GlassLook look, Convex body) {
        glass.add(body);
        looks.add(look);
        return this;
    }

    Props glow(CastPicture.Glow glow) {
        glows.add(glow);
        return this;
    }

    /** What shows where nothing stands. */
    Props beyond(Shading shading) {
        beyond = shading;
        return this;
    }

    /** z of the upright plane on which the shadow of leaves is drawn. */
    Props leavesOn(double z) {
        leafPlane = z;
        return this;
    }

    /** Opens the lens: radius of its opening in canvas units. */
    Props open(double radius) {
        aperture = radius;
        return this;
    }

    /** Brightness of the light all round, 0.3 for deep shadows to 0.8 for hardly any. */
    Props sky(double brightness) {
        sky = brightness;
        return this;
    }

    /** Lights the set. */
    Shading shading() {
        Space space = new Space(solids, glass, camera);
        Lamp lamp = lamp();
        double cell = Math.max(1 / CELLS, 2 * stage.pixel());
        double high = sky * (stage.prompt().time() == DayTime.NIGHT ? 0.7 : 1);
        Sky dome = (dx, dy, dz) -> high * (0.80 + 0.28 * dy + 0.22 * dz);
        Lighting lighting = Lighting.of(
                space,
                camera,
                lamp,
                dome,
                stage.width(),
                stage.height(),
                cell,
                hit -> Finish.at(finishes.get(space.solid(hit.solid()).finish()).relief(), space, hit),
                stage.workers()::each);
        List<Caustics> caustics = glass.isEmpty()
                ? List.of()
                : List.of(Caustics.of(
                        space, lamp, floor, glass.size(), CAUSTIC_REACH, GlassTrace.INDEX, stage.workers()::each));
        CastPicture raw = new CastPicture(
                stage,
                camera,
                space,
                lamp,
                lighting,
                finishes,
                looks,
                caustics,
                beyond,
                glows,
                Foliage.of(stage),
                leafPlane,
                1);
        CastPicture picture = raw.exposed(exposure(raw));
        SoftColors far = aperture > 0 ? LensBlur.of(picture, aperture) : null;
        GlassTrace trace = GlassTrace.of(picture);
        CastShading plain = new CastShading(picture, far, null, trace);
        if (stage.calm().isEmpty()) {
            return plain;
        }
        SoftColors veil = SoftColors.of(stage, Math.max(1.0 / 90, 2 * stage.pixel()), plain::alone)
                .blurred(stage, 4);
        return new CastShading(picture, far, veil, trace);
    }

    /** The key light: as high and as large as the stage says, a little in front of the set. */
    private Lamp lamp() {
        double soft = stage.light().softness();
        double power = 1.25 - 0.25 * soft;
        double radius = LAMP_AWAY * (0.025 + 0.16 * soft * soft);
        return Lamp.towards(stage.lightX(), stage.lightUp(), 0.5, LAMP_AWAY, radius, power);
    }

    /**
     * Meters the set: what is well lit shows its own colour, what is behind the product is not far from it.
     */
    private double exposure(CastPicture picture) {
        double[] all = metered(picture, new Box(0, 0, stage.width(), stage.height()));
        double[] behind = metered(picture, stage.product());
        if (all.length == 0) {
            return 1;
        }
        double exposure = WELL_LIT / all[all.length * 3 / 4];
        if (behind.length > 0) {
            double wanted = LEAST_BEHIND / behind[behind.length / 2];
            exposure = Math.clamp(wanted, exposure, exposure * MOST_LIFT);
        }
        return Math.clamp(exposure, 0.5, 2);
    }

    /** Light at points spread over a part of the canvas, the darkest first. */
    private double[] metered(CastPicture picture, Box part) {
        Ray ray = new Ray();
        Hit hit = new Hit();
        double[] light = new double[Lighting.CHANNELS];
        return IntStream.range(0, METERED * METERED)
                .mapToDouble(k -> {
                    double x = part.x() + (k % METERED + 0.5) / METERED * part.width();
                    double y = part.y() + (Math.floorDiv(k, METERED) + 0.5) / METERED * part.height();
                    camera.ray(x, y, ray);
                    return picture.space().seen(x, y, ray, hit) ? picture.lit(hit, x, y, light) : 0;
                })
                .filter(e -> e > 0)
                .sorted()
                .toArray();
    }
}
