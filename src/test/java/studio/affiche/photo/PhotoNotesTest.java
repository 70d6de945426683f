package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of several frames or pages, and the smallest and largest sizes. */
class PhotoNotesTest {
    private static BufferedImage solid(int rgb) {
        var image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 200; i++) {
            image.setRGB(i % 20, i / 20, rgb);
        }
        return image;
    }

    private static byte[] sequence(String format) throws Exception {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(solid(0xff0000), null, null), writer.getDefaultWriteParam());
            writer.writeToSequence(new IIOImage(solid(0x0000ff), null, null), writer.getDefaultWriteParam());
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void usesTheFirstFrameAndSaysSo() throws Exception {
        byte[] gif = sequence("gif");
        assertThat(PhotoDecoder.decode(gif, "g.gif").getRGB(9, 4)).isEqualTo(0xffff0000);
        assertThat(PhotoDecoder.notes(gif, "g.gif")).singleElement().asString().contains("g.gif", "animated", "first");
    }

    @Test
    void usesTheStillPictureOfAnAnimatedPngAndSaysSo() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(solid(0xff0000), "png", out);
        byte[] twoFrames = ByteBuffer.allocate(8).putInt(2).putInt(0).array();
        byte[] png = PngChunks.with(out.toByteArray(), "acTL", twoFrames);
        assertThat(PhotoDecoder.decode(png, "a.png").getRGB(9, 4) | 0xff000000).isEqualTo(0xffff0000);
        assertThat(PhotoDecoder.notes(png, "a.png")).singleElement().asString().contains("a.png", "animated", "first");
    }

    @Test
    void usesTheFirstPageAndSaysSo() throws Exception {
        byte[] tiff = sequence("tiff");
        assertThat(PhotoDecoder.decode(tiff, "t.tif").getRGB(9, 4)).isEqualTo(0xffff0000);
        assertThat(PhotoDecoder.notes(tiff, "t.tif")).singleElement().asString().contains("t.tif", "2 pages", "first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void readsOnePixelWithoutAWord(String format) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), format, out);
        assertThat(PhotoDecoder.decode(out.toByteArray(), "p").getWidth()).isEqualTo(1);
        assertThat(PhotoDecoder.notes(out.toByteArray(), "p")).isEmpty();
    }

    private static void tooLarge(byte[] file) {
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertThatThrownBy(() -> PhotoDecoder.decode(file, "vast"))
                .isInstanceOf(PhotoException.class)
                .hasMessageContaining("100000 × 100000");
        assertThat(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - before)
                .isLessThan(200L << 20);
    }

    @Test
    void refusesAVastBmpAndTiffByTheirHeaders() {
        ByteBuffer bmp = ByteBuffer.allocate(70).order(ByteOrder.LITTLE_ENDIAN);
        bmp.put((byte) 'B').put((byte) 'M').putInt(70).putInt(0).putInt(54);
        bmp.putInt(40).putInt(100_000).putInt(100_000).putShort((short) 1).putShort((short) 24);
        tooLarge(bmp.array());

        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) 9);
        int[][] entries = {
            {256, 100_000},
            {257, 100_000},
            {258, 8},
            {259, 1},
            {262, 1},
            {273, 150},
            {277, 1},
            {278, 100_000},
            {279, 10}
        };
        for (int[] e : entries) {
            tiff.putShort((short) e[0]).putShort((short) 4).putInt(1).putInt(e[1]);
        }
        tooLarge(tiff.array());
    }
}
