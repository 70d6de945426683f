package studio.affiche.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Fill;

/** The picture behind everything. */
final class BackgroundPainting {
    private final ImageSource images;
    private final BackdropPainter scenes;
    private final PaintCache cache;

    private record Key(Backdrop backdrop, int width, int height) {}

    BackgroundPainting(ImageSource images, BackdropPainter scenes, PaintCache cache) {
        this.images = images;
        this.scenes = scenes;
        this.cache = cache;
    }

    /** Whether a background leaves no pixel open. */
    boolean covers(Backdrop backdrop) {
        return switch (backdrop) {
            case Backdrop.Scene s -> true;
            case Backdrop.Plain p -> covers(p.fill());
            case Backdrop.Picture p -> !images.image(p.image()).getColorModel().hasAlpha();
        };
    }

    private static boolean covers(Fill fill) {
        return switch (fill) {
            case Fill.Solid s -> s.color().alpha() == 255;
            case Fill.Linear g -> g.stops().stream().allMatch(s -> s.color().alpha() == 255);
            case Fill.Radial g -> g.stops().stream().allMatch(s -> s.color().alpha() == 255);
        };
    }

    /** The ground in a background at a size, in its pixels. */
    Ground ground(Backdrop backdrop, int width, int height) {
        return backdrop instanceof Backdrop.Scene scene ? scenes.ground(scene, width, height) : Ground.OPEN;
    }

    /** The background at a size, with one int for each pixel; not to be drawn into. */
    BufferedImage image(Backdrop backdrop, int width, int height) {
        return cache.backdrop(new Key(backdrop, width, height), this::make);
    }

    private BufferedImage make(Key key) {
        return switch (key.backdrop()) {
            case Backdrop.Scene s -> plainInts(scenes.paint(s, key.width(), key.height()));
            case Backdrop.Plain p -> plain(p.fill(), key.width(), key.height());
            case Backdrop.Picture p -> cover(images.image(p.image()), key.width(), key.height());
        };
    }

    private static BufferedImage plainInts(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_RGB ? image : Pixels.premultiplied(image);
    }

    private static BufferedImage plain(Fill fill, int width, int height) {
        if (covers(fill)) {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            SmoothGradient.fill(fill, Pixels.of(image), width, height);
            return image;
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        var box = new Box(0, 0, width, height);
        g.setPaint(Fills.paint(fill, box, new AffineTransform()));
        g.fillRect(0, 0, width, height);
        g.dispose();
        return image;
    }

    /** The middle of a picture, as large as it takes to cover the size. */
    private static BufferedImage cover(BufferedImage image, int width, int height) {
        double scale = Math.max((double) width / image.getWidth(), (double) height / image.getHeight());
        double w = width / scale;
        double h = height / scale;
        double x = (image.getWidth() - w) / 2;
        double y = (image.getHeight() - h) / 2;
        return Resampling.scale(image, x, y, w, h, width, height);
    }
}
