package studio.affiche.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.CanvasSize;

class ViewportTest {
    private final CanvasSize canvas = new CanvasSize(1080, 1350);

    @Test
    void aFittedCanvasIsWholeAndInTheMiddle() {
        Viewport view = Viewport.fit(canvas, 1000, 755, 40);
        assertThat(view.zoom()).isCloseTo(0.5, within(1e-12));
        assertThat(view.originX()).isEqualTo(230);
        assertThat(view.originY()).isEqualTo(40);
    }

    @Test
    void aSmallCanvasIsNotBlownUp() {
        assertThat(Viewport.fit(new CanvasSize(64, 64), 1000, 800, 40).zoom()).isEqualTo(1);
    }

    @Property(tries = 200)
    void zoomingKeepsThePointUnderThePointer(
            @ForAll @DoubleRange(min = 0.01, max = 20) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1000) double x,
            @ForAll @DoubleRange(min = 0, max = 800) double y) {
        Viewport before = Viewport.fit(canvas, 1000, 800, 40);
        Viewport after = before.zoomedAround(zoom, x, y);
        Point kept = after.toView(before.toCanvas(x, y));
        // The origin lies on whole pixels.
        assertThat(kept.x()).isCloseTo(x, within(0.51));
        assertThat(kept.y()).isCloseTo(y, within(0.51));
    }

    @Test
    void stepsGoThroughWholeNumbersBothWays() {
        Viewport odd = new Viewport(0.64, 0, 0);
        assertThat(odd.zoomIn()).isEqualTo(0.67);
        assertThat(odd.zoomOut()).isEqualTo(0.5);
        assertThat(new Viewport(8, 0, 0).zoomIn()).isEqualTo(8);
        assertThat(new Viewport(0.05, 0, 0).zoomOut()).isEqualTo(0.05);
    }

    @Test
    void theCanvasCannotBeLost() {
        Viewport far = new Viewport(1, 5000, -9000).keptInSight(canvas, 1000, 800, 60);
        assertThat(far.originX()).isEqualTo(940);
        assertThat(far.originY()).isEqualTo(60 - 1350);
    }
}
