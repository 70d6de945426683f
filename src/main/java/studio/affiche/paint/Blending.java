package studio.affiche.paint;

import studio.affiche.poster.BlendMode;

/**
 * Lays rows of premultiplied pixels over others (W3C Compositing and Blending Level 1: source-over with a separable blend
 * function).
 */
final class Blending {
    private Blending() {}

    /**
     * @param source premultiplied ARGB
     * @param target premultiplied ARGB, or RGB if {@code opaque}; changed
     * @param opacity of the source, 0 to 256
     * @param opaque whether the target has no alpha
     */
    static void row(
            BlendMode mode, int[] source, int from, int[] target, int to, int count, int opacity, boolean opaque) {
        for (int i = 0; i < count; i++) {
            int s = source[from + i];
            if (opacity < 256) {
                s = fade(s, opacity);
            }
            int alpha = s >>> 24;
            if (alpha == 0) {
                continue;
            }
            int d = opaque ? target[to + i] | 0xff000000 : target[to + i];
            if (mode == BlendMode.NORMAL || d >>> 24 == 0) {
                target[to + i] = alpha == 255 ? s : s + fade(d, 256 - alpha - (alpha >>> 7));
            } else {
                target[to + i] = mix(mode, s, d);
            }
        }
    }

    /** All four channels times a factor of 0 to 256, rounded. */
    private static int fade(int pixel, int factor) {
        int odd = ((pixel >>> 8) & 0xff00ff) * factor + 0x800080;
        int even = (pixel & 0xff00ff) * factor + 0x800080;
        return (odd & 0xff00ff00) | ((even >>> 8) & 0xff00ff);
    }

    private static int mix(BlendMode mode, int s, int d) {
        double as = (s >>> 24) / 255.0;
        double ad = (d >>> 24) / 255.0;
        int alpha = (int) Math.round((as + ad - as * ad) * 255);
        int result = alpha << 24;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double ps = ((s >> shift) & 255) / 255.0;
            double pd = ((d >> shift) & 255) / 255.0;
            double blended = blend(mode, Math.min(1, pd / ad), Math.min(1, ps / as));
            double c = ps * (1 - ad) + pd * (1 - as) + as * ad * blended;
            result |= Math.clamp(Math.round(c * 255), 0, alpha) << shift;
        }
        return result;
    }

    /**
     * The blend function B of section 10 of the recommendation.
     *
     * @param backdrop colour below, 0 to 1
     * @param source colour above, 0 to 1
     */
    static double blend(BlendMode mode, double backdrop, double source) {
        return switch (mode) {
            case NORMAL -> source;
            case MULTIPLY -> backdrop * source;
            case SCREEN -> backdrop + source - backdrop * source;
            case OVERLAY -> hardLight(source, backdrop);
            case DARKEN -> Math.min(backdrop, source);
            case LIGHTEN -> Math.max(backdrop, source);
            case SOFT_LIGHT -> softLight(backdrop, source);
        };
    }

    private static double hardLight(double below, double above) {
        return above <= 0.5 ? below * 2 * above : below + (2 * above - 1) - below * (2 * above - 1);
    }

    private static double softLight(double backdrop, double source) {
        if (source <= 0.5) {
            return backdrop - (1 - 2 * source) * backdrop * (1 - backdrop);
        }
        double d = backdrop <= 0.25 ? ((16 * backdrop - 12) * backdrop + 4) * backdrop : Math.sqrt(backdrop);
        return backdrop + (2 * source - 1) * (d - backdrop);
    }
}
