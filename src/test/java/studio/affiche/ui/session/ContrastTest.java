package studio.affiche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;

class ContrastTest {
    private final BufferedImage halves = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);

    ContrastTest() {
        var g = halves.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 50, 100);
        g.dispose();
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        Contrast contrast =
                Contrast.measure(halves, new Box(0, 0, 50, 100), Rgba.BLACK).orElseThrow();
        assertThat(contrast.ratio()).isCloseTo(21, within(1e-9));
        assertThat(contrast.words()).isEqualTo("21.0 : 1 · AAA");
    }

    @Test
    void aTextThatRunsIntoItsOwnColourIsTooLow() {
        Contrast contrast =
                Contrast.measure(halves, new Box(20, 20, 60, 20), Rgba.BLACK).orElseThrow();
        assertThat(contrast.ratio()).isEqualTo(1);
        assertThat(contrast.grade()).isEqualTo(Contrast.Grade.TOO_LOW);
    }

    @Test
    void aFewStrayPixelsDoNotDecide() {
        Contrast contrast =
                Contrast.measure(halves, new Box(0, 0, 52, 100), Rgba.BLACK).orElseThrow();
        assertThat(contrast.grade()).isEqualTo(Contrast.Grade.AAA);
    }

    @Test
    void aTextOffTheCanvasHasNone() {
        assertThat(Contrast.measure(halves, new Box(200, 0, 50, 50), Rgba.BLACK))
                .isEmpty();
    }

    @Test
    void ratiosAreRoundedDownSoThatAGradeIsNeverOverstated() {
        assertThat(new Contrast(4.49).words()).isEqualTo("4.4 : 1 · large type only");
    }
}
