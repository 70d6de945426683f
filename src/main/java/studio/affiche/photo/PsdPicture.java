package studio.affiche.photo;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The flattened picture of a Photoshop document: one plane after another, plain or packed row by row (PackBits).
 *
 * @param file the document
 * @param width pixels
 * @param height pixels
 * @param channels planes, at least those of the mode
 * @param depth bits of a sample
 * @param mode what the planes mean
 * @param transparent whether the plane after the mode's own is the picture's transparency
 * @param large whether packed rows may be longer than 64 KiB
 * @param palette where an indexed picture's colours begin
 * @param start where the picture begins
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, not compared
record PsdPicture(
        byte[] file,
        int width,
        int height,
        int channels,
        int depth,
        Mode mode,
        boolean transparent,
        boolean large,
        int palette,
        int start) {

    /** What the planes of a picture mean. */
    enum Mode {
        BITMAP(0, 1),
        GREY(1, 1),
        INDEXED(2, 1),
        RGB(3, 3),
        CMYK(4, 4),
        DUOTONE(8, 1);

        private final int number;
        private final int inks;

        Mode(int number, int inks) {
            this.number = number;
            this.inks = inks;
        }

        int number() {
            return number;
        }

        /** Planes of colour. */
        int inks() {
            return inks;
        }
    }

    private static final int WHITE = 255;

    boolean raw() {
        return start + 2 <= file.length && file[start] == 0 && file[start + 1] == 0;
    }

    boolean packed() {
        return start + 2 <= file.length && file[start] == 0 && file[start + 1] == 1;
    }

    private int rowBytes() {
        return (width * depth + 7) / 8;
    }

    /** Bytes of the entry for a packed row's length. */
    private int entry() {
        return large ? 4 : 2;
    }

    private long packedLength(long row) {
        long at = start + 2 + row * entry();
        if (at + entry() > file.length) {
            return Integer.MAX_VALUE;
        }
        var in = ByteBuffer.wrap(file);
        return large ? in.getInt((int) at) & 0xffffffffL : in.getShort((int) at) & 0xffff;
    }

    /** Where the picture ends; beyond the file where it breaks off. */
    long end() {
        long rows = (long) channels * height;
        if (raw()) {
            return start + 2 + rows * rowBytes();
        }
        long at = start + 2 + rows * entry();
        for (long row = 0; row < rows && at <= file.length; row++) {
            at += packedLength(row);
        }
        return at;
    }

    /**
     * The picture thinned out.
     *
     * @param step takes every step-th pixel and row
     * @return with a colour model of bytes; CMYK in the inks of the profile, or as RGB without one
     */
    BufferedImage read(int step, Optional<byte[]> profile) {
        int w = (width - step / 2 + step - 1) / step;
        int h = (height - step / 2 + step - 1) / step;
        int colors = mode == Mode.INDEXED ? 3 : mode.inks();
        int bands = colors + (transparent ? 1 : 0);
        byte[] out = new byte[w * h * bands];
        int planes = mode.inks() + (transparent ? 1 : 0);
        byte[] row = new byte[rowBytes()];
        long at = packed() ? start + 2 + (long) channels * height * entry() : start + 2;
        for (int plane = 0; plane < planes; plane++) {
            for (int y = 0; y < height; y++) {
                long length = packed() ? packedLength((long) plane * height + y) : row.length;
                int target = (y - step / 2) / step;
                if (y >= step / 2 && (y - step / 2) % step == 0 && target < h) {
                    unpack((int) at, (int) length, row);
                    for (int x = 0; x < w; x++) {
                        put(out, (target * w + x) * bands, plane, sample(row, x * step + step / 2));
                    }
                }
                at += length;
            }
        }
        if (transparent) {
            takeWhiteOut(out, bands);
        }
        Optional<ColorSpace> press = mode == Mode.CMYK ? profile.flatMap(PsdPicture::cmyk) : Optional.empty();
        if (mode == Mode.CMYK && press.isEmpty()) {
            return image(onPaper(out, bands), w, h, 3, ColorSpace.getInstance(ColorSpace.CS_sRGB));
        }
        return image(
                out,
                w,
                h,
                colors,
                press.orElse(ColorSpace.getInstance(
                        mode == Mode.RGB || mode == Mode.INDEXED ? ColorSpace.CS_sRGB : ColorSpace.CS_GRAY)));
    }

    private BufferedImage image(byte[] samples, int w, int h, int colors, ColorSpace space) {
        int bands = colors + (transparent ? 1 : 0);
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length), w, h, w * bands, bands, offsets(bands), null);
        var model = new ComponentColorModel(
                space,
                transparent,
                false,
                transparent ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }

    private static int[] offsets(int bands) {
        int[] out = new int[bands];
        for (int i = 0; i < bands; i++) {
            out[i] = i;
        }
        return out;
    }

    private static Optional<ColorSpace> cmyk(byte[] profile) {
        try {
            var space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
            return space.getNumComponents() == 4 ? Optional.of(space) : Optional.empty();
        } catch (IllegalArgumentException unsound) {
            return Optional.empty();
        }
    }

    /** Inks on white paper where no profile says how they look: each takes its share of the light away. */
    private static byte[] onPaper(byte[] ink, int bands) {
        int rgbBands = bands - 1;
        byte[] out = new byte[ink.length / bands * rgbBands];
        for (int i = 0, o = 0; i < ink.length; i += bands, o += rgbBands) {
            int black = WHITE - (ink[i + 3] & 255);
            for (int c = 0; c < 3; c++) {
                out[o + c] = (byte) ((WHITE - (ink[i + c] & 255)) * black / WHITE);
            }
            if (bands == 5) {
                out[o + 3] = ink[i + 4];
            }
        }
        return out;
    }

    private void put(byte[] out, int pixel, int plane, int value) {
        boolean color = plane < mode.inks();
        switch (mode) {
            case INDEXED -> {
                for (int c = 0; c < 3 && color; c++) {
                    out[pixel + c] = file[palette + 256 * c + value];
                }
                if (!color) {
                    out[pixel + 3] = (byte) value;
                }
            }
            // The document says how much paper is left, the profile wants ink.
            case CMYK -> out[pixel + plane] = (byte) (color ? WHITE - value : value);
            case BITMAP, GREY, DUOTONE, RGB -> out[pixel + plane] = (byte) value;
        }
    }

    private int sample(byte[] row, int x) {
        return switch (depth) {
            case 1 -> ((row[x >> 3] >> (7 - (x & 7))) & 1) == 1 ? 0 : WHITE;
            case 16 -> (((row[2 * x] & 255) << 8 | (row[2 * x + 1] & 255)) * 255 + 32767) / 65535;
            default -> row[x] & 255;
        };
    }

    /** A row, unpacked where it is packed; what a damaged one lacks stays 0. */
    private void unpack(int from, int length, byte[] row) {
        if (!packed()) {
            System.arraycopy(file, from, row, 0, row.length);
            return;
        }
        int at = from;
        int end = from + length;
        int to = 0;
        while (at < end && to < row.length) {
            int control = file[at++];
            int count = control >= 0 ? control + 1 : control == -128 ? 0 : 1 - control;
            for (int k = 0; k < count && to < row.length && at < end; k++) {
                row[to++] = file[control >= 0 ? at++ : at];
            }
            at += control < 0 && control != -128 ? 1 : 0;
        }
    }

    /** Where it is half transparent, the flattened picture was laid on white paper: I = αF + (1 - α) white. */
    private void takeWhiteOut(byte[] out, int bands) {
        int paper = mode == Mode.CMYK ? 0 : WHITE;
        for (int i = 0; i < out.length; i += bands) {
            int alpha = out[i + bands - 1] & 255;
            for (int c = 0; c < bands - 1 && alpha > 0 && alpha < 255; c++) {
                int value = paper + ((out[i + c] & 255) - paper) * 255 / alpha;
                out[i + c] = (byte) Math.clamp(value, 0, 255);
            }
        }
    }
}
