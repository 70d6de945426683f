package studio.affiche.photo;

import java.util.SplittableRandom;

/** Generated grounds that a product is photographed on. */
enum Backdrop {
    WHITE(true),
    PAPER(true),
    GREY(true),
    PASTEL(true),
    DARK(true),
    GRADIENT(false),
    TABLE(false),
    LAMPLIGHT(false),
    BOKEH(false),
    WOOD(false),
    CLOTH(false);

    /** Whether it counts as plain: one colour, with light that falls off. */
    final boolean plain;

    Backdrop(boolean plain) {
        this.plain = plain;
    }

    /**
     * Red, green and blue of 0 to 255 at a place.
     *
     * @param u from left to right, 0 to 1
     * @param v from top to bottom, 0 to 1
     * @param pixel size of a pixel in u
     */
    double[] at(double u, double v, double pixel) {
        double falloff = 1 - 0.14 * ((u - 0.45) * (u - 0.45) + (v - 0.35) * (v - 0.35)) * 2;
        return switch (this) {
            case WHITE -> rgb(0xffffff, 1);
            case PAPER -> mix(0xf6f3ee, 0xe0dad0, v, falloff);
            case GREY -> mix(0xc3c6ca, 0x9ea2a8, v, falloff);
            case PASTEL -> mix(0xbcd3dd, 0xa3bfcc, v, falloff);
            case DARK -> mix(0x2c2f36, 0x1c1e22, v, falloff);
            case GRADIENT -> mix(0xf3c9a5, 0x7f6fa8, smooth((u * 0.5 + v - 0.2) / 1.2), 1);
            case TABLE -> {
                double edge = smooth((v - 0.66) / (6 * pixel) + 0.5);
                double[] wall = mix(0xdcd8cf, 0xb9b3a7, u, falloff);
                double[] table = mix(0x9a7a5c, 0xb08f6f, (v - 0.66) * 2.5, 1);
                yield blend(wall, table, edge);
            }
            case LAMPLIGHT -> {
                double d = Math.hypot(u - 0.3, (v - 0.25) * 1.2);
                double[] wall = mix(0xe9d6b6, 0x8a7259, smooth(d / 0.9), 1);
                double stripe = smooth(0.5 + (Math.sin((u + v * 0.4) * 14) + 0.2) * 2);
                yield blend(wall, rgb(0xf6e7c9, 1), 0.18 * stripe * (1 - v));
            }
            case BOKEH -> bokeh(u, v);
            case WOOD -> {
                double plank = Math.floor(v * 7);
                double inPlank = v * 7 - plank;
                double grain = noise(u * 5 + plank * 17, v * 90) * 0.6 + noise(u * 22 + plank * 9, v * 340) * 0.4;
                double seam = smooth(Math.min(inPlank, 1 - inPlank) / 0.02);
                double[] wood = mix(0x8e6644, 0xb98d62, 0.5 + grain * 0.5, 0.93 + 0.1 * hash(plank));
                yield blend(rgb(0x4c3423, 1), wood, seam);
            }
            case CLOTH -> {
                double fold = noise(u * 3 + v * 1.4, v * 2 - u) * 0.9 + noise(u * 8 + 3, v * 6) * 0.3;
                double weave = Math.sin(u / pixel * 1.1) * Math.sin(v / pixel * 0.9) * 0.04;
                yield mix(0x6c7f8f, 0xa9b8c3, 0.5 + fold * 0.5 + weave, 1);
            }
        };
    }

    private static double[] bokeh(double u, double v) {
        double[] out = mix(0x1d2b3d, 0x3b2f3f, v, 1);
        var random = new SplittableRandom(11);
        for (int k = 0; k < 46; k++) {
            double x = random.nextDouble();
            double y = random.nextDouble() * 0.8;
            double r = 0.02 + 0.05 * random.nextDouble();
            int[] colors = {0xffcf87, 0xff9e6b, 0x9fc5ff, 0xffe7c2};
            double[] light = rgb(colors[random.nextInt(colors.length)], 1);
            double strength = 0.15 + 0.35 * random.nextDouble();
            double d = Math.hypot(u - x, (v - y) * 1.25);
            out = blend(out, light, strength * smooth((r - d) / 0.006 + 0.5));
        }
        return out;
    }

    private static double[] mix(int from, int to, double t, double light) {
        double k = Math.clamp(t, 0, 1);
        double[] out = new double[3];
        for (int c = 0; c < 3; c++) {
            int shift = 16 - 8 * c;
            out[c] = (((from >> shift) & 255) * (1 - k) + ((to >> shift) & 255) * k) * light;
        }
        return out;
    }

    private static double[] rgb(int color, double light) {
        return mix(color, color, 0, light);
    }

    private static double[] blend(double[] a, double[] b, double t) {
        return new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t};
    }

    private static double smooth(double t) {
        double k = Math.clamp(t, 0, 1);
        return k * k * (3 - 2 * k);
    }

    private static double hash(double a) {
        double s = Math.sin(a * 127.1 + 311.7) * 43758.5453;
        return s - Math.floor(s);
    }

    /** Smooth noise of about -1 to 1 with features of about one unit. */
    private static double noise(double x, double y) {
        double ix = Math.floor(x);
        double iy = Math.floor(y);
        double tx = smooth(x - ix);
        double ty = smooth(y - iy);
        double top = hash(ix + iy * 57) * (1 - tx) + hash(ix + 1 + iy * 57) * tx;
        double bottom = hash(ix + iy * 57 + 57) * (1 - tx) + hash(ix + 58 + iy * 57) * tx;
        return 2 * (top * (1 - ty) + bottom * ty) - 1;
    }
}
