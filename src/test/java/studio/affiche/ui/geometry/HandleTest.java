package studio.affiche.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Box;
import studio.affiche.poster.Frame;

class HandleTest {
    private final Frame frame = Frame.of(new Box(100, 200, 300, 150));

    @Test
    void aCornerMovesTwoEdgesAndLeavesTheOthers() {
        assertThat(Handle.SOUTH_EAST
                        .resize(frame, new Point(30, 50), false, false, 8)
                        .box())
                .isEqualTo(new Box(100, 200, 330, 200));
        assertThat(Handle.NORTH_WEST
                        .resize(frame, new Point(30, 50), false, false, 8)
                        .box())
                .isEqualTo(new Box(130, 250, 270, 100));
    }

    @Test
    void aSideMovesOneEdge() {
        assertThat(Handle.WEST
                        .resize(frame, new Point(-20, 99), false, false, 8)
                        .box())
                .isEqualTo(new Box(80, 200, 320, 150));
    }

    @Test
    void fromTheCentreBothSidesMove() {
        assertThat(Handle.EAST.resize(frame, new Point(10, 0), false, true, 8).box())
                .isEqualTo(new Box(90, 200, 320, 150));
    }

    @Test
    void theRatioIsKeptByTheSideThatChangedMore() {
        Box box = Handle.SOUTH_EAST
                .resize(frame, new Point(300, 10), true, false, 8)
                .box();
        assertThat(box).isEqualTo(new Box(100, 200, 600, 300));
    }

    @Test
    void nothingBecomesSmallerThanTheMinimumOrTurnsInsideOut() {
        Box box = Handle.SOUTH_EAST
                .resize(frame, new Point(-900, -900), false, false, 8)
                .box();
        assertThat(box).isEqualTo(new Box(100, 200, 8, 8));
    }

    @Property(tries = 300)
    void theOppositeHandleStaysInPlaceHoweverTheFrameIsTurned(
            @ForAll Handle handle,
            @ForAll boolean keepAspect,
            @ForAll @DoubleRange(min = -180, max = 180) double rotation,
            @ForAll @DoubleRange(min = -400, max = 400) double dx,
            @ForAll @DoubleRange(min = -400, max = 400) double dy) {
        Frame turned = frame.withRotation(rotation);
        Handle opposite = opposite(handle);
        Point before = opposite.on(turned);
        Frame resized = handle.resize(turned, new Point(dx, dy), keepAspect, false, 8);
        Point after = opposite.on(resized);
        assertThat(after.x()).isCloseTo(before.x(), within(1e-6));
        assertThat(after.y()).isCloseTo(before.y(), within(1e-6));
        if (keepAspect) {
            assertThat(resized.box().width() / resized.box().height()).isCloseTo(2, within(1e-9));
        }
    }

    private static Handle opposite(Handle handle) {
        for (Handle other : Handle.values()) {
            if (other.sideX() == -handle.sideX() && other.sideY() == -handle.sideY()) {
                return other;
            }
        }
        throw new AssertionError(handle);
    }
}
