package studio.affiche.photo.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Type for labels: Inter, which comes with the program, and a Chinese face of the machine where there is one. */
final class Lettering {
    private static final Set<String> CHINESE =
            Set.of("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "Noto Sans CJK SC");

    private Lettering() {}

    /** Inter in a style of its files, such as {@code Black} or {@code SemiBold}, at a size of 1. */
    static Font inter(String style) {
        String file = "/com/formdev/flatlaf/fonts/inter/Inter-" + style + ".otf";
        try (InputStream in = Lettering.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Chinese face at a size of 1. */
    static Optional<Font> chinese() {
        return CHINESE.stream()
                .sorted((a, b) -> Boolean.compare(b.contains("Serif"), a.contains("Serif")))
                .map(name -> new Font(name, Font.BOLD, 1))
                .filter(f -> CHINESE.contains(f.getFamily()) && f.canDisplayUpTo("明前龙井茶") < 0)
                .findFirst();
    }

    /** A transparent sheet to draw a label on. */
    static BufferedImage sheet(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    /** A pen for a sheet: smooth edges, no hinting. */
    static Graphics2D pen(BufferedImage sheet) {
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return g;
    }

    /** Sets a line centred on a point of its base line, spaced out by a share of its size. */
    static void line(
            Graphics2D g, String text, Font font, double size, double spacing, double x, double y, Color color) {
        g.setColor(color);
        g.fill(outline(text, font, size, spacing, x, y));
    }

    /** The same, its strokes fattened by a width: heavier than the heaviest style of the font. */
    static void heavy(
            Graphics2D g,
            String text,
            Font font,
            double size,
            double spacing,
            double x,
            double y,
            Color color,
            double width) {
        Shape shape = outline(text, font, size, spacing, x, y);
        g.setColor(color);
        g.fill(shape);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    /** Sets a line that starts at a point of its base line. */
    static void start(
            Graphics2D g, String text, Font font, double size, double spacing, double x, double y, Color color) {
        Shape centred = outline(text, font, size, spacing, 0, y);
        g.setColor(color);
        g.fill(AffineTransform.getTranslateInstance(x - centred.getBounds2D().getX(), 0)
                .createTransformedShape(centred));
    }

    private static Shape outline(String text, Font font, double size, double spacing, double x, double y) {
        Font sized = font.deriveFont(Map.of(TextAttribute.TRACKING, spacing, TextAttribute.SIZE, (float) size));
        var layout = new TextLayout(text, sized, new FontRenderContext(null, true, true));
        Rectangle2D ink = layout.getBounds();
        return layout.getOutline(AffineTransform.getTranslateInstance(x - ink.getCenterX(), y));
    }
}
