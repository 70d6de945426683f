package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * From a coarse mask to alpha and clean colours at the photo's full size. In a band along the mask's edge the background
 * is grown inwards until the picture really changes; there each pixel is a mixture of the background's colour outside and
 * the product's inside, I = αF + (1-α)B (Porter and Duff 1984), which gives α and takes B out of the colour.
 */
final class EdgeMatte {
    private static final byte BACKGROUND = 0;
    private static final byte PRODUCT = 1;
    private static final byte OPEN = 2;

    private final int width;
    private final int height;
    private final int[] rgb;
    private final byte[] label;
    private final boolean[] mask;
    private final int maskWidth;
    private final int factor;
    /** Colours that spread through the band from its two sides, one entry for each pixel of the band. */
    private final int[] band;

    private final int[] slot;
    private final float[] outside;
    private final float[] inside;
    private final int reach;
    private final float step;

    private EdgeMatte(
            int[] rgb,
            int width,
            int height,
            byte[] label,
            boolean[] mask,
            int maskWidth,
            int factor,
            int reach,
            float step) {
        this.mask = mask;
        this.maskWidth = maskWidth;
        this.factor = factor;
        this.rgb = rgb;
        this.width = width;
        this.height = height;
        this.label = label;
        this.reach = reach;
        this.step = step;
        int n = 0;
        for (byte b : label) {
            n += b == OPEN ? 1 : 0;
        }
        band = new int[n];
        slot = new int[label.length];
        outside = new float[3 * n];
        inside = new float[3 * n];
        int at = 0;
        for (int i = 0; i < label.length; i++) {
            slot[i] = label[i] == OPEN ? at : -1;
            if (label[i] == OPEN) {
                band[at++] = i;
            }
        }
    }

    /**
     * The photo with alpha.
     *
     * @param mask of the reduced photo, {@code maskWidth} pixels a row
     * @param factor photo pixels to a mask pixel
     */
    static BufferedImage of(BufferedImage photo, boolean[] mask, int maskWidth, int factor) {
        int w = photo.getWidth();
        int h = photo.getHeight();
        int maskHeight = mask.length / maskWidth;
        boolean[] sure = Planes.erode(mask, maskWidth, maskHeight, 2);
        boolean[] maybe = Planes.dilate(mask, maskWidth, maskHeight, 2);
        byte[] label = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int row = y / factor * maskWidth;
            for (int x = 0; x < w; x++) {
                int m = row + x / factor;
                label[y * w + x] = sure[m] ? PRODUCT : maybe[m] ? OPEN : BACKGROUND;
            }
        }
        int[] rgb = photo.getRGB(0, 0, w, h, null, 0, w);
        int reach = factor == 1 ? 2 : Math.min(6, factor + 1);
        var matte = new EdgeMatte(rgb, w, h, label, mask, maskWidth, factor, reach, step(rgb, label, w));
        matte.growBackground();
        matte.solve();
        var out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        out.setRGB(0, 0, w, h, rgb, 0, w);
        return out;
    }

    /** The largest change of colour (0 to 1) from background to background that is still noise. */
    private static float step(int[] rgb, byte[] label, int w) {
        int[] counts = new int[443];
        int n = 0;
        for (int i = 1; i < rgb.length; i += 7) {
            if (i % w != 0 && label[i] == BACKGROUND && label[i - 1] == BACKGROUND) {
                counts[(int) Math.sqrt(squared(rgb[i], rgb[i - 1]))]++;
                n++;
            }
        }
        int seen = 0;
        int level = 0;
        while (level < counts.length - 1 && seen + counts[level] < n * 0.9) {
            seen += counts[level++];
        }
        return Math.clamp((level + 1) * 2.2f, 7, 60) / 255f;
    }

    private static int squared(int p, int q) {
        int r = ((p >> 16) & 255) - ((q >> 16) & 255);
        int g = ((p >> 8) & 255) - ((q >> 8) & 255);
        int b = (p & 255) - (q & 255);
        return r * r + g * g + b * b;
    }

    /** Spreads the background through the band while each pixel is like what the background has been on the way. */
    private void growBackground() {
        int[] queue = new int[band.length];
        int end = 0;
        for (int i : band) {
            if (touches(i, BACKGROUND)) {
                end = tryBackground(i, queue, end);
            }
        }
        for (int start = 0; start < end; start++) {
            int i = queue[start];
            int x = i % width;
            end = x > 0 ? tryBackground(i - 1, queue, end) : end;
            end = x < width - 1 ? tryBackground(i + 1, queue, end) : end;
            end = i >= width ? tryBackground(i - width, queue, end) : end;
            end = i + width < rgb.length ? tryBackground(i + width, queue, end) : end;
        }
    }

    private int tryBackground(int i, int[] queue, int end) {
        if (label[i] != OPEN) {
            return end;
        }
        float[] near = new float[3];
        if (!meanAround(i, BACKGROUND, 1, near, outside)) {
            return end;
        }
        if (inMask(i) && !likeOutside(i)) {
            return end;
        }
        float r = ((rgb[i] >> 16) & 255) / 255f;
        float g = ((rgb[i] >> 8) & 255) / 255f;
        float b = (rgb[i] & 255) / 255f;
        float d = (float) Math.sqrt(
                (r - near[0]) * (r - near[0]) + (g - near[1]) * (g - near[1]) + (b - near[2]) * (b - near[2]));
        if (d > step) {
            return end;
        }
        int s = 3 * slot[i];
        outside[s] = near[0] + 0.3f * (r - near[0]);
        outside[s + 1] = near[1] + 0.3f * (g - near[1]);
        outside[s + 2] = near[2] + 0.3f * (b - near[2]);
        label[i] = BACKGROUND;
        queue[end] = i;
        return end + 1;
    }

    private boolean inMask(int i) {
        return mask[i / width / factor * maskWidth + i % width / factor];
    }

    /**
     * Whether a pixel inside the mask is like what lies outside of it within reach. Without this a shadow that is as grey
     * as the product would let the background in at the foot, to spread all along the outline. Where the two sides differ
     * by no more than noise, the picture cannot tell and the mask holds.
     */
    private boolean likeOutside(int i) {
        int[] out = new int[4];
        int[] in = new int[4];
        int x = i % width;
        int y = i / width;
        int r = factor + 1;
        for (int ny = Math.max(0, y - r); ny <= Math.min(height - 1, y + r); ny++) {
            for (int nx = Math.max(0, x - r); nx <= Math.min(width - 1, x + r); nx++) {
                int j = ny * width + nx;
                boolean within = inMask(j);
                if (within || label[j] == BACKGROUND) {
                    add(within ? in : out, rgb[j]);
                }
            }
        }
        if (out[3] == 0) {
            return false;
        }
        int outer = mean(out);
        return squared(outer, mean(in)) > 255 * step * 255 * step && Math.sqrt(squared(rgb[i], outer)) < 2 * 255 * step;
    }

    private static void add(int[] sum, int p) {
        sum[0] += (p >> 16) & 255;
        sum[1] += (p >> 8) & 255;
        sum[2] += p & 255;
        sum[3]++;
    }

    private static int mean(int[] sum) {
        return (sum[0] / sum[3]) << 16 | (sum[1] / sum[3]) << 8 | (sum[2] / sum[3]);
    }

    /** Mean colour of the neighbours with a label within r: of band pixels what they carry, of others the photo. */
    private boolean meanAround(int i, byte wanted, int r, float[] out, float[] carried) {
        int x = i % width;
        int y = i / width;
        float n = 0;
        Arrays.fill(out, 0);
        for (int ny = Math.max(0, y - r); ny <= Math.min(height - 1, y + r); ny++) {
            for (int nx = Math.max(0, x - r); nx <= Math.min(width - 1, x + r); nx++) {
                int j = ny * width + nx;
                if (label[j] != wanted) {
                    continue;
                }
                int s = slot[j];
                out[0] += s >= 0 ? carried[3 * s] : ((rgb[j] >> 16) & 255) / 255f;
                out[1] += s >= 0 ? carried[3 * s + 1] : ((rgb[j] >> 8) & 255) / 255f;
                out[2] += s >= 0 ? carried[3 * s + 2] : (rgb[j] & 255) / 255f;
                n++;
            }
        }
        if (n == 0) {
            return false;
        }
        out[0] /= n;
        out[1] /= n;
        out[2] /= n;
        return true;
    }

    private boolean touches(int i, byte wanted) {
        int x = i % width;
        return (x > 0 && label[i - 1] == wanted)
                || (x < width - 1 && label[i + 1] == wanted)
                || (i >= width && label[i - width] == wanted)
                || (i + width < label.length && label[i + width] == wanted);
    }

    /** Alpha and colour of every pixel, written over the photo. */
    private void solve() {
        // Distance of the band's pixels from the grown background, up to one beyond the reach of the mixture.
        byte[] depth = new byte[band.length];
        int[] queue = new int[band.length];
        int end = 0;
        for (int i : band) {
            if (label[i] == OPEN && touches(i, BACKGROUND)) {
                depth[slot[i]] = 1;
                queue[end++] = i;
            }
        }
        float[] color = new float[3];
        for (int start = 0; start < end; start++) {
            int i = queue[start];
            int d = depth[slot[i]];
            spreadOutside(i, depth, d, color);
            if (d >= reach) {
                continue;
            }
            int x = i % width;
            end = x > 0 ? deepen(i - 1, d, depth, queue, end) : end;
            end = x < width - 1 ? deepen(i + 1, d, depth, queue, end) : end;
            end = i >= width ? deepen(i - width, d, depth, queue, end) : end;
            end = i + width < rgb.length ? deepen(i + width, d, depth, queue, end) : end;
        }
        // What lies deeper than the mixture is product, and gives its colour to the rim from the inside out.
        for (int i : band) {
            if (label[i] == OPEN && depth[slot[i]] == 0) {
                label[i] = PRODUCT;
                int s = 3 * slot[i];
                inside[s] = ((rgb[i] >> 16) & 255) / 255f;
                inside[s + 1] = ((rgb[i] >> 8) & 255) / 255f;
                inside[s + 2] = (rgb[i] & 255) / 255f;
            }
        }
        for (int k = end - 1; k >= 0; k--) {
            int i = queue[k];
            int s = 3 * slot[i];
            boolean known = meanAround(i, PRODUCT, 2, color, inside);
            for (int c = 0; c < 3; c++) {
                // A part thinner than the reach has no inside: its own colour has to do.
                inside[s + c] = known ? color[c] : ((rgb[i] >> (16 - 8 * c)) & 255) / 255f;
            }
            if (known) {
                label[i] = PRODUCT;
            }
        }
        for (int i = 0; i < rgb.length; i++) {
            if (label[i] == BACKGROUND) {
                rgb[i] = 0;
            } else if (slot[i] < 0 || depth[slot[i]] == 0) {
                rgb[i] |= 0xff000000;
            } else {
                rgb[i] = unmixed(rgb[i], 3 * slot[i], depth[slot[i]]);
            }
        }
    }

    private int deepen(int i, int d, byte[] depth, int[] queue, int end) {
        if (label[i] != OPEN || depth[slot[i]] != 0) {
            return end;
        }
        depth[slot[i]] = (byte) (d + 1);
        queue[end] = i;
        return end + 1;
    }

    private void spreadOutside(int i, byte[] depth, int d, float[] color) {
        int s = 3 * slot[i];
        if (d == 1) {
            meanAround(i, BACKGROUND, 2, color, outside);
        } else {
            Arrays.fill(color, 0);
            int n = 0;
            int x = i % width;
            int y = i / width;
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int t = slot[ny * width + nx];
                    if (t >= 0 && depth[t] == d - 1 && label[ny * width + nx] == OPEN) {
                        color[0] += outside[3 * t];
                        color[1] += outside[3 * t + 1];
                        color[2] += outside[3 * t + 2];
                        n++;
                    }
                }
            }
            for (int c = 0; c < 3; c++) {
                color[c] /= Math.max(1, n);
            }
        }
        System.arraycopy(color, 0, outside, s, 3);
    }

    private int unmixed(int pixel, int s, int depth) {
        float along = 0;
        float length = 0;
        for (int c = 0; c < 3; c++) {
            float value = ((pixel >> (16 - 8 * c)) & 255) / 255f;
            float toProduct = inside[s + c] - outside[s + c];
            along += (value - outside[s + c]) * toProduct;
            length += toProduct * toProduct;
        }
        // Where product and background are alike, the picture says nothing about alpha: the distance does.
        float byPlace = Math.min(1, (depth - 0.5f) / 1.5f);
        float trust = Math.clamp(length / (9 * step * step), 0, 1);
        float alpha = Math.clamp(trust * (along / Math.max(length, 1e-6f)) + (1 - trust) * byPlace, 0, 1);
        alpha = alpha < 0.04f ? 0 : alpha > 0.96f ? 1 : alpha;
        if (alpha == 0) {
            return 0;
        }
        int out = Math.round(alpha * 255) << 24;
        for (int c = 0; c < 3; c++) {
            float value = ((pixel >> (16 - 8 * c)) & 255) / 255f;
            float pure = (value - (1 - alpha) * outside[s + c]) / alpha;
            float weight = Math.clamp((alpha - 0.2f) / 0.6f, 0, 1);
            float mixed = inside[s + c] + weight * (pure - inside[s + c]);
            out |= Math.clamp(Math.round(mixed * 255), 0, 255) << (16 - 8 * c);
        }
        return out;
    }
}
