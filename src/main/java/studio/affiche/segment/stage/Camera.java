package studio.affiche.segment.stage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What a camera makes of light: soft edges, a cast of colour, another contrast, grain, the marks of compression. */
final class Camera {
    private Camera() {}

    /**
     * Takes the photo.
     *
     * @param light three planes, 0 to 1 and a little over
     * @return 0xRRGGBB, row by row
     */
    static int[] photo(float[][] light, int w, int h, Dice dice) {
        float soft = dice.chance(0.6) ? (float) dice.between(0, 0.9) : 0;
        double bright = dice.between(0.88, 1.1);
        double gamma = dice.chance(0.5) ? 1 : dice.scale(0.75, 1.35);
        double cast = dice.chance(0.5) ? dice.between(0, 0.1) : 0;
        double grain = dice.chance(0.7) ? dice.between(0, 2.5) : dice.between(0, 7);
        int[] out = new int[w * h];
        for (int c = 0; c < 3; c++) {
            float[] plane = soft > 0 ? Smear.soft(light[c], w, h, soft) : light[c];
            int[] curve = curve(bright * (1 + cast * dice.between(-1, 1)), gamma);
            for (int i = 0; i < out.length; i++) {
                int level = curve[Math.clamp((int) (plane[i] * 511), 0, 511)];
                out[i] |= level << (16 - 8 * c);
            }
        }
        grain(out, grain, dice);
        return dice.chance(0.12) ? compressed(out, w, h, (float) dice.between(0.4, 0.9)) : out;
    }

    private static int[] curve(double gain, double gamma) {
        int[] out = new int[512];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.clamp(Math.round(255 * Math.pow(gain * i / 511, gamma)), 0, 255);
        }
        return out;
    }

    /** Grain of about a standard deviation in levels, mostly the same in all channels. */
    private static void grain(int[] rgb, double deviation, Dice dice) {
        if (deviation < 0.2) {
            return;
        }
        // The sum of four bytes has a deviation of about 148.
        float k = (float) (deviation / 148);
        for (int i = 0; i < rgb.length; i++) {
            long bits = dice.bits();
            float all = k * ((bits & 255) + ((bits >> 8) & 255) + ((bits >> 16) & 255) + ((bits >> 24) & 255) - 510);
            float some = k * 0.8f * (((bits >> 32) & 255) + ((bits >> 40) & 255) - 255);
            int r = clamp(((rgb[i] >> 16) & 255) + all + some);
            int g = clamp(((rgb[i] >> 8) & 255) + all);
            int b = clamp((rgb[i] & 255) + all - some);
            rgb[i] = r << 16 | g << 8 | b;
        }
    }

    private static int clamp(float level) {
        return Math.clamp(Math.round(level), 0, 255);
    }

    private static int[] compressed(int[] rgb, int w, int h, float quality) {
        var image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        System.arraycopy(rgb, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, rgb.length);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())).getRGB(0, 0, w, h, null, 0, w);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory could not be compressed", e);
        } finally {
            writer.dispose();
        }
    }
}
