package studio.affiche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

class PixelsTest {
    @Test
    void premultipliedPixelsAreShownAsTheyAre() {
        var painted = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB_PRE);
        painted.setRGB(0, 0, 0xff336699);
        Image shown = Pixels.show(painted);
        assertThat(shown.getPixelReader().getArgb(0, 0)).isEqualTo(0xff336699);
        assertThat(shown.getPixelReader().getArgb(1, 0)).isZero();
    }

    @Test
    void opaquePixelsAreOpaque() {
        var painted = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        painted.setRGB(0, 0, 0x336699);
        assertThat(Pixels.show(painted).getPixelReader().getArgb(0, 0)).isEqualTo(0xff336699);
    }

    @Test
    void otherKindsAreConverted() {
        var painted = new BufferedImage(1, 1, BufferedImage.TYPE_4BYTE_ABGR);
        painted.setRGB(0, 0, 0xff112233);
        assertThat(Pixels.show(painted).getPixelReader().getArgb(0, 0)).isEqualTo(0xff112233);
    }
}
