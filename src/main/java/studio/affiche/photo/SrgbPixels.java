package studio.affiche.photo;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Any decoded picture as 8-bit sRGB: 16-bit and palette expanded, grey spread, colour profiles applied. */
final class SrgbPixels {
    private static final ColorSpace SRGB = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    private static final ColorSpace GREY = ColorSpace.getInstance(ColorSpace.CS_GRAY);

    private SrgbPixels() {}

    /**
     * The picture as {@link BufferedImage#TYPE_INT_ARGB}, or {@link BufferedImage#TYPE_INT_RGB} if it cannot be
     * transparent.
     *
     * @param profile of the file where the reader has not applied it
     */
    static BufferedImage of(BufferedImage image, Optional<byte[]> profile) {
        ColorModel model = image.getColorModel();
        BufferedImage plain;
        Optional<ICC_ColorSpace> space;
        if (model instanceof ComponentColorModel) {
            space = profile.flatMap(p -> colorSpace(p, model.getNumColorComponents()))
                    .or(() -> foreign(model.getColorSpace()));
            if (space.isPresent() && !isSrgb(space.get())) {
                return converted(image, space.get());
            }
            return fromSamples(image.getRaster(), model);
        }
        space = profile.flatMap(p -> colorSpace(p, 3));
        plain = new BufferedImage(image.getWidth(), image.getHeight(), type(model));
        int[] out = pixels(plain);
        int w = image.getWidth();
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, w, 1, out, y * w, w);
        }
        return space.isPresent() && !isSrgb(space.get()) ? converted(plain, space.get()) : plain;
    }

    private static int type(ColorModel model) {
        return model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Grey or RGB samples of any depth, with or without alpha. Java's own grey is linear, files' grey is not: copied. */
    private static BufferedImage fromSamples(Raster raster, ColorModel model) {
        int w = raster.getWidth();
        int bands = raster.getNumBands();
        int colors = model.getNumColorComponents();
        var out = new BufferedImage(w, raster.getHeight(), type(model));
        int[] argb = pixels(out);
        int[] row = new int[w * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, w, 1, row);
            for (int x = 0; x < w; x++) {
                int at = x * bands;
                int alpha = model.hasAlpha() ? eight(row[at + bands - 1], model.getComponentSize(bands - 1)) : 255;
                int r = eight(row[at], model.getComponentSize(0));
                int g = colors >= 3 ? eight(row[at + 1], model.getComponentSize(1)) : r;
                int b = colors >= 3 ? eight(row[at + 2], model.getComponentSize(2)) : r;
                if (model.isAlphaPremultiplied() && alpha > 0 && alpha < 255) {
                    r = Math.min(255, (r * 255 + alpha / 2) / alpha);
                    g = Math.min(255, (g * 255 + alpha / 2) / alpha);
                    b = Math.min(255, (b * 255 + alpha / 2) / alpha);
                }
                argb[y * w + x] = alpha << 24 | r << 16 | g << 8 | b;
            }
        }
        return out;
    }

    private static int eight(int sample, int bits) {
        if (bits == 8) {
            return sample;
        }
        long max = (1L << bits) - 1;
        return (int) (((sample & max) * 255 + max / 2) / max);
    }

    /** Colour bands through the profile, a strip at a time; alpha is carried over. */
    private static BufferedImage converted(BufferedImage image, ICC_ColorSpace space) {
        ColorModel model = image.getColorModel();
        int w = image.getWidth();
        int colors = space.getNumComponents();
        var out = new BufferedImage(w, image.getHeight(), type(model));
        int[] argb = pixels(out);
        var op = new ColorConvertOp(space, SRGB, null);
        int strip = Math.max(1, (1 << 18) / w);
        int[] bandList = new int[colors];
        for (int i = 0; i < colors; i++) {
            bandList[i] = i;
        }
        int[] rgb = new int[w * 3];
        int[] alpha = new int[w];
        boolean deep = model instanceof ComponentColorModel && model.getTransferType() == DataBuffer.TYPE_USHORT;
        for (int top = 0; top < image.getHeight(); top += strip) {
            int rows = Math.min(strip, image.getHeight() - top);
            WritableRaster all = image.getRaster();
            Raster source = compact(all, top, rows, bandList, deep);
            WritableRaster target = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, w, rows, 3, null);
            op.filter(source, target);
            for (int y = 0; y < rows; y++) {
                target.getPixels(0, y, w, 1, rgb);
                if (model.hasAlpha()) {
                    all.getSamples(0, top + y, w, 1, all.getNumBands() - 1, alpha);
                }
                for (int x = 0; x < w; x++) {
                    int a = model.hasAlpha() ? eight(alpha[x], deep ? 16 : 8) : 255;
                    argb[(top + y) * w + x] = a << 24 | rgb[3 * x] << 16 | rgb[3 * x + 1] << 8 | rgb[3 * x + 2];
                }
            }
        }
        return out;
    }

    private static Raster compact(WritableRaster all, int top, int rows, int[] bands, boolean deep) {
        int type = deep ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE;
        WritableRaster strip = Raster.createInterleavedRaster(type, all.getWidth(), rows, bands.length, null);
        int[] samples = new int[all.getWidth()];
        for (int y = 0; y < rows; y++) {
            for (int band : bands) {
                all.getSamples(0, top + y, all.getWidth(), 1, band, samples);
                strip.setSamples(0, y, all.getWidth(), 1, band, samples);
            }
        }
        return strip;
    }

    private static Optional<ICC_ColorSpace> foreign(ColorSpace space) {
        boolean known = space.isCS_sRGB() || space.equals(GREY);
        return !known && space instanceof ICC_ColorSpace icc ? Optional.of(icc) : Optional.empty();
    }

    /** A profile as a colour space; empty where it is unsound or for another kind of colour, as viewers do. */
    private static Optional<ICC_ColorSpace> colorSpace(byte[] profile, int components) {
        try {
            var space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
            space.toRGB(new float[space.getNumComponents()]);
            return space.getNumComponents() == components ? Optional.of(space) : Optional.empty();
        } catch (IllegalArgumentException | CMMException unsound) {
            return Optional.empty();
        }
    }

    /** Whether converting would change nothing that 8 bits can hold: most profiles in files are sRGB by another name. */
    private static boolean isSrgb(ICC_ColorSpace space) {
        if (space.getNumComponents() != 3) {
            return false;
        }
        float[][] probes = {
            {1, 1, 1}, {.5f, .5f, .5f}, {.8f, .2f, .2f}, {.2f, .8f, .2f}, {.2f, .2f, .8f}, {.1f, .1f, .1f}
        };
        for (float[] probe : probes) {
            float[] rgb = space.toRGB(probe);
            for (int i = 0; i < 3; i++) {
                if (Math.abs(rgb[i] - probe[i]) > 1.5f / 255) {
                    return false;
                }
            }
        }
        return true;
    }
}
