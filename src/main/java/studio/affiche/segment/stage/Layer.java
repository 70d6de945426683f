package studio.affiche.segment.stage;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Products put into a picture, before there is a ground.
 *
 * @param argb premultiplied, row by row
 * @param cover how much of each pixel is product, 0 to 1; glass counts in full
 */
@SuppressWarnings("ArrayRecordComponent") // planes of pixels, not compared
record Layer(int width, int height, int[] argb, float[] cover) {
    static Layer empty(int width, int height) {
        return new Layer(width, height, new int[width * height], new float[width * height]);
    }

    /** Paints a thing over what is there. */
    void paint(Thing thing, AffineTransform place) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var outline = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = graphics(picture, place);
        Graphics2D o = graphics(outline, place);
        o.setColor(Color.WHITE);
        for (Part part : thing.parts()) {
            int rule = part.printed() ? AlphaComposite.SRC_ATOP : AlphaComposite.SRC_OVER;
            g.setComposite(AlphaComposite.getInstance(rule, (float) part.opacity()));
            g.setPaint(part.paint());
            g.fill(part.outline());
            if (!part.printed()) {
                o.fill(part.outline());
            }
        }
        g.dispose();
        o.dispose();
        int[] over = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int[] solid = ((DataBufferInt) outline.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < argb.length; i++) {
            int a = over[i] >>> 24;
            if (a > 0) {
                int rest = 255 - a;
                int p = argb[i];
                argb[i] = over[i]
                        + ((((p >>> 24) * rest / 255) << 24)
                                | ((((p >> 16) & 255) * rest / 255) << 16)
                                | ((((p >> 8) & 255) * rest / 255) << 8)
                                | ((p & 255) * rest / 255));
            }
            cover[i] = Math.max(cover[i], (solid[i] >>> 24) / 255f);
        }
    }

    private static Graphics2D graphics(BufferedImage image, AffineTransform place) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.transform(place);
        return g;
    }

    /**
     * Draws all colours towards one: a product in tones of its own, bleached or in the dark.
     *
     * @param tone red, green and blue, 0 to 1
     * @param share 0 as they are, 1 that one alone
     */
    void wash(float[] tone, double share) {
        recolour((level, c) -> level + (float) share * (tone[c] - level));
    }

    /** Moves all colours alike by differences of red, green and blue, -1 to 1. */
    void shift(float[] by) {
        recolour((level, c) -> level + by[c]);
    }

    private void recolour(Change change) {
        for (int i = 0; i < argb.length; i++) {
            int p = argb[i];
            int a = p >>> 24;
            if (a == 0) {
                continue;
            }
            int out = a << 24;
            for (int c = 0; c < 3; c++) {
                int at = 16 - 8 * c;
                float level = ((p >> at) & 255) / (float) a;
                out |= Math.round(a * Math.clamp(change.of(level, c), 0, 1)) << at;
            }
            argb[i] = out;
        }
    }

    /** A level of a channel, 0 to 1, made another; channels are 0 red to 2 blue. */
    private interface Change {
        float of(float level, int channel);
    }

    /** The row below the lowest one with product in it; 0 where there is none. */
    int foot() {
        for (int i = cover.length - 1; i >= 0; i--) {
            if (cover[i] > 0.5f) {
                return i / width + 1;
            }
        }
        return 0;
    }
}
