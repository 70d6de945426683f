package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoDecoderTest {
    @TempDir
    Path folder;

    /** 60 × 40: red left, blue right, a green corner top left. */
    private static BufferedImage picture(int type) {
        var image = new BufferedImage(60, 40, type);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(200, 30, 40));
        g.fillRect(0, 0, 30, 40);
        g.setColor(new Color(20, 40, 180));
        g.fillRect(30, 0, 30, 40);
        g.setColor(new Color(30, 160, 60));
        g.fillRect(0, 0, 16, 16);
        g.dispose();
        return image;
    }

    private static byte[] write(BufferedImage image, String format) throws Exception {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static void near(int argb, int r, int g, int b, int off) {
        assertThat((argb >> 16) & 255).as("red").isCloseTo(r, within(off));
        assertThat((argb >> 8) & 255).as("green").isCloseTo(g, within(off));
        assertThat(argb & 255).as("blue").isCloseTo(b, within(off));
    }

    private static void refused(byte[] bytes, String... words) {
        assertThatThrownBy(() -> PhotoDecoder.decode(bytes, "photo.png"))
                .isInstanceOf(PhotoException.class)
                .hasMessageContaining("photo.png")
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("\n", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void readsEveryFormatThatJavaWrites(String format) throws Exception {
        BufferedImage image = PhotoDecoder.decode(write(picture(BufferedImage.TYPE_INT_RGB), format), "p");
        assertThat(image.getWidth()).isEqualTo(60);
        assertThat(image.getHeight()).isEqualTo(40);
        int off = format.equals("jpeg") ? 24 : format.equals("gif") ? 12 : 0;
        near(image.getRGB(20, 30), 200, 30, 40, off);
        near(image.getRGB(45, 30), 20, 40, 180, off);
        near(image.getRGB(5, 5), 30, 160, 60, off);
    }

    @Test
    void readsWebp() throws Exception {
        BufferedImage image = PhotoDecoder.decode(solidWebp(37, 21, 0xff, 12, 200, 90), "p.webp");
        assertThat(image.getWidth()).isEqualTo(37);
        assertThat(image.getHeight()).isEqualTo(21);
        near(image.getRGB(30, 10), 12, 200, 90, 0);
    }

    /** A lossless WebP (RFC 9649, 3.7) of one colour: every code has one symbol, so that pixels take no bits. */
    private static byte[] solidWebp(int w, int h, int alpha, int red, int green, int blue) {
        long bits = 0;
        int n = 0;
        var body = new ByteArrayOutputStream();
        body.write(0x2f);
        int[][] fields = {
            {w - 1, 14},
            {h - 1, 14},
            {0, 1},
            {0, 3}, // size, no alpha, version
            {0, 1},
            {0, 1},
            {0, 1}, // no transform, no colour cache, no meta codes
            {1, 1},
            {0, 1},
            {1, 1},
            {green, 8},
            {1, 1},
            {0, 1},
            {1, 1},
            {red, 8},
            {1, 1},
            {0, 1},
            {1, 1},
            {blue, 8},
            {1, 1},
            {0, 1},
            {1, 1},
            {alpha, 8},
            {1, 1},
            {0, 1},
            {0, 1},
            {0, 1}
        };
        for (int[] field : fields) {
            bits |= (long) field[0] << n;
            n += field[1];
            while (n >= 8) {
                body.write((int) bits & 255);
                bits >>>= 8;
                n -= 8;
            }
        }
        body.write((int) bits & 255);
        // Readers fetch eight bytes at a time.
        while (body.size() % 8 != 0 || body.size() < 32) {
            body.write(0);
        }
        ByteBuffer out = ByteBuffer.allocate(20 + body.size()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + body.size());
        out.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(body.size())
                .put(body.toByteArray());
        return out.array();
    }

    @Test
    void keepsAlphaAndExpandsPalettesGreyAndSixteenBits() throws Exception {
        var clear = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(1, 1, 0x80123456);
        assertThat(PhotoDecoder.decode(write(clear, "png"), "p").getRGB(1, 1)).isEqualTo(0x80123456);

        var grey = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSample(2, 2, 0, 90);
        assertThat(PhotoDecoder.decode(write(grey, "png"), "p").getRGB(2, 2)).isEqualTo(0xff5a5a5a);

        var deep = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSample(2, 2, 0, 90 * 257);
        assertThat(PhotoDecoder.decode(write(deep, "png"), "p").getRGB(2, 2)).isEqualTo(0xff5a5a5a);

        BufferedImage palette = picture(BufferedImage.TYPE_BYTE_INDEXED);
        BufferedImage read = PhotoDecoder.decode(write(palette, "png"), "p");
        assertThat(read.getRGB(45, 30) | 0xff000000).isEqualTo(palette.getRGB(45, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsThePictureAsItsOrientationSays(int orientation) throws Exception {
        byte[] jpeg = StudioShot.jpeg(picture(BufferedImage.TYPE_INT_RGB), 1f);
        byte[] exif = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        file.put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        file.put(jpeg, 2, jpeg.length - 2);
        BufferedImage image = PhotoDecoder.decode(file.array(), "p.jpg");
        boolean swapped = orientation > 4;
        assertThat(image.getWidth()).isEqualTo(swapped ? 40 : 60);
        assertThat(image.getHeight()).isEqualTo(swapped ? 60 : 40);
        // Where the file's first row and first column are seen, in the words of EXIF 2.32.
        boolean top = orientation == 1 || orientation == 2 || orientation == 5 || orientation == 6;
        boolean left = orientation == 1 || orientation == 4 || orientation == 5 || orientation == 8;
        near(image.getRGB(left ? 5 : image.getWidth() - 6, top ? 5 : image.getHeight() - 6), 30, 160, 60, 30);
        boolean blueRight = orientation == 1 || orientation == 4;
        boolean blueLeft = orientation == 2 || orientation == 3;
        int midX = blueRight ? 50 : blueLeft ? 10 : 20;
        int midY = blueRight || blueLeft ? 20 : orientation == 5 || orientation == 6 ? 50 : 10;
        near(image.getRGB(midX, midY), 20, 40, 180, 30);
    }

    @Test
    void readsCmykJpeg() throws Exception {
        // 8 × 8 pixels of cyan 100 %, Adobe's inverted CMYK without transform.
        assertThat(ADOBE_CMYK).isNotEmpty();
        BufferedImage image = PhotoDecoder.decode(Base64.getDecoder().decode(ADOBE_CMYK), "cmyk.jpg");
        int p = image.getRGB(4, 4);
        assertThat(p & 255).as("blue").isGreaterThan(120);
        assertThat((p >> 16) & 255).as("red").isLessThan(90);
    }

    private static final String ADOBE_CMYK = cmyk();

    /** A baseline JPEG of four components (ITU-T T.81) of one block, each a constant, with Adobe's marker. */
    private static String cmyk() {
        var out = new ByteArrayOutputStream();
        segment(out, 0xd8);
        segment(out, 0xee, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0);
        int[] table = new int[65];
        Arrays.fill(table, 1, 65, 1);
        segment(out, 0xdb, table);
        segment(out, 0xc0, 8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0);
        // DC: two codes of two bits, 00 for size 0 and 01 for size 10; AC: one code, 0 for the end of a block.
        segment(out, 0xc4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10);
        segment(out, 0xc4, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        segment(out, 0xda, 4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0);
        // Inverted: cyan full is 0, the others 255. DC of 8 × (value - 128), size 10: -1024 → 0x3ff - 1024, +1016.
        StringBuilder bits = new StringBuilder();
        for (int dc : new int[] {-1020, 1016, 1016, 1016}) {
            int code = dc < 0 ? dc + 1023 : dc;
            bits.append("01")
                    .append(String.format("%10s", Integer.toBinaryString(code)).replace(' ', '0'))
                    .append('0');
        }
        while (bits.length() % 8 != 0) {
            bits.append('1');
        }
        for (int i = 0; i < bits.length(); i += 8) {
            int b = Integer.parseInt(bits.substring(i, i + 8), 2);
            out.write(b);
            if (b == 255) {
                out.write(0);
            }
        }
        segment(out, 0xd9);
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static void segment(ByteArrayOutputStream out, int marker, int... data) {
        out.write(255);
        out.write(marker);
        if (data.length > 0) {
            out.write((data.length + 2) >> 8);
            out.write(data.length + 2);
            for (int b : data) {
                out.write(b);
            }
        }
    }

    @Test
    void thinsOutLargePictures() throws Exception {
        var large = new BufferedImage(7000, 4000, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage image = PhotoDecoder.decode(write(large, "png"), "p");
        assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(PhotoDecoder.WORKING_PIXELS);
        assertThat(image.getWidth() / (double) image.getHeight()).isCloseTo(1.75, within(0.01));
    }

    @Test
    void refusesEmptyTextAndForeignFiles() {
        refused(new byte[0], "empty");
        refused("Dear all, here is the photo".getBytes(StandardCharsets.UTF_8), "not a picture");
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "SVG");
        refused(new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0}, "HEIC");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDF");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, "breaks off");
    }

    @Test
    void refusesMissingFilesFoldersAndKeepsTheNameInTheSentence() {
        assertThatThrownBy(() -> PhotoDecoder.decode(folder.resolve("gone.png")))
                .isInstanceOf(PhotoException.class)
                .hasMessageContaining("gone.png")
                .hasMessageContaining("no file");
        assertThatThrownBy(() -> PhotoDecoder.decode(folder))
                .isInstanceOf(PhotoException.class)
                .hasMessageContaining("not a file");
    }

    @Test
    void readsAFileWhateverItsName() throws Exception {
        Path file = folder.resolve("photo.jpg");
        Files.write(file, write(picture(BufferedImage.TYPE_INT_RGB), "png"));
        assertThat(PhotoDecoder.decode(file).getWidth()).isEqualTo(60);
    }

    @Test
    void refusesSizesNoPosterNeedsBeforeAnyPixelIsAllocated() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        ByteBuffer bomb = ByteBuffer.allocate(8 + 25 + 12 + 10 + 12);
        bomb.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bomb.put(PngChunks.chunk("IHDR", header))
                .put(PngChunks.chunk("IDAT", new byte[10]))
                .put(PngChunks.chunk("IEND", new byte[0]));
        refused(bomb.array(), "60000 × 60000", "smaller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void refusesFilesCutOffAnywhere(String format) throws Exception {
        var noisy = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.SplittableRandom(7);
        for (int i = 0; i < 120 * 90; i++) {
            noisy.setRGB(i % 120, i / 120, random.nextInt());
        }
        byte[] whole = write(noisy, format);
        PhotoDecoder.decode(whole, "whole");
        for (double part : new double[] {0.02, 0.1, 0.5, 0.9, 0.97}) {
            byte[] cut = Arrays.copyOf(whole, Math.max(30, (int) (whole.length * part)));
            assertThatThrownBy(() -> PhotoDecoder.decode(cut, "photo"))
                    .as("%s cut to %s", format, part)
                    .isInstanceOf(PhotoException.class);
        }
    }

    @Test
    void refusesTruncatedWebpAndDamagedPng() throws Exception {
        byte[] webp = solidWebp(37, 21, 255, 1, 2, 3);
        refused(Arrays.copyOf(webp, webp.length - 4), "breaks off");
        byte[] png = write(picture(BufferedImage.TYPE_INT_RGB), "png");
        png[60] ^= 0x55;
        refused(png, "damaged");
    }

    @Test
    void survivesAnyFlippedByte() throws Exception {
        for (String format : new String[] {"png", "jpeg", "gif", "bmp", "tiff"}) {
            byte[] whole = write(picture(BufferedImage.TYPE_INT_RGB), format);
            for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 150)) {
                byte[] bad = whole.clone();
                bad[at] ^= (byte) 0xa7;
                try {
                    BufferedImage image = PhotoDecoder.decode(bad, "photo");
                    assertThat((long) image.getWidth() * image.getHeight())
                            .isLessThanOrEqualTo(PhotoDecoder.MAX_PIXELS);
                } catch (PhotoException refusal) {
                    assertThat(refusal).hasMessageContaining("photo");
                }
            }
        }
    }
}
