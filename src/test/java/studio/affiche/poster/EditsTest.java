package studio.affiche.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.poster.Property.BLEND;
import static studio.affiche.poster.Property.FRAME;
import static studio.affiche.poster.Property.NAME;
import static studio.affiche.poster.Property.OPACITY;
import static studio.affiche.poster.Property.PICTURE;
import static studio.affiche.poster.Property.STYLE;
import static studio.affiche.poster.Property.TEXT;
import static studio.affiche.poster.Property.VISIBILITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {
    private static final Random RANDOM = new Random(11);
    private static final Layer.Text HEADLINE = (Layer.Text) named(Posters.text(RANDOM, 1), "Headline");
    private static final Layer.Product BOTTLE = new Layer.Product(
            LayerProperties.of(LayerId.PRODUCT, "Bottle", Element.LAYOUT, Frame.of(new Box(300, 400, 400, 800))),
            Posters.CUTOUT,
            Grounding.NONE);
    private static final Layer.Shape BAND = Posters.band(RANDOM);
    private static final Layer.Background BACKGROUND = new Layer.Background(
            LayerProperties.of(LayerId.BACKGROUND, "Background", Element.BACKGROUND, Frame.of(Posters.CANVAS.bounds())),
            Posters.scene(RANDOM));
    private static final Poster POSTER = new Poster(
            Posters.CANVAS,
            List.of(BACKGROUND, BAND, HEADLINE, BOTTLE),
            Optional.empty(),
            Posters.poster(RANDOM, 0, "a").provenance());

    private static final Box BOX = HEADLINE.frame().box();

    record Case(Edit edit, String name, Layer layer, Set<Property> marks) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> edits() {
        double turn = HEADLINE.frame().rotation();
        return Stream.of(
                new Case(
                        Edits.frame(HEADLINE, new Frame(BOX.translate(5, 0), turn)),
                        "Move Headline",
                        HEADLINE,
                        Set.of(FRAME)),
                new Case(
                        Edits.frame(HEADLINE, new Frame(BOX.grow(3), turn)),
                        "Resize Headline",
                        HEADLINE,
                        Set.of(FRAME)),
                new Case(
                        Edits.frame(HEADLINE, HEADLINE.frame().withRotation(turn + 1)),
                        "Rotate Headline",
                        HEADLINE,
                        Set.of(FRAME)),
                new Case(Edits.move(Set.of(BOTTLE.id()), 3, 4), "Move layer", BOTTLE, Set.of(FRAME)),
                new Case(Edits.visible(BOTTLE, false), "Hide Bottle", BOTTLE, Set.of(VISIBILITY)),
                new Case(Edits.locked(BOTTLE, true), "Lock Bottle", BOTTLE, Set.of()),
                new Case(Edits.name(BOTTLE, "Flask"), "Rename Bottle", BOTTLE, Set.of(NAME)),
                new Case(Edits.opacity(BOTTLE, 0.5), "Opacity of Bottle", BOTTLE, Set.of(OPACITY)),
                new Case(Edits.blend(BOTTLE, BlendMode.SCREEN), "Blending of Bottle", BOTTLE, Set.of(BLEND)),
                new Case(Edits.text(HEADLINE, "New"), "Edit Headline", HEADLINE, Set.of(TEXT)),
                new Case(
                        Edits.style(HEADLINE, HEADLINE.style().withTracking(0.1)),
                        "Style of Headline",
                        HEADLINE,
                        Set.of(STYLE)),
                new Case(
                        Edits.plate(
                                HEADLINE,
                                Optional.of(new Plate(
                                        Outline.pill(), Fill.of(Rgba.BLACK), Optional.empty(), 1, 1, List.of()))),
                        "Plate of Headline",
                        HEADLINE,
                        Set.of(STYLE)),
                new Case(
                        Edits.grounding(BOTTLE, Grounding.of(1, 1, 90, 0, Rgba.BLACK)),
                        "Shadow of Bottle",
                        BOTTLE,
                        Set.of(STYLE)),
                new Case(Edits.fill(BAND, Fill.of(Rgba.WHITE)), "Fill of Band", BAND, Set.of(STYLE)),
                new Case(
                        Edits.backdrop(new Backdrop.Plain(Fill.of(Rgba.WHITE))),
                        "Change background",
                        BACKGROUND,
                        Set.of(PICTURE)));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void marksWhatItTouchesAndLeavesTheOthers(Case c) {
        Poster edited = c.edit.apply(POSTER);
        assertThat(c.edit.name()).isEqualTo(c.name);
        Layer after = edited.layer(c.layer.id()).orElseThrow();
        assertThat(after).isNotEqualTo(c.layer);
        assertThat(after.properties().touched()).isEqualTo(c.marks);
        assertThat(others(edited, c.layer)).isEqualTo(others(POSTER, c.layer));
        assertThat(edited.withLayers(POSTER.layers())).isEqualTo(POSTER);
        // Doing it again makes no difference but for moving by a distance.
        if (!c.name.equals("Move layer")) {
            assertThat(c.edit.apply(edited)).isEqualTo(edited);
        }
    }

    @ParameterizedTest
    @MethodSource("edits")
    void changesNothingWhereTheLayerIsNotThere(Case c) {
        Poster without = POSTER.withLayers(others(POSTER, c.layer));
        assertThat(c.edit.apply(without)).isEqualTo(without);
    }

    @Test
    void anEditThatChangesNothingMarksNothing() {
        for (Edit edit : List.of(
                Edits.frame(BOTTLE, BOTTLE.frame()),
                Edits.move(Set.of(BOTTLE.id(), HEADLINE.id()), 0, 0),
                Edits.opacity(BOTTLE, 1),
                Edits.text(HEADLINE, HEADLINE.text()),
                Edits.reorder(BOTTLE, 3))) {
            assertThat(edit.apply(POSTER)).isEqualTo(POSTER);
        }
    }

    @Test
    void severalLayersMoveTogether() {
        Edit edit = Edits.move(Set.of(BOTTLE.id(), HEADLINE.id()), 7, -2);
        Poster moved = edit.apply(POSTER);
        assertThat(edit.name()).isEqualTo("Move 2 layers");
        assertThat(moved.layer(BOTTLE.id()).orElseThrow().frame().box())
                .isEqualTo(BOTTLE.frame().box().translate(7, -2));
        assertThat(moved.layer(HEADLINE.id()).orElseThrow().frame().box()).isEqualTo(BOX.translate(7, -2));
    }

    @Test
    void spansStayWhereTheWordsBeforeThemAreTheSame() {
        Span unit = new Span(3, 5, 0.4, Optional.empty(), Optional.empty(), false);
        var number = HEADLINE.withText("500ml cold", List.of(unit));
        Poster poster = POSTER.withLayers(List.of(number));
        assertThat(edited(Edits.text(number, "500ml warm"), poster).spans()).containsExactly(unit);
        assertThat(edited(Edits.text(number, "Vegan formula"), poster).spans()).isEmpty();
        assertThat(edited(Edits.text(number, "500"), poster).spans()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'100 % cotton', 3, 5, 12",
        "'30 ml', 2, 5, 5",
        "'5 ingredients only', 1, 1, 18",
        "'1 299 € in total', 5, 7, 16",
        "'Vegan formula', 0, 0, 0"
    })
    void numbersAreSetLikeTheTemplatesNumber(String text, int number, int unit, int name) {
        Span small = new Span(2, 4, 0.36, Optional.empty(), Optional.empty(), false);
        Span quiet = new Span(4, 16, 0.3, Optional.empty(), Optional.empty(), true);
        var template = HEADLINE.withText("98 % plant-based", List.of(small, quiet));
        List<Span> spans = edited(Edits.text(template, text), POSTER.withLayers(List.of(template)))
                .spans();
        var expected = new ArrayList<Span>();
        if (unit > number) {
            expected.add(new Span(number, unit, 0.36, Optional.empty(), Optional.empty(), false));
        }
        if (name > unit) {
            expected.add(new Span(unit, name, 0.3, Optional.empty(), Optional.empty(), true));
        }
        assertThat(spans).isEqualTo(expected);
    }

    @Test
    void aDuplicateStandsAboveAsALayerOfTheDesigners() {
        Poster once = Edits.duplicate(HEADLINE).apply(POSTER);
        Poster twice = Edits.duplicate(HEADLINE).apply(once);
        assertThat(twice.layers()).hasSize(POSTER.layers().size() + 2);
        Layer copy = once.layers().get(POSTER.indexOf(HEADLINE.id()) + 1);
        assertThat(copy.name()).isEqualTo("Headline copy");
        assertThat(copy.properties().element()).isEmpty();
        assertThat(copy.frame().box()).isEqualTo(BOX.translate(21.6, 21.6));
        assertThat(others(once, copy)).isEqualTo(POSTER.layers());
    }

    @Test
    void layersComeAndGoAndChangePlaces() {
        Layer mine = Posters.shape(RANDOM, "product");
        Poster added = Edits.add(mine).apply(POSTER);
        assertThat(added.layers().getLast().id()).isEqualTo(new LayerId("product-2"));
        assertThat(Edits.remove(added.layers().getLast()).apply(added)).isEqualTo(POSTER);
        assertThat(Edits.reorder(BAND, 99).apply(POSTER).layers().getLast()).isEqualTo(BAND);
        assertThat(Edits.reorder(BAND, -5).apply(POSTER).layers().getFirst()).isEqualTo(BAND);
        assertThat(Edits.reorder(BAND, 2).apply(POSTER).layers()).containsExactly(BACKGROUND, HEADLINE, BAND, BOTTLE);
    }

    @net.jqwik.api.Property(tries = 300)
    void idsStayUnique(@ForAll Random random, @ForAll @IntRange(max = 30) int count) {
        Poster poster = Posters.edited(random, Posters.poster(random, 4, "a"), count);
        assertThat(poster.layers()).extracting(Layer::id).doesNotHaveDuplicates();
    }

    private static Layer.Text edited(Edit edit, Poster poster) {
        return (Layer.Text) edit.apply(poster).layers().getFirst();
    }

    private static Layer named(Layer layer, String name) {
        return layer.with(layer.properties().withName(name));
    }

    private static List<Layer> others(Poster poster, Layer layer) {
        return poster.layers().stream().filter(l -> !l.id().equals(layer.id())).toList();
    }
}
