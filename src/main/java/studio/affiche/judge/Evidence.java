package studio.affiche.judge;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.paint.ImageSource;
import studio.affiche.paint.Painter;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Treatment;

/**
 * What is measured of a poster once, for all checks.
 *
 * @param subject the poster
 * @param scale pixels of the masks for each canvas pixel: the canvas' short side is {@value #SHORT_SIDE} pixels
 * @param ground background and shapes without texts and product, {@value #GROUND_SIDE} pixels on the long side
 * @param inks visible texts, from the lowest layer to the topmost
 * @param product pixels that the product covers, inside the canvas
 * @param productOutside share of the product's area outside the canvas, 0 to 1
 */
record Evidence(
        Subject subject, double scale, BufferedImage ground, List<Ink> inks, Mask product, double productOutside) {
    static final int SHORT_SIDE = 270;
    /** The size at which the art director reads the ground, so that its picture is painted once. */
    static final int GROUND_SIDE = 200;

    Evidence {
        inks = List.copyOf(inks);
    }

    static Evidence of(Subject subject, Painter painter, ImageSource images) {
        Poster poster = subject.poster();
        CanvasSize size = poster.size();
        double scale = (double) SHORT_SIDE / size.shortSide();
        int width = Math.max(1, (int) Math.round(size.width() * scale));
        int height = Math.max(1, (int) Math.round(size.height() * scale));
        double groundScale = (double) GROUND_SIDE / Math.max(size.width(), size.height());
        BufferedImage ground =
                painter.paint(poster, groundScale, l -> l instanceof Layer.Background || l instanceof Layer.Shape);
        var inks = new ArrayList<Ink>();
        for (int i = 0; i < poster.layers().size(); i++) {
            if (poster.layers().get(i) instanceof Layer.Text text
                    && text.properties().visible()
                    && text.properties().opacity() > 0) {
                inks.add(Ink.of(text, i, painter.setter(), width, height, scale));
            }
        }
        int padX = width / 4;
        int padY = height / 4;
        var picture = new BufferedImage(width + 2 * padX, height + 2 * padY, BufferedImage.TYPE_INT_ARGB);
        productLayer(poster).ifPresent(p -> draw(p, images.image(p.cutout()), picture, padX, padY, scale));
        Mask whole = alpha(picture, 0, 0, picture.getWidth(), picture.getHeight());
        Mask inside = alpha(picture, padX, padY, width, height);
        double area = whole.area();
        return new Evidence(
                subject, scale, ground, inks, inside, area == 0 ? 0 : Math.max(0, 1 - inside.area() / area));
    }

    /** The product's layer, if it is visible. */
    static Optional<Layer.Product> productLayer(Poster poster) {
        return poster.layers(Layer.Product.class).stream()
                .filter(p -> p.properties().visible())
                .findFirst();
    }

    private static void draw(
            Layer.Product layer, BufferedImage cutout, BufferedImage picture, int padX, int padY, double scale) {
        Box box = layer.frame().box().standing((double) cutout.getWidth() / cutout.getHeight());
        var place = new AffineTransform();
        place.translate(padX, padY);
        place.scale(scale, scale);
        place.concatenate(Ink.turned(layer.frame()));
        place.translate(box.x(), box.y());
        place.scale(box.width() / cutout.getWidth(), box.height() / cutout.getHeight());
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(cutout, place, null);
        g.dispose();
    }

    private static Mask alpha(BufferedImage argb, int x, int y, int width, int height) {
        int[] row = new int[width];
        byte[] coverage = new byte[width * height];
        for (int i = 0; i < height; i++) {
            argb.getRGB(x, y + i, width, 1, row, 0, width);
            for (int k = 0; k < width; k++) {
                coverage[i * width + k] = (byte) (row[k] >>> 24);
            }
        }
        return new Mask(width, height, coverage);
    }

    Poster poster() {
        return subject.poster();
    }

    CanvasSize size() {
        return poster().size();
    }

    /** A length in canvas pixels, for a canvas whose short side is 1080. */
    double per1080(double canvasPixels) {
        return canvasPixels * 1080 / size().shortSide();
    }

    /** The text set largest, giant numerals left out unless nothing else is there. */
    Optional<Ink> headline() {
        Optional<Ink> words = largest(false);
        return words.isPresent() ? words : largest(true);
    }

    private Optional<Ink> largest(boolean numerals) {
        return inks.stream().filter(i -> numerals || !isNumeral(i)).max((a, b) -> Double.compare(a.size(), b.size()));
    }

    /** Whether a text plays the part of a giant numeral. */
    boolean isNumeral(Ink ink) {
        return poster().design()
                .map(d -> {
                    int i = d.text().indexOf(ink.layer().text());
                    return i >= 0 && i < d.style().size() && d.style().get(i).treatment() == Treatment.NUMERAL;
                })
                .orElse(false);
    }
}
