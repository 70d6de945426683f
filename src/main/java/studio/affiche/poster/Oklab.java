package studio.affiche.poster;

/**
 * A colour in OKLab (Björn Ottosson, 2020): lightness and two opponent axes, in which equal distances look about equal.
 *
 * @param l lightness, 0 black to 1 white
 * @param a green (negative) to red (positive), about -0.4 to 0.4
 * @param b blue (negative) to yellow (positive), about -0.4 to 0.4
 */
public record Oklab(double l, double a, double b) {
    /** The OKLab coordinates of a colour, its alpha ignored. */
    public static Oklab of(Rgba color) {
        double r = Rgba.linear(color.red());
        double g = Rgba.linear(color.green());
        double bl = Rgba.linear(color.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * bl);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * bl);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * bl);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** A colour from lightness 0 to 1, chroma 0 to about 0.37 and hue in degrees (OKLCH). */
    public static Oklab ofLch(double lightness, double chroma, double hueDegrees) {
        double h = Math.toRadians(hueDegrees);
        return new Oklab(lightness, chroma * Math.cos(h), chroma * Math.sin(h));
    }

    /** Distance from grey. */
    public double chroma() {
        return Math.hypot(a, b);
    }

    /** Hue in degrees, 0 to 360. */
    public double hue() {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** Distance to another colour (ΔE OK); 0.02 is about just noticeable. */
    public double distance(Oklab other) {
        return Math.sqrt((l - other.l) * (l - other.l) + (a - other.a) * (a - other.a) + (b - other.b) * (b - other.b));
    }

    /** The nearest opaque sRGB colour of the same lightness and hue: chroma is reduced until it fits the gamut. */
    public Rgba toRgba() {
        double lightness = Math.clamp(l, 0, 1);
        if (fits(lightness, a, b)) {
            return encode(lightness, a, b);
        }
        double inside = 0;
        double outside = 1;
        for (int i = 0; i < 20; i++) {
            double part = (inside + outside) / 2;
            if (fits(lightness, a * part, b * part)) {
                inside = part;
            } else {
                outside = part;
            }
        }
        return encode(lightness, a * inside, b * inside);
    }

    private static boolean fits(double l, double a, double b) {
        double[] rgb = linearRgb(l, a, b);
        for (double channel : rgb) {
            if (channel < -1e-4 || channel > 1 + 1e-4) {
                return false;
            }
        }
        return true;
    }

    private static Rgba encode(double l, double a, double b) {
        double[] rgb = linearRgb(l, a, b);
        return Rgba.of(gamma(rgb[0]), gamma(rgb[1]), gamma(rgb[2]), 255);
    }

    private static double[] linearRgb(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double v) {
        return v * v * v;
    }

    private static int gamma(double linear) {
        double c = Math.clamp(linear, 0, 1);
        return (int) Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
    }
}
