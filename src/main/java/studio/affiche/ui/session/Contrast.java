package studio.affiche.ui.session;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.affiche.poster.Box;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Rgba;

/**
 * How well a text stands out from what lies behind it (WCAG 2.2, contrast ratio).
 *
 * @param ratio 1 to 21, met or exceeded on nine tenths of the area behind the text
 */
public record Contrast(double ratio) {
    /** How good a ratio is. */
    public enum Grade {
        AAA,
        AA,
        /** Enough for large type only. */
        LARGE_ONLY,
        TOO_LOW
    }

    /** What the ratio is good for (WCAG 2.2, 1.4.3 and 1.4.6). */
    public Grade grade() {
        return ratio >= 7 ? Grade.AAA : ratio >= 4.5 ? Grade.AA : ratio >= 3 ? Grade.LARGE_ONLY : Grade.TOO_LOW;
    }

    /** Such as {@code 9.4 : 1 · AAA}. */
    public String words() {
        String verdict = switch (grade()) {
            case AAA -> "AAA";
            case AA -> "AA";
            case LARGE_ONLY -> "large type only";
            case TOO_LOW -> "too low";
        };
        return String.format(Locale.ROOT, "%.1f : 1 · %s", Math.floor(ratio * 10) / 10, verdict);
    }

    /**
     * Measures a text against a picture of what lies behind it.
     *
     * @param behind the canvas without the text
     * @param text its box in pixels of the picture
     * @param color of the letters
     * @return empty if no part of the text lies on the canvas
     */
    public static Optional<Contrast> measure(BufferedImage behind, Box text, Rgba color) {
        int x1 = (int) Math.clamp(Math.floor(text.x()), 0, behind.getWidth());
        int y1 = (int) Math.clamp(Math.floor(text.y()), 0, behind.getHeight());
        int x2 = (int) Math.clamp(Math.ceil(text.right()), 0, behind.getWidth());
        int y2 = (int) Math.clamp(Math.ceil(text.bottom()), 0, behind.getHeight());
        if (x1 >= x2 || y1 >= y2) {
            return Optional.empty();
        }
        int[] pixels = behind.getRGB(x1, y1, x2 - x1, y2 - y1, null, 0, x2 - x1);
        double[] ratios = Arrays.stream(pixels)
                .mapToDouble(p -> Rgba.opaque(p & 0xffffff).contrast(color))
                .sorted()
                .toArray();
        return Optional.of(new Contrast(ratios[ratios.length / 10]));
    }

    /** The poster as it lies behind a text: everything below it, and its own plate. */
    public static Poster behind(Poster poster, Layer.Text text) {
        List<Layer> below = new ArrayList<>(poster.layers().subList(0, Math.max(0, poster.indexOf(text.id()))));
        if (text.plate().isPresent()) {
            below.add(text.withText("", List.of()));
        }
        return poster.withLayers(below);
    }
}
