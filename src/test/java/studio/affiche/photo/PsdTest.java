package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photoshop documents, made here as the specification says. */
class PsdTest {
    private static final int W = 5;
    private static final int H = 3;
    private static final int GREY = 1;
    private static final int RGB = 3;
    private static final int CMYK = 4;

    /** A document of constant planes. */
    private static final class Doc {
        int mode = RGB;
        int depth = 8;
        int width = W;
        int height = H;
        int layers;
        boolean packed;
        boolean flattened = true;
        byte[] profile = {};
        int[] planes = {200, 30, 40};

        byte[] bytes() throws Exception {
            var all = new ByteArrayOutputStream();
            var out = new DataOutputStream(all);
            out.writeBytes("8BPS");
            out.writeShort(1);
            out.write(new byte[6]);
            out.writeShort(planes.length);
            out.writeInt(height);
            out.writeInt(width);
            out.writeShort(depth);
            out.writeShort(mode);
            out.writeInt(0);
            byte[] resources = resources();
            out.writeInt(resources.length);
            out.write(resources);
            out.writeInt(layers == 0 ? 0 : 8);
            if (layers != 0) {
                out.writeInt(4);
                out.writeShort(layers);
                out.writeShort(0);
            }
            out.writeShort(packed ? 1 : 0);
            for (int i = 0; packed && i < planes.length * H; i++) {
                out.writeShort(2);
            }
            for (int value : planes) {
                for (int y = 0; y < H; y++) {
                    if (packed) {
                        out.writeByte(1 - W);
                        out.writeByte(value);
                    } else {
                        for (int x = 0; x < W; x++) {
                            if (depth == 16) {
                                out.writeShort(value * 257);
                            } else {
                                out.writeByte(value);
                            }
                        }
                    }
                }
            }
            return all.toByteArray();
        }

        private byte[] resources() throws Exception {
            var all = new ByteArrayOutputStream();
            var out = new DataOutputStream(all);
            if (profile.length > 0) {
                resource(out, 1039, profile);
            }
            resource(out, 1057, new byte[] {0, 0, 0, 1, (byte) (flattened ? 1 : 0), 0, 0, 0, 0});
            return all.toByteArray();
        }

        private static void resource(DataOutputStream out, int id, byte[] data) throws Exception {
            out.writeBytes("8BIM");
            out.writeShort(id);
            out.writeShort(0);
            out.writeInt(data.length);
            out.write(data);
            if (data.length % 2 == 1) {
                out.writeByte(0);
            }
        }
    }

    private static int pixel(Doc doc) throws Exception {
        BufferedImage image = PhotoDecoder.decode(doc.bytes(), "p.psd");
        assertThat(image.getWidth()).isEqualTo(W);
        assertThat(image.getHeight()).isEqualTo(H);
        return image.getRGB(W - 1, H - 1);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "8, true", "16, false"})
    void readsTheFlattenedPicture(int depth, boolean packed) throws Exception {
        var doc = new Doc();
        doc.depth = depth;
        doc.packed = packed;
        assertThat(pixel(doc)).isEqualTo(0xffc81e28);
        doc.mode = GREY;
        doc.planes = new int[] {90};
        assertThat(pixel(doc)).isEqualTo(0xff5a5a5a);
    }

    @Test
    void takesThePaperOutOfWhatIsHalfTransparent() throws Exception {
        var doc = new Doc();
        doc.layers = -1;
        // Half of (100, 0, 200) on white.
        doc.planes = new int[] {178, 128, 228, 128};
        int p = pixel(doc);
        assertThat(p >>> 24).isEqualTo(128);
        assertThat((p >> 16) & 255).isCloseTo(100, within(3));
        assertThat((p >> 8) & 255).isCloseTo(0, within(3));
        assertThat(p & 255).isCloseTo(200, within(3));
    }

    @Test
    void leavesASavedSelectionAlone() throws Exception {
        var doc = new Doc();
        doc.layers = 1;
        doc.planes = new int[] {178, 128, 228, 128};
        assertThat(pixel(doc)).isEqualTo(0xffb280e4);
    }

    @Test
    void convertsInkAndProfiles() throws Exception {
        var ink = new Doc();
        ink.mode = CMYK;
        // All of cyan, which the document writes as 0.
        ink.planes = new int[] {0, 255, 255, 255};
        int cyan = pixel(ink);
        assertThat((cyan >> 16) & 255).isLessThan(110);
        assertThat(cyan & 255).isGreaterThan(150);

        var linear = new Doc();
        linear.profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        linear.planes = new int[] {0x37, 0x37, 0x37};
        assertThat(pixel(linear) & 255).isCloseTo(128, within(3));
    }

    private static void refused(Doc doc, String... words) throws Exception {
        byte[] bytes = doc.bytes();
        assertThatThrownBy(() -> PhotoDecoder.decode(bytes, "p.psd"))
                .isInstanceOf(PhotoException.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining("p.psd");
    }

    @Test
    void saysWhatToDoWithWhatCannotBeRead() throws Exception {
        var layersOnly = new Doc();
        layersOnly.flattened = false;
        refused(layersOnly, "flattened", "Maximize Compatibility");
        var lab = new Doc();
        lab.mode = 9;
        refused(lab, "Lab", "RGB");
        var deep = new Doc();
        deep.depth = 32;
        refused(deep, "32 bits", "8 Bits/Channel");
        var vast = new Doc();
        vast.width = 100_000;
        vast.height = 100_000;
        refused(vast, "100000 × 100000", "smaller");
        var large = new Doc();
        large.width = 9000;
        large.height = 9000;
        refused(large, "breaks off");
    }

    @Test
    void refusesDocumentsCutOffAndSurvivesFlippedBytes() throws Exception {
        var doc = new Doc();
        doc.packed = true;
        byte[] whole = doc.bytes();
        for (int length = 26; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> PhotoDecoder.decode(cut, "p.psd")).isInstanceOf(PhotoException.class);
        }
        for (int at = 4; at < whole.length; at++) {
            byte[] bad = whole.clone();
            bad[at] ^= (byte) 0xa7;
            try {
                assertThat(PhotoDecoder.decode(bad, "p.psd").getWidth()).isPositive();
            } catch (PhotoException refusal) {
                assertThat(refusal).hasMessageContaining("p.psd");
            }
        }
    }
}
