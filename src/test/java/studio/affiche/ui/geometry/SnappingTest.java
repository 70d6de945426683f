package studio.affiche.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.ui.geometry.Snapping.Snap;

class SnappingTest {
    private static final LayerId MOVING = new LayerId("moving");

    static Layer shape(String id, Box box) {
        return new Layer.Shape(
                LayerProperties.added(new LayerId(id), id, Frame.of(box)),
                new Outline.Rectangle(0),
                Fill.of(Rgba.BLACK),
                Optional.empty(),
                List.of());
    }

    static Poster poster(Layer... layers) {
        return new Poster(
                new CanvasSize(1000, 800),
                List.of(layers),
                Optional.empty(),
                new Provenance("test", "", "", 0, Map.of(), ""));
    }

    private final Snapping empty = Snapping.around(poster(shape("moving", new Box(0, 0, 100, 50))), MOVING, 1);

    @Test
    void aMiddleNearTheCanvasMiddleIsPulledThere() {
        Snap snap = empty.move(new Box(446, 600, 100, 50), Snap.FREE);
        assertThat(snap.dx()).isEqualTo(4);
        assertThat(snap.dy()).isZero();
        assertThat(snap.guides()).singleElement().satisfies(g -> {
            assertThat(g.kind()).isEqualTo(Guide.Kind.CANVAS_CENTRE);
            assertThat(g.vertical()).isTrue();
            assertThat(g.at()).isEqualTo(500);
        });
    }

    @Test
    void nothingWithinReachLeavesTheBox() {
        assertThat(empty.move(new Box(300, 600, 100, 50), Snap.FREE)).isEqualTo(Snap.FREE);
    }

    @Test
    void theReachIsInViewPixelsWhateverTheZoom() {
        Poster poster = poster(shape("moving", new Box(0, 0, 100, 50)));
        Box tenAway = new Box(460, 600, 100, 50);
        assertThat(Snapping.around(poster, MOVING, 1).move(tenAway, Snap.FREE).dx())
                .isZero();
        assertThat(Snapping.around(poster, MOVING, 0.5).move(tenAway, Snap.FREE).dx())
                .isEqualTo(-10);
    }

    @Test
    void edgesMeetTheEdgesOfOtherLayersButNotTheirMiddles() {
        Poster poster = poster(shape("moving", new Box(0, 0, 100, 50)), shape("other", new Box(200, 300, 140, 100)));
        Snapping snapping = Snapping.around(poster, MOVING, 1);
        assertThat(snapping.move(new Box(203, 100, 100, 50), Snap.FREE).dx()).isEqualTo(-3);
        assertThat(snapping.move(new Box(343, 100, 100, 50), Snap.FREE).dx()).isEqualTo(-3);
        // The left edge at the other's middle is no alignment.
        assertThat(snapping.move(new Box(271, 100, 130, 50), Snap.FREE).dx()).isZero();
    }

    @Test
    void aHeldLineLetsGoOnlyBeyondItsReachAndCatchesAgainOnlyWithinIt() {
        Box at = new Box(455, 600, 100, 50);
        Snap held = empty.move(at, Snap.FREE);
        assertThat(held.dx()).isEqualTo(-5);
        Snap stillHeld = empty.move(at.translate(3, 0), held);
        assertThat(stillHeld.dx()).isEqualTo(-8);
        Snap free = empty.move(at.translate(5, 0), stillHeld);
        assertThat(free.dx()).isZero();
        assertThat(empty.move(at.translate(3, 0), free).dx()).isZero();
    }

    @Test
    void theLineDrawnReachesFromTheOtherLayerToTheBox() {
        Poster poster = poster(shape("moving", new Box(0, 0, 100, 50)), shape("other", new Box(200, 300, 140, 100)));
        Snap snap = Snapping.around(poster, MOVING, 1).move(new Box(203, 100, 100, 50), Snap.FREE);
        assertThat(snap.guides()).singleElement().satisfies(g -> {
            assertThat(g.from()).isEqualTo(100);
            assertThat(g.to()).isEqualTo(400);
        });
    }

    @Test
    void resizingSnapsOnlyTheEdgesThatMove() {
        Snap snap = empty.resize(new Box(3, 300, 993, 100), Handle.EAST, Snap.FREE);
        assertThat(snap.dx()).isEqualTo(4);
        assertThat(snap.horizontal()).isEmpty();
        assertThat(empty.resize(new Box(3, 300, 600, 100), Handle.EAST, Snap.FREE)
                        .dx())
                .isZero();
    }

    @Property(tries = 300)
    void aSnapNeverMovesFartherThanItsReachAndIsAlwaysFinite(
            @ForAll @DoubleRange(min = -2000, max = 3000) double x,
            @ForAll @DoubleRange(min = -2000, max = 3000) double y,
            @ForAll @DoubleRange(min = 0, max = 1500) double width,
            @ForAll @DoubleRange(min = 0.05, max = 8) double zoom) {
        Poster poster = poster(shape("moving", new Box(0, 0, 1, 1)), shape("other", new Box(220, 110, 300, 90)));
        Snapping snapping = Snapping.around(poster, MOVING, zoom);
        Snap snap = snapping.move(new Box(x, y, width, 40), Snap.FREE);
        assertThat(Math.abs(snap.dx())).isLessThanOrEqualTo(Snapping.CATCH / zoom + 1e-9);
        assertThat(Math.abs(snap.dy())).isLessThanOrEqualTo(Snapping.CATCH / zoom + 1e-9);
        snap.vertical().ifPresent(held -> {
            Box there = new Box(x + snap.dx(), y, width, 40);
            double part = there.centerX() + held.part() * there.width() / 2;
            assertThat(part).isCloseTo(held.guide().at(), within(1e-6));
        });
    }
}
