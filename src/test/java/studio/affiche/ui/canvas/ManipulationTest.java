package studio.affiche.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TypeStyle;
import studio.affiche.ui.geometry.Handle;
import studio.affiche.ui.geometry.Point;

class ManipulationTest {
    private static final Modifiers SHIFT = new Modifiers(true, false, true);
    private static final Modifiers FREE = new Modifiers(false, false, true);

    private final Layer.Text text = new Layer.Text(
            LayerProperties.added(LayerId.text(1), "Headline", Frame.of(new Box(100, 100, 400, 100))),
            "Wake up",
            List.of(),
            TypeStyle.of(FontRole.GROTESK, 700, 20, 80, Rgba.BLACK),
            Optional.empty());
    private final Layer.Product product = new Layer.Product(
            LayerProperties.added(LayerId.PRODUCT, "Product", Frame.of(new Box(300, 500, 200, 400))),
            new AssetRef("0".repeat(64), "png"),
            Grounding.NONE);
    private final Poster poster = new Poster(
            new CanvasSize(1000, 1250),
            List.of(product, text),
            Optional.empty(),
            new Provenance("test", "", "", 0, Map.of(), ""));

    @Test
    void aMoveFollowsThePointerAndBecomesOneNamedStep() {
        Manipulation moved =
                Manipulation.move(poster, text, new Point(150, 120), 1).to(new Point(170, 171), FREE);
        assertThat(moved.frame().box()).isEqualTo(new Box(120, 151, 400, 100));
        assertThat(moved.edit().name()).isEqualTo("Move Headline");
        assertThat(moved.edit().apply(poster).layer(text.id()).orElseThrow().frame())
                .isEqualTo(moved.frame());
    }

    @Test
    void shiftKeepsAMoveStraight() {
        Manipulation moved = Manipulation.move(poster, text, Point.ZERO, 1).to(new Point(9, 31), SHIFT);
        assertThat(moved.frame().box()).isEqualTo(new Box(100, 131, 400, 100));
    }

    @Test
    void aProductKeepsItsShapeUnlessShiftIsHeld() {
        Manipulation taken = Manipulation.resize(poster, product, Handle.SOUTH_EAST, new Point(500, 900), 1);
        assertThat(taken.to(new Point(500, 700), FREE).frame().box()).isEqualTo(new Box(300, 500, 100, 200));
        assertThat(taken.to(new Point(500, 700), SHIFT).frame().box()).isEqualTo(new Box(300, 500, 200, 200));
    }

    @Test
    void theTypeOfATextGrowsWithItsCornerButNotWithItsSides() {
        Manipulation corner = Manipulation.resize(poster, text, Handle.SOUTH_EAST, new Point(500, 200), 1)
                .to(new Point(900, 300), FREE);
        Layer.Text grown =
                (Layer.Text) corner.edit().apply(poster).layer(text.id()).orElseThrow();
        assertThat(grown.frame().box()).isEqualTo(new Box(100, 100, 800, 200));
        assertThat(grown.style().maxSize()).isEqualTo(160);
        assertThat(grown.style().minSize()).isEqualTo(40);
        Manipulation side = Manipulation.resize(poster, text, Handle.EAST, new Point(500, 150), 1)
                .to(new Point(600, 150), FREE);
        Layer.Text wider =
                (Layer.Text) side.edit().apply(poster).layer(text.id()).orElseThrow();
        assertThat(wider.frame().box().width()).isEqualTo(500);
        assertThat(wider.style()).isEqualTo(text.style());
    }

    @Test
    void aCornerWithAFixedRatioMeetsALineExactlyAndKeepsTheRatio() {
        // The right edge comes within reach of the canvas's right edge.
        Manipulation snapped = Manipulation.resize(poster, product, Handle.SOUTH_EAST, new Point(500, 900), 1)
                .to(new Point(500 + 248, 900 + 496), Modifiers.NONE);
        Box box = snapped.frame().box();
        assertThat(box.height()).isEqualTo(2 * box.width());
        assertThat(snapped.snap().guides()).hasSizeLessThanOrEqualTo(1);
        Manipulation edge = Manipulation.resize(poster, product, Handle.EAST, new Point(500, 700), 1)
                .to(new Point(996, 700), Modifiers.NONE);
        assertThat(edge.frame().box().right()).isEqualTo(1000);
        assertThat(edge.frame().box().height()).isEqualTo(2 * edge.frame().box().width());
    }

    @Test
    void goingBackToTheStartChangesNothing() {
        Manipulation moved = Manipulation.move(poster, text, new Point(150, 120), 1)
                .to(new Point(400, 400), FREE)
                .to(new Point(150, 120), FREE);
        assertThat(moved.changed()).isFalse();
    }
}
