package studio.affiche.scene;

import java.util.List;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/**
 * What a set builds on: prompt, colours, light and places in canvas units, in which the shorter side of the canvas is
 * 1, x goes right and y goes down.
 *
 * @param width of the canvas, 1 or more
 * @param height of the canvas, 1 or more
 * @param pixel side of one pixel
 * @param product where the product stands, kept within reach of the canvas and not smaller than 0.05
 * @param calm where text stands
 * @param light that falls on it
 * @param workers for costly set-up
 */
record Stage(
        ScenePrompt prompt,
        ScenePalette palette,
        long seed,
        double width,
        double height,
        double pixel,
        Box product,
        List<Box> calm,
        SceneLight light,
        Workers workers) {
    private static final int MAX_CALM = 24;

    static Stage of(Backdrop.Scene scene, int pixelsWide, int pixelsHigh, Workers workers) {
        double shortSide = Math.min(pixelsWide, pixelsHigh);
        double w = pixelsWide / shortSide;
        double h = pixelsHigh / shortSide;
        ScenePrompt prompt = ScenePrompts.read(scene.prompt());
        return new Stage(
                prompt,
                scene.palette(),
                scene.seed(),
                w,
                h,
                1 / shortSide,
                reachable(scene.product()).scale(w, h),
                scene.calm().stream()
                        .limit(MAX_CALM)
                        .map(box -> visible(box).scale(w, h))
                        .filter(box -> box.area() > 0)
                        .toList(),
                SceneLight.of(prompt, scene.palette(), scene.seed()),
                workers);
    }

    private static Box reachable(Box box) {
        double w = Math.clamp(box.width(), 0.05, 1.2);
        double h = Math.clamp(box.height(), 0.05, 1.2);
        double cx = Math.clamp(box.centerX(), -0.1, 1.1);
        double bottom = Math.clamp(box.bottom(), 0.1, 1.1);
        return new Box(cx - w / 2, bottom - h, w, h);
    }

    private static Box visible(Box box) {
        return Box.between(
                Math.clamp(box.x(), 0, 1),
                Math.clamp(box.y(), 0, 1),
                Math.clamp(box.right(), 0, 1),
                Math.clamp(box.bottom(), 0, 1));
    }

    /** A number of 0 to 1 from the seed; each salt gives another one. */
    double random(int salt) {
        return Noise.unit((int) seed, (int) (seed >>> 32), salt);
    }

    /** A number from the seed between two. */
    double random(int salt, double low, double high) {
        return low + (high - low) * random(salt);
    }

    /** A seed for noise. */
    int grain(int salt) {
        return Noise.hash((int) seed, (int) (seed >>> 32), salt);
    }

    /** How much a point belongs to text: 1 in a calm box, 0 well away from all. */
    double calmAt(double x, double y) {
        return calmAt(x, y, 0.07);
    }

    /** The same with the width over which it fades. */
    double calmAt(double x, double y, double fade) {
        double nearest = fade;
        for (int i = 0; i < calm.size(); i++) {
            Box b = calm.get(i);
            double dx = Math.max(Math.max(b.x() - x, x - b.right()), 0);
            double dy = Math.max(Math.max(b.y() - y, y - b.bottom()), 0);
            if (dx < nearest && dy < nearest) {
                nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
            }
        }
        return 1 - Sdf.step(0, fade, nearest);
    }

    /** Share of a disc's box that text or product covers, 0 to about 1: for finding free places. */
    double occupied(double cx, double cy, double r) {
        Box around = Box.around(cx, cy, 2 * r, 2 * r);
        double covered = around.overlap(product);
        for (Box b : calm) {
            covered += around.overlap(b);
        }
        return covered / around.area();
    }

    /** How far a shape about a point can reach sideways between two heights before it meets text. */
    double roomBeside(double cx, double top, double bottom) {
        double room = Double.POSITIVE_INFINITY;
        for (Box b : calm) {
            if (b.bottom() > top && b.y() < bottom) {
                room = Math.min(room, Math.max(0, Math.max(b.x() - cx, cx - b.right())));
            }
        }
        return room;
    }

    /** How large a disc about a point can be before it meets text. */
    double roomAround(double cx, double cy) {
        double room = Double.POSITIVE_INFINITY;
        for (Box b : calm) {
            double dx = Math.max(0, Math.max(b.x() - cx, cx - b.right()));
            double dy = Math.max(0, Math.max(b.y() - cy, cy - b.bottom()));
            room = Math.min(room, Math.hypot(dx, dy));
        }
        return room;
    }

    /** How far a ray from a point, of a direction of length 1, can go before it meets text. */
    double roomAlong(double x, double y, double dx, double dy) {
        double room = Double.POSITIVE_INFINITY;
        for (Box b : calm) {
            double enter = Math.max(entry(b.x() - x, b.right() - x, dx), entry(b.y() - y, b.bottom() - y, dy));
            double leave = -Math.max(entry(x - b.x(), x - b.right(), dx), entry(y - b.y(), y - b.bottom(), dy));
            if (leave >= Math.max(0, enter)) {
                room = Math.min(room, Math.max(0, enter));
            }
        }
        return room;
    }

    /** Where a ray enters the strip between two lines; with the signs turned, the negative of where it leaves. */
    private static double entry(double near, double far, double slope) {
        if (Math.abs(slope) < 1e-12) {
            return near * far <= 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Math.min(near / slope, far / slope);
    }

    /** Where the key light comes from, to the right: -1 to 1. */
    double lightX() {
        return Math.cos(Math.toRadians(light.angle()));
    }

    /** Where the key light comes from, upwards: 0 to 1. */
    double lightUp() {
        return Math.sin(Math.toRadians(light.angle()));
    }

    /** 1 if light comes from the left, -1 from the right: the sign that shadows move to. */
    double away() {
        return lightX() < 0 ? 1 : -1;
    }

    /** The ramp of a matt surface of a colour in this scene's light. */
    Ramp matt(Rgba color) {
        return Ramp.matt(color, palette.shade(), palette.light());
    }

    boolean dark() {
        return palette.ground().luminance() < 0.18;
    }
}
