package studio.affiche.judge;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import studio.affiche.paint.SetText;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.Box;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;

/**
 * A text as it is set on the poster, and the pixels that its letters cover.
 *
 * @param layer the text
 * @param index of the layer from the bottom
 * @param set lines and sizes
 * @param mask letters inside the canvas
 * @param outside share of the letters' area that lies outside the canvas, 0 to 1
 */
record Ink(Layer.Text layer, int index, SetText set, Mask mask, double outside) {
    /** A text set as the painter sets it, in pixels of a scaled canvas. */
    static Ink of(Layer.Text layer, int index, TextSetter setter, int width, int height, double scale) {
        Box box = layer.textBox();
        SetText set = setter.setText(layer.text(), layer.spans(), layer.style(), box.width(), box.height());
        int padX = width / 4;
        int padY = height / 4;
        var picture = new BufferedImage(width + 2 * padX, height + 2 * padY, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        var place = new AffineTransform();
        place.translate(padX, padY);
        place.scale(scale, scale);
        place.concatenate(turned(layer.frame()));
        place.translate(box.x(), box.y());
        for (Path2D path : set.outlines(place).values()) {
            g.fill(path);
        }
        g.dispose();
        var all = mask(picture, 0, 0, picture.getWidth(), picture.getHeight());
        var inside = mask(picture, padX, padY, width, height);
        double whole = all.area();
        double outside = whole == 0 ? 0 : Math.max(0, 1 - inside.area() / whole);
        return new Ink(layer, index, set, inside, outside);
    }

    /** The rotation of a frame about the middle of its box. */
    static AffineTransform turned(Frame frame) {
        return AffineTransform.getRotateInstance(
                Math.toRadians(frame.rotation()),
                frame.box().centerX(),
                frame.box().centerY());
    }

    static Mask mask(BufferedImage gray, int x, int y, int width, int height) {
        byte[] from = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        byte[] to = new byte[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(from, (y + row) * gray.getWidth() + x, to, row * width, width);
        }
        return new Mask(width, height, to);
    }

    /** Type size in canvas pixels. */
    double size() {
        return set.setting().size();
    }

    /** The words, shortened for a message. */
    String words() {
        String text = layer.text().replace('\n', ' ');
        return text.length() > 40 ? text.substring(0, 38).strip() + "…" : text;
    }
}
