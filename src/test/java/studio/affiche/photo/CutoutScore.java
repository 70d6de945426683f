package studio.affiche.photo;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Box;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/**
 * How well a cut-out matches the truth.
 *
 * @param overlap intersection over union at half alpha, 0 to 1
 * @param alphaError mean absolute error of alpha over the product's box grown by a tenth, 0 to 1
 * @param onBlack mean ΔE OK along the true edge, three pixels to either side, laid on black
 * @param onWhite the same on white
 */
record CutoutScore(double overlap, double alphaError, double onBlack, double onWhite) {
    private static final int EDGE = 3;

    static CutoutScore of(BufferedImage truth, CutoutResult result) {
        int w = truth.getWidth();
        int h = truth.getHeight();
        int[] want = truth.getRGB(0, 0, w, h, null, 0, w);
        int[] got = spread(result, w, h);
        boolean[] solid = new boolean[w * h];
        boolean[] partly = new boolean[w * h];
        int left = w;
        int right = 0;
        int top = h;
        int bottom = 0;
        long both = 0;
        long any = 0;
        for (int i = 0; i < want.length; i++) {
            int a = want[i] >>> 24;
            solid[i] = a == 255;
            partly[i] = a > 0;
            boolean inside = a > 127;
            boolean cut = got[i] >>> 24 > 127;
            both += inside && cut ? 1 : 0;
            any += inside || cut ? 1 : 0;
            if (inside) {
                left = Math.min(left, i % w);
                right = Math.max(right, i % w);
                top = Math.min(top, i / w);
                bottom = Math.max(bottom, i / w);
            }
        }
        Box box = new Box(left, top, right - left + 1, bottom - top + 1);
        boolean[] inner = Planes.erode(solid, w, h, EDGE);
        boolean[] outer = Planes.dilate(partly, w, h, EDGE);
        double alpha = 0;
        double area = 0;
        double[] fringe = new double[2];
        long edge = 0;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                if (Math.abs(x - box.centerX()) < box.width() * 0.55
                        && Math.abs(y - box.centerY()) < box.height() * 0.55) {
                    alpha += Math.abs((want[i] >>> 24) - (got[i] >>> 24)) / 255.0;
                    area++;
                }
                if (outer[i] && !inner[i]) {
                    fringe[0] += distance(want[i], got[i], 0);
                    fringe[1] += distance(want[i], got[i], 0xffffff);
                    edge++;
                }
            }
        }
        return new CutoutScore((double) both / any, alpha / area, fringe[0] / edge, fringe[1] / edge);
    }

    private static int[] spread(CutoutResult result, int w, int h) {
        int[] out = new int[w * h];
        BufferedImage image = result.image();
        int at = (int) result.crop().y() * w + (int) result.crop().x();
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), out, at, w);
        return out;
    }

    private static double distance(int want, int got, int ground) {
        int p = over(want, ground);
        int q = over(got, ground);
        return p == q ? 0 : Oklab.of(Rgba.opaque(p)).distance(Oklab.of(Rgba.opaque(q)));
    }

    private static int over(int argb, int ground) {
        int a = argb >>> 24;
        int out = 0;
        for (int s = 0; s <= 16; s += 8) {
            out |= ((((argb >> s) & 255) * a + ((ground >> s) & 255) * (255 - a) + 127) / 255) << s;
        }
        return out;
    }
}
