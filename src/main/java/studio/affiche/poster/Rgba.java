package studio.affiche.poster;

import java.util.Locale;

/**
 * A colour in sRGB with straight alpha.
 *
 * @param argb 8 bits each of alpha, red, green and blue, high to low
 */
public record Rgba(int argb) {
    public static final Rgba BLACK = new Rgba(0xff000000);
    public static final Rgba WHITE = new Rgba(0xffffffff);

    /** A colour from channels of 0 to 255; values outside are clamped. */
    public static Rgba of(int red, int green, int blue, int alpha) {
        return new Rgba((Math.clamp(alpha, 0, 255) << 24)
                | (Math.clamp(red, 0, 255) << 16)
                | (Math.clamp(green, 0, 255) << 8)
                | Math.clamp(blue, 0, 255));
    }

    /** An opaque colour from 0xRRGGBB. */
    public static Rgba opaque(int rgb) {
        return new Rgba(0xff000000 | rgb);
    }

    /**
     * Reads {@code #rgb}, {@code #rrggbb} or {@code #rrggbbaa} (CSS Color 4, hexadecimal notation).
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Rgba parse(String css) {
        String hex = css.strip().toLowerCase(Locale.ROOT);
        if (hex.matches("#[0-9a-f]{3}")) {
            hex = "#" + hex.charAt(1) + hex.charAt(1) + hex.charAt(2) + hex.charAt(2) + hex.charAt(3) + hex.charAt(3);
        }
        if (hex.matches("#[0-9a-f]{6}")) {
            return opaque(Integer.parseInt(hex.substring(1), 16));
        }
        if (hex.matches("#[0-9a-f]{8}")) {
            int rgba = Integer.parseUnsignedInt(hex.substring(1), 16);
            return new Rgba((rgba >>> 8) | (rgba << 24));
        }
        throw new IllegalArgumentException("“" + css + "” is not a colour: write it as #17392f");
    }

    public int red() {
        return (argb >> 16) & 255;
    }

    public int green() {
        return (argb >> 8) & 255;
    }

    public int blue() {
        return argb & 255;
    }

    public int alpha() {
        return argb >>> 24;
    }

    /** Opacity, 0 to 1. */
    public double opacity() {
        return alpha() / 255.0;
    }

    /** The same colour at an opacity of 0 to 1. */
    public Rgba withOpacity(double opacity) {
        return new Rgba(((int) Math.round(Math.clamp(opacity, 0, 1) * 255) << 24) | (argb & 0xffffff));
    }

    /** The colour a part of the way (0 to 1) to another, mixed in OKLab. */
    public Rgba mix(Rgba other, double part) {
        Oklab a = Oklab.of(this);
        Oklab b = Oklab.of(other);
        double t = Math.clamp(part, 0, 1);
        return new Oklab(a.l() + (b.l() - a.l()) * t, a.a() + (b.a() - a.a()) * t, a.b() + (b.b() - a.b()) * t)
                .toRgba()
                .withOpacity(opacity() + (other.opacity() - opacity()) * t);
    }

    /** Relative luminance of 0 to 1, alpha ignored (WCAG 2.2). */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /** Contrast ratio with another colour, 1 to 21 (WCAG 2.2); text needs 4.5, large text 3. */
    public double contrast(Rgba other) {
        return contrast(luminance(), other.luminance());
    }

    /** Contrast ratio of two relative luminances, 1 to 21 (WCAG 2.2). */
    public static double contrast(double luminance1, double luminance2) {
        return (Math.max(luminance1, luminance2) + 0.05) / (Math.min(luminance1, luminance2) + 0.05);
    }

    /** A channel of 0 to 255 as linear light of 0 to 1 (IEC 61966-2-1). */
    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** {@code #rrggbb}, or {@code #rrggbbaa} where the colour is not opaque. */
    public String hex() {
        String rgb = String.format(Locale.ROOT, "#%06x", argb & 0xffffff);
        return alpha() == 255 ? rgb : rgb + String.format(Locale.ROOT, "%02x", alpha());
    }

    @Override
    public String toString() {
        return hex();
    }
}
