package studio.affiche.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TypeStyle;

/** A few words set in a face, to choose it by. */
public final class FontSample {
    /** Widest sample, in type sizes; what is longer is cut off. */
    private static final double WIDEST = 16;

    private FontSample() {}

    /**
     * Words on one line, on nothing.
     *
     * @param weight 100 to 900
     * @param size type size in pixels, above 0
     * @return the caller's own, {@link BufferedImage#TYPE_INT_ARGB_PRE}; the same height for every face
     */
    public static BufferedImage paint(Fonts fonts, FontChoice font, String words, int weight, double size, Rgba ink) {
        TypeStyle style = TypeStyle.of(font.role(), weight, size, size, ink).withFont(font);
        SetText set = new TextSetter(fonts).setText(words, List.of(), style, size * WIDEST, size * 2);
        int width = (int) Math.ceil(Math.clamp(set.setting().width() + size * 0.2, 1, size * WIDEST));
        var image = new BufferedImage(width, (int) Math.ceil(size * 1.5), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(Fills.color(ink));
        for (Path2D path : set.outlines(AffineTransform.getTranslateInstance(size * 0.05, size * 0.1))
                .values()) {
            g.fill(path);
        }
        g.dispose();
        return image;
    }
}
