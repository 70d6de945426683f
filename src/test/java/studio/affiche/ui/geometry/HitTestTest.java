package studio.affiche.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import studio.affiche.poster.Box;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;

class HitTestTest {
    private final Layer low = SnappingTest.shape("low", new Box(100, 100, 300, 300));
    private final Layer high = SnappingTest.shape("high", new Box(200, 200, 300, 300));
    private final Poster poster = SnappingTest.poster(low, high);

    @Test
    void theTopmostLayerIsHit() {
        assertThat(HitTest.topmost(poster, new Point(250, 250), 0)).contains(high);
        assertThat(HitTest.topmost(poster, new Point(150, 150), 0)).contains(low);
        assertThat(HitTest.topmost(poster, new Point(50, 50), 0)).isEmpty();
    }

    @Test
    void hiddenAndLockedLayersAreNotHit() {
        LayerId id = high.id();
        Poster hidden = poster.change(id, l -> l.with(l.properties().withVisible(false)));
        Poster locked = poster.change(id, l -> l.with(l.properties().withLocked(true)));
        assertThat(HitTest.topmost(hidden, new Point(250, 250), 0)).contains(low);
        assertThat(HitTest.topmost(locked, new Point(250, 250), 0)).contains(low);
    }

    @Test
    void aTurnedLayerIsHitWhereItIsSeen() {
        Frame turned = new Frame(new Box(0, 100, 400, 20), 90);
        assertThat(HitTest.inside(turned, new Point(200, -80), 0)).isTrue();
        assertThat(HitTest.inside(turned, new Point(20, 110), 0)).isFalse();
        assertThat(HitTest.bounds(turned).height()).isCloseTo(400, within(1e-9));
    }

    @Test
    void theNearestHandleWithinReachIsTaken() {
        Frame frame = Frame.of(new Box(100, 100, 200, 100));
        assertThat(HitTest.handle(frame, new Point(303, 198), 9)).contains(Handle.SOUTH_EAST);
        assertThat(HitTest.handle(frame, new Point(200, 95), 9)).contains(Handle.NORTH);
        assertThat(HitTest.handle(frame, new Point(200, 150), 9)).isEmpty();
    }
}
