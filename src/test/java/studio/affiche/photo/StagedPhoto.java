package studio.affiche.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * A photo with a known answer: a product of known alpha on a backdrop, with soft shadows, grain and JPEG artefacts.
 *
 * @param truth the product alone, straight alpha, at the photo's size
 * @param photo as a camera would give it
 */
record StagedPhoto(BufferedImage truth, BufferedImage photo) {
    /** Of the photo's height, what the product takes at most. */
    private static final double TALL = 0.62;

    private static final double WIDE = 0.7;
    private static final double GRAIN = 2;
    private static final float QUALITY = 0.88f;

    /**
     * Photographs a product.
     *
     * @param product with alpha, cropped to what is visible
     * @param pale 0 for its own colours, 1 for off-white
     */
    static StagedPhoto of(BufferedImage product, Backdrop backdrop, double pale, int width, int height, long seed)
            throws Exception {
        BufferedImage truth = placed(product, pale, width, height);
        BufferedImage photo = ground(backdrop, width, height);
        shade(photo, product, width, height);
        Graphics2D g = photo.createGraphics();
        g.drawImage(truth, 0, 0, null);
        g.dispose();
        grain(photo, seed);
        return new StagedPhoto(truth, PhotoDecoder.decode(StudioShot.jpeg(photo, QUALITY), "staged.jpg"));
    }

    private static double scale(BufferedImage product, int width, int height) {
        return Math.min(height * TALL / product.getHeight(), width * WIDE / product.getWidth());
    }

    private static BufferedImage placed(BufferedImage product, double pale, int width, int height) {
        double scale = scale(product, width, height);
        double w = product.getWidth() * scale;
        double h = product.getHeight() * scale;
        var out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.translate((width - w) / 2, height * 0.86 - h);
        g.scale(scale, scale);
        g.drawImage(product, 0, 0, null);
        g.dispose();
        for (int y = 0; pale > 0 && y < height; y++) {
            for (int x = 0; x < width; x++) {
                int p = out.getRGB(x, y);
                int r = (int) (((p >> 16) & 255) * (1 - pale) + 0xef * pale);
                int green = (int) (((p >> 8) & 255) * (1 - pale) + 0xeb * pale);
                int b = (int) ((p & 255) * (1 - pale) + 0xe3 * pale);
                out.setRGB(x, y, (p & 0xff000000) | r << 16 | green << 8 | b);
            }
        }
        return out;
    }

    private static BufferedImage ground(Backdrop backdrop, int width, int height) {
        var out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] c = backdrop.at((x + 0.5) / width, (y + 0.5) / height, 1.0 / width);
                out.setRGB(x, y, level(c[0]) << 16 | level(c[1]) << 8 | level(c[2]));
            }
        }
        return out;
    }

    /** Darkens the ground at the foot: a tight shadow of contact and a wide soft one to the right. */
    private static void shade(BufferedImage photo, BufferedImage product, int width, int height) {
        ProductTraits traits = ProductTraits.of(product);
        double wide = product.getWidth() * scale(product, width, height);
        double left = (width - wide) / 2 + wide * traits.footLeft();
        double half = wide * traits.footWidth() / 2;
        double foot = height * 0.86;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = (x - left - half) / Math.max(half, width * 0.05);
                double v = (y - foot) / (height * 0.02);
                double tight = 0.5 * Math.exp(-u * u * u * u - v * v);
                double far = (x - left - 1.5 * half) / Math.max(1.7 * half, width * 0.1);
                double soft = 0.28 * Math.exp(-far * far - v * v / 14);
                double k = (1 - tight) * (1 - soft);
                int p = photo.getRGB(x, y);
                photo.setRGB(
                        x,
                        y,
                        level(((p >> 16) & 255) * k) << 16 | level(((p >> 8) & 255) * k) << 8 | level((p & 255) * k));
            }
        }
    }

    private static void grain(BufferedImage photo, long seed) {
        var random = new SplittableRandom(seed);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                int p = photo.getRGB(x, y);
                double n = random.nextGaussian() * GRAIN;
                double m = random.nextGaussian() * GRAIN / 2;
                photo.setRGB(
                        x,
                        y,
                        level(((p >> 16) & 255) + n + m) << 16
                                | level(((p >> 8) & 255) + n) << 8
                                | level((p & 255) + n - m));
            }
        }
    }

    private static int level(double v) {
        return Math.clamp(Math.round(v), 0, 255);
    }

    CutoutScore score(CutoutResult result) {
        return CutoutScore.of(truth, result);
    }
}
