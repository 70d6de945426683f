package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Colours of photos that carry a profile. */
class PhotoProfileTest {
    /** Curve of Adobe RGB (1998): 2 + 51/256. */
    private static final int ADOBE_GAMMA = 0x0233;

    /** A PNG of one colour that says it is in the profile. */
    private static byte[] png(int rgb, ICC_Profile profile) throws Exception {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, rgb);
        }
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "png", out)).isTrue();
        return PngChunks.with(out.toByteArray(), "iCCP", PngChunks.profile(profile));
    }

    private static ICC_Profile own(int colorSpace) {
        return ICC_Profile.getInstance(ICC_Profile.getInstance(colorSpace).getData());
    }

    /** sRGB's profile with other primaries, each as XYZ under D50. */
    private static ICC_Profile primaries(double[] red, double[] green, double[] blue) {
        ICC_Profile profile = own(ColorSpace.CS_sRGB);
        profile.setData(ICC_Profile.icSigRedColorantTag, xyz(red));
        profile.setData(ICC_Profile.icSigGreenColorantTag, xyz(green));
        profile.setData(ICC_Profile.icSigBlueColorantTag, xyz(blue));
        return profile;
    }

    private static byte[] xyz(double[] color) {
        ByteBuffer tag = ByteBuffer.allocate(20).put("XYZ ".getBytes(StandardCharsets.US_ASCII));
        tag.putInt(0);
        for (double c : color) {
            tag.putInt((int) Math.round(c * 65536));
        }
        return tag.array();
    }

    private static byte[] gamma(int fixed) {
        return ByteBuffer.allocate(16)
                .put("curv".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(1)
                .putShort((short) fixed)
                .array();
    }

    private static void reads(byte[] png, int r, int g, int b, int off) throws Exception {
        int rgb = PhotoDecoder.decode(png, "p").getRGB(3, 3);
        assertThat((rgb >> 16) & 255).as("red").isCloseTo(r, within(off));
        assertThat((rgb >> 8) & 255).as("green").isCloseTo(g, within(off));
        assertThat(rgb & 255).as("blue").isCloseTo(b, within(off));
    }

    @Test
    void linearLight() throws Exception {
        // Linear 0.216 is 0.5 in sRGB.
        reads(png(0x373737, own(ColorSpace.CS_LINEAR_RGB)), 128, 128, 128, 3);
    }

    @Test
    void srgbStaysAsItIs() throws Exception {
        reads(png(0x373737, own(ColorSpace.CS_sRGB)), 0x37, 0x37, 0x37, 0);
    }

    @Test
    void displayP3() throws Exception {
        ICC_Profile p3 = primaries(
                new double[] {0.51512, 0.24120, -0.00105},
                new double[] {0.29198, 0.69225, 0.04189},
                new double[] {0.15710, 0.06657, 0.78407});
        // 180, 140, 110 by the matrices of both spaces and sRGB's curve.
        reads(png(0xb48c6e, p3), 188, 138, 105, 2);
        reads(png(0xffffff, p3), 255, 255, 255, 1);
    }

    @Test
    void adobeRgb() throws Exception {
        ICC_Profile adobe = primaries(
                new double[] {0.60974, 0.31111, 0.01947},
                new double[] {0.20528, 0.62567, 0.06087},
                new double[] {0.14919, 0.06322, 0.74457});
        adobe.setData(ICC_Profile.icSigRedTRCTag, gamma(ADOBE_GAMMA));
        adobe.setData(ICC_Profile.icSigGreenTRCTag, gamma(ADOBE_GAMMA));
        adobe.setData(ICC_Profile.icSigBlueTRCTag, gamma(ADOBE_GAMMA));
        reads(png(0xb48c6e, adobe), 195, 141, 109, 2);
        reads(png(0xffffff, adobe), 255, 255, 255, 1);
    }

    @Test
    void aProfileOfAnotherKindOfColourIsLeftAside() throws Exception {
        reads(png(0x804020, own(ColorSpace.CS_GRAY)), 0x80, 0x40, 0x20, 0);
    }
}
