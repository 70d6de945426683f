package studio.affiche.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.design.ink.Ground;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.Swap;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TextStyle;
import studio.affiche.scene.ScenePainter;
import studio.affiche.scene.ScenePrompts;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArtDirectorTest {
    private static final AssetRef CUTOUT = new AssetRef("0".repeat(64), "png");
    private static final Provenance PROVENANCE = new Provenance("test", "", "", 1, Map.of(), "");

    private final TextMeasure measure = new TextSetter(Fonts.bundled());
    private final ScenePainter scenes = new ScenePainter();
    private final ArtDirector director = new ArtDirector(measure, scenes);
    private final Composer composer = new Composer(measure, scenes);
    private final Brief brief = Brief.of(
            "Botanical night serum",
            CUTOUT,
            List.of(
                    "Wake up to calmer skin",
                    "Two drops. Eight hours.",
                    "Sleep on it",
                    "Rest is a routine",
                    "BOTANICA · NIGHT SERUM",
                    "A serum of bakuchiol and blue tansy that works while you sleep.",
                    "Pressed cold, bottled in small batches, kind to tired skin.",
                    "98 % plant-based",
                    "0 % perfume",
                    "30 ml — €48",
                    "50 ml — €68",
                    "Discover the ritual →",
                    "Find your drop"));
    private final ProductView product =
            new ProductView(CUTOUT, 0.42, List.of(Rgba.parse("#2b6b55"), Rgba.parse("#d9b878")));
    private List<Design> twelve = List.of();

    @BeforeAll
    void propose() throws TaskCancelled {
        twelve = propose(brief, 12, 7);
    }

    @Test
    void twelveDesignsDifferVisibly() {
        assertThat(twelve).hasSize(12);
        var families = new HashSet<>();
        var layouts = new HashSet<>();
        for (Design design : twelve) {
            families.add(ScenePrompts.read(design.background()).family());
            layouts.add(design.layout());
        }
        assertThat(families).hasSizeGreaterThanOrEqualTo(6);
        assertThat(layouts).hasSizeGreaterThanOrEqualTo(10);
        assertThat(twelve.stream().map(Design::id)).doesNotHaveDuplicates();
    }

    @Test
    void textComesFromTheCandidatesOnceAndVerbatim() {
        for (Design design : twelve) {
            assertThat(brief.candidates()).containsAll(design.text());
            assertThat(design.text()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextReadsOnTheGroundThatIsPainted() {
        for (Design design : twelve) {
            Backdrop.Scene scene =
                    Staging.scene(design.background(), design.seed(), product, BrandKit.NONE, design.layout());
            var ground = new Ground(scenes.paint(scene, 432, 540));
            for (int i = 0; i < design.text().size(); i++) {
                TextStyle style = design.style().get(i);
                double contrast = style.plate()
                        .map(p -> p.contrast(style.color()))
                        .orElse(ground.read(design.layout().text().get(i).unit())
                                .contrast(style.color()));
                assertThat(contrast)
                        .as("%s in %s", design.text().get(i), design.background())
                        .isGreaterThan(4.2);
            }
        }
    }

    @Test
    void textStandsOnTheProductOnlyOnPurpose() {
        for (Design design : twelve) {
            for (int i = 0; i < design.text().size(); i++) {
                Box text = design.layout().text().get(i).unit();
                if (!design.style().get(i).behindProduct()) {
                    assertThat(text.overlap(design.layout().product().unit()) / text.area())
                            .as(design.text().get(i))
                            .isLessThan(0.1);
                }
            }
        }
    }

    @Test
    void sameSeedSameDesigns() throws TaskCancelled {
        assertThat(propose(brief, 3, 7)).isEqualTo(twelve.subList(0, 3));
        assertThat(propose(brief, 3, 8)).isNotEqualTo(twelve.subList(0, 3));
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void aReplacementDiffersInOneElementOnly(Element element) throws TaskCancelled {
        int found = 0;
        for (Design design : twelve.subList(0, 4)) {
            var variants = new ArrayList<Design>();
            director.replace(brief, product, design, element, 4, 3, Progress.IGNORED, variants::add);
            found += variants.size();
            for (Design variant : variants) {
                assertThat(variant.origin()).isEqualTo(Optional.of(new Design.Origin(design.id(), element)));
                assertThat(variant.background().equals(design.background())).isEqualTo(element != Element.BACKGROUND);
                assertThat(variant.text().equals(design.text())).isEqualTo(element != Element.TEXT);
                assertThat(variant.layout().equals(design.layout())).isEqualTo(element != Element.LAYOUT);
                if (element != Element.LAYOUT) {
                    assertThat(variant.style()).isEqualTo(design.style());
                }
                Poster before = composer.compose(brief, product, design, PROVENANCE);
                Poster after = Swap.apply(before, element, composer.compose(brief, product, variant, PROVENANCE));
                assertThat(after.layers().stream().map(Layer::id))
                        .as("layers keep their slots")
                        .containsAll(before.layers(Layer.Text.class).stream()
                                .map(Layer::id)
                                .toList());
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(12);
    }

    @Test
    void theDirectionIsFollowed() throws TaskCancelled {
        List<Design> night = propose(brief.withDirection("night bokeh, navy, luxurious"), 3, 1);
        assertThat(ScenePrompts.read(night.getFirst().background()).family().phrase())
                .contains("bokeh");
        assertThat(night).allSatisfy(d -> assertThat(d.background()).contains("navy"));
    }

    @ParameterizedTest
    @EnumSource(CanvasPreset.class)
    void everyCanvasGetsDesigns(CanvasPreset preset) throws TaskCancelled {
        assertThat(propose(brief.withSize(preset.size()), 4, 5)).hasSize(4);
    }

    @Test
    void aSingleLineIsEnough() throws TaskCancelled {
        assertThat(propose(Brief.of("x", CUTOUT, List.of("Hello")), 4, 5)).hasSize(4);
    }

    @Test
    void noCopyIsRefusedInOneSentence() {
        assertThatThrownBy(() -> propose(Brief.of("x", CUTOUT, List.of()), 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The brief has no copy: add at least one line");
    }

    @Test
    void aDesignWithoutStylesIsComposedToo() {
        Design bare = twelve.getFirst().withStyle(List.of());
        Poster poster = composer.compose(brief, product, bare, PROVENANCE);
        assertThat(poster.layers(Layer.Text.class)).hasSize(bare.text().size());
    }

    @Test
    void theProductKeepsItsProportionsInThePoster() {
        for (Design design : twelve) {
            Box box = composer.compose(brief, product, design, PROVENANCE)
                    .layers(Layer.Product.class)
                    .getFirst()
                    .frame()
                    .box();
            assertThat(box.width() / box.height()).isEqualTo(product.aspect(), within(1e-9));
            GridBox grid = design.layout().product();
            assertThat(box.bottom()).isEqualTo(grid.on(brief.size()).bottom(), within(1e-9));
        }
    }

    private List<Design> propose(Brief brief, int count, long seed) throws TaskCancelled {
        var designs = new ArrayList<Design>();
        director.propose(brief, product, count, seed, Progress.IGNORED, designs::add);
        return designs;
    }
}
