package studio.affiche.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import studio.affiche.poster.Ambience;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Box;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;

/** The product on its ground, and other pictures: fitted, turned, with shadows and reflection. */
final class ProductPainting {
    /** Transparent pixels around a picture that is turned. */
    private static final int MARGIN = 2;

    private final ImageSource images;
    private final PaintCache cache;

    ProductPainting(ImageSource images, PaintCache cache) {
        this.images = images;
        this.cache = cache;
    }

    /** A scaled and turned picture with the place of its top left corner relative to that of the frame's box. */
    private record PictureKey(AssetRef ref, int width, int height, double rotation, double pivotX, double pivotY) {}

    private record LightKey(PictureKey picture, Grounding grounding) {}

    private record GroundKey(PictureKey picture, Grounding grounding, Ground ground) {}

    /** What follows from a product's form; not kept, for it is made in a moment and only when something changes. */
    private record Form(Silhouette shape, Base base) {
        static Form of(LayerImage product) {
            Silhouette shape = Silhouette.of(product.image());
            return new Form(shape, Base.of(shape));
        }
    }

    /**
     * The product with all that it leaves on its ground.
     *
     * @param ground around it, in canvas pixels
     */
    List<Mark> marks(Layer.Product layer, Ground ground, double scale) {
        BufferedImage image = images.image(layer.cutout());
        Frame frame = layer.frame();
        Box box = frame.box().standing((double) image.getWidth() / image.getHeight());
        PictureKey key = key(layer.cutout(), box, frame, scale);
        LayerImage product = cache.picture(key, k -> turned(image, k));
        int x = (int) Math.round(box.x() * scale);
        int y = (int) Math.round(box.y() * scale);
        Grounding grounding = layer.grounding();
        var marks = new ArrayList<Mark>();
        if (grounding.isSeen()) {
            Ground here = ground.place(scale, -x - product.x(), -y - product.y());
            var groundKey = new GroundKey(key, grounding.withAmbience(Ambience.NONE), here);
            for (Mark mark : cache.marks(groundKey, k -> below(product, k.grounding(), here))) {
                marks.add(moved(mark, x, y));
            }
        }
        boolean sinks = grounding.surface() == Grounding.Surface.SOFT && grounding.contact() > 0;
        LayerImage seen = grounding.ambience().isNone() && !sinks
                ? product
                : cache.picture(new LightKey(key, inLight(grounding)), k -> lit(product, k.grounding(), sinks));
        marks.add(new Mark.Pictured(seen.translate(x, y)));
        return marks;
    }

    /** The same grounding for all that give the product itself the same look. */
    private static Grounding inLight(Grounding grounding) {
        return grounding.withCast(0).withSoftness(0).withReflection(0).withRoughness(0);
    }

    private static LayerImage lit(LayerImage product, Grounding grounding, boolean sinks) {
        Form form = Form.of(product);
        BufferedImage image = product.image();
        if (!grounding.ambience().isNone()) {
            image = new ProductLight(form.shape(), form.base(), grounding).on(image);
        }
        if (sinks && !form.base().feet().isEmpty()) {
            image = Sinking.of(image, form.shape(), form.base());
        }
        return new LayerImage(image, product.x(), product.y());
    }

    List<Mark> marks(Layer.Image layer, double scale) {
        BufferedImage image = images.image(layer.image());
        Box frame = layer.frame().box();
        Box fitted = frame.standing((double) image.getWidth() / image.getHeight());
        Box box = fitted.translate(0, frame.centerY() - fitted.centerY());
        PictureKey key = key(layer.image(), box, layer.frame(), scale);
        LayerImage picture = cache.picture(key, k -> turned(image, k));
        return List.of(new Mark.Pictured(
                picture.translate((int) Math.round(box.x() * scale), (int) Math.round(box.y() * scale))));
    }

    private static PictureKey key(AssetRef ref, Box box, Frame frame, double scale) {
        int width = Math.max(1, (int) Math.round(box.width() * scale));
        int height = Math.max(1, (int) Math.round(box.height() * scale));
        boolean upright = frame.rotation() % 360 == 0;
        return new PictureKey(
                ref,
                width,
                height,
                upright ? 0 : frame.rotation(),
                upright ? 0 : (frame.box().centerX() - box.x()) * scale,
                upright ? 0 : (frame.box().centerY() - box.y()) * scale);
    }

    private static LayerImage turned(BufferedImage image, PictureKey key) {
        BufferedImage upright = Resampling.scale(image, key.width(), key.height());
        if (key.rotation() == 0) {
            return new LayerImage(upright, 0, 0);
        }
        var turn = AffineTransform.getRotateInstance(Math.toRadians(key.rotation()), key.pivotX(), key.pivotY());
        Rectangle2D bounds = turn.createTransformedShape(
                        new Rectangle2D.Double(-MARGIN, -MARGIN, key.width() + 2 * MARGIN, key.height() + 2 * MARGIN))
                .getBounds2D();
        int left = (int) Math.floor(bounds.getMinX());
        int top = (int) Math.floor(bounds.getMinY());
        int width = (int) Math.ceil(bounds.getMaxX()) - left;
        int height = (int) Math.ceil(bounds.getMaxY()) - top;
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = target.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.translate(-left, -top);
        g.transform(turn);
        g.drawImage(framed(upright), -MARGIN, -MARGIN, null);
        g.dispose();
        return new LayerImage(target, left, top);
    }

    /** A picture in a transparent frame: Java smooths what lies inside a turned picture, but not its edge. */
    private static BufferedImage framed(BufferedImage image) {
        var framed = new BufferedImage(
                image.getWidth() + 2 * MARGIN, image.getHeight() + 2 * MARGIN, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] from = Pixels.of(image);
        int[] to = Pixels.of(framed);
        for (int y = 0; y < image.getHeight(); y++) {
            int at = (y + MARGIN) * framed.getWidth() + MARGIN;
            System.arraycopy(from, y * image.getWidth(), to, at, image.getWidth());
        }
        return framed;
    }

    /**
     * Mirror image and shadows.
     *
     * @param ground in pixels, relative to the product's picture
     */
    private static List<Mark> below(LayerImage product, Grounding grounding, Ground ground) {
        Form form = Form.of(product);
        var below = new ArrayList<Mark>();
        if (form.base().feet().isEmpty()) {
            return below;
        }
        int step = form.shape().step();
        Base.Foot foot = form.base().foremost();
        Ground under = ground.under(foot.cx() * step, (foot.row() - 1) * step);
        if (grounding.reflection() > 0 && grounding.surface() != Grounding.Surface.AIR) {
            below.add(new Mark.Pictured(Reflection.of(product, form.shape(), form.base(), grounding, under)));
        }
        Ground cells = under.place(1.0 / step, 0, 0);
        below.addAll(new GroundShadows(form.shape(), form.base(), grounding, cells, product.x(), product.y()).marks());
        return below;
    }

    private static Mark moved(Mark mark, int dx, int dy) {
        return switch (mark) {
            case Mark.Shaded s -> new Mark.Shaded(s.mask().translate(dx, dy), s.color());
            case Mark.Pictured p -> new Mark.Pictured(p.picture().translate(dx, dy));
            case Mark.Filled f ->
                new Mark.Filled(
                        AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(f.shape()), f.paint());
        };
    }
}
