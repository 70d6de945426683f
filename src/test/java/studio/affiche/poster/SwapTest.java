package studio.affiche.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SwapTest {
    @net.jqwik.api.Property(tries = 500)
    void anotherBackgroundLeavesEverythingElse(
            @ForAll Random random, @ForAll @IntRange(max = 5) int texts, @ForAll @IntRange(max = 12) int edits) {
        Poster poster = Posters.edited(random, Posters.poster(random, texts, "a"), edits);
        Poster proposal = Posters.poster(random, texts, "b");
        Poster swapped = Swap.apply(poster, Element.BACKGROUND, proposal);
        assertThat(without(swapped.change(LayerId.PRODUCT, SwapTest::unlit), LayerId.BACKGROUND))
                .isEqualTo(without(poster.change(LayerId.PRODUCT, SwapTest::unlit), LayerId.BACKGROUND));
        var before = (Layer.Background) poster.layer(LayerId.BACKGROUND).orElseThrow();
        var after = (Layer.Background) swapped.layer(LayerId.BACKGROUND).orElseThrow();
        assertThat(swapped.indexOf(LayerId.BACKGROUND)).isEqualTo(poster.indexOf(LayerId.BACKGROUND));
        if (before.properties().locked()) {
            assertThat(after).isEqualTo(before);
        } else {
            var scene = (Backdrop.Scene)
                    ((Layer.Background) proposal.layer(LayerId.BACKGROUND).orElseThrow()).backdrop();
            assertThat(after.backdrop()).isEqualTo(scene.staged(poster.size(), poster.layers()));
            assertThat(after.properties()).isEqualTo(before.properties().untouching(Set.of(Property.PICTURE)));
        }
        assertThat(swapped.design()).isEqualTo(proposal.design());
    }

    private static Layer unlit(Layer layer) {
        return ((Layer.Product) layer).withGrounding(Grounding.NONE);
    }

    @Test
    void anotherBackgroundBringsItsLight() {
        Poster poster = Posters.poster(new Random(1), 2, "a");
        Grounding light = Grounding.of(0.5, 0.5, 120, 0, Rgba.BLACK);
        Poster proposal = Posters.poster(new Random(2), 2, "b")
                .change(LayerId.PRODUCT, l -> ((Layer.Product) l).withGrounding(light));
        assertThat(grounding(Swap.apply(poster, Element.BACKGROUND, proposal))).isEqualTo(light);
        assertThat(grounding(Swap.apply(poster, Element.TEXT, proposal))).isEqualTo(Grounding.NONE);
        assertThat(grounding(Swap.apply(poster, Element.LAYOUT, proposal))).isEqualTo(Grounding.NONE);
    }

    @Test
    void aProductLitByHandKeepsItsLight() {
        Grounding light = Grounding.of(0.5, 0.5, 120, 0, Rgba.BLACK);
        Poster proposal = Posters.poster(new Random(2), 2, "b")
                .change(LayerId.PRODUCT, l -> ((Layer.Product) l).withGrounding(light));
        Poster poster = Posters.poster(new Random(1), 2, "a");
        var product = (Layer.Product) poster.layer(LayerId.PRODUCT).orElseThrow();
        Poster byHand = Edits.grounding(product, Grounding.NONE.withContact(1)).apply(poster);
        assertThat(grounding(Swap.apply(byHand, Element.BACKGROUND, proposal)))
                .isEqualTo(Grounding.NONE.withContact(1));
        Poster locked = Edits.locked(product, true).apply(poster);
        assertThat(grounding(Swap.apply(locked, Element.BACKGROUND, proposal))).isEqualTo(Grounding.NONE);
        Poster behind = Edits.locked(poster.layer(LayerId.BACKGROUND).orElseThrow(), true)
                .apply(poster);
        assertThat(grounding(Swap.apply(behind, Element.BACKGROUND, proposal))).isEqualTo(Grounding.NONE);
    }

    private static Grounding grounding(Poster poster) {
        return ((Layer.Product) poster.layer(LayerId.PRODUCT).orElseThrow()).grounding();
    }

    @net.jqwik.api.Property(tries = 500)
    void otherTextChangesWordsAlone(
            @ForAll Random random,
            @ForAll @IntRange(max = 5) int texts,
            @ForAll @IntRange(max = 5) int theirTexts,
            @ForAll @IntRange(max = 12) int edits) {
        Poster poster = Posters.edited(random, Posters.poster(random, texts, "a"), edits);
        Poster proposal = Posters.poster(random, theirTexts, "b");
        Poster swapped = Swap.apply(poster, Element.TEXT, proposal);
        assertThat(ids(swapped)).isEqualTo(ids(poster));
        for (Layer before : poster.layers()) {
            Layer after = swapped.layer(before.id()).orElseThrow();
            Optional<Layer> theirs = proposal.layer(before.id());
            if (before instanceof Layer.Text mine && ofDesign(before) && theirs.isPresent()) {
                var other = (Layer.Text) theirs.get();
                var text = (Layer.Text) after;
                assertThat(text.text()).isEqualTo(other.text());
                assertThat(text.spans()).isEqualTo(other.spans());
                assertThat(text.withText(mine.text(), mine.spans()).with(mine.properties()))
                        .isEqualTo(mine);
                assertThat(text.properties().withName("").touching(Property.TEXT))
                        .isEqualTo(mine.properties().withName("").touching(Property.TEXT));
                if (mine.properties().touched().contains(Property.NAME)) {
                    assertThat(text.name()).isEqualTo(mine.name());
                }
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @net.jqwik.api.Property(tries = 500)
    void anotherLayoutMovesTheDesignAndLeavesWordsPictureAndTheDesignersLayers(
            @ForAll Random random,
            @ForAll @IntRange(max = 5) int texts,
            @ForAll @IntRange(max = 5) int theirTexts,
            @ForAll @IntRange(max = 12) int edits) {
        Poster poster = Posters.edited(random, Posters.poster(random, texts, "a"), edits);
        Poster proposal = Posters.poster(random, theirTexts, "b");
        Poster swapped = Swap.apply(poster, Element.LAYOUT, proposal);
        for (Layer before : poster.layers()) {
            boolean shapeOfOldLayout = before instanceof Layer.Shape
                    && ofDesign(before)
                    && before.properties().touched().isEmpty();
            Optional<Layer> found = swapped.layer(before.id());
            if (found.isEmpty()) {
                assertThat(shapeOfOldLayout && proposal.layer(before.id()).isEmpty())
                        .as("only a shape of the old layout may go, not %s", before)
                        .isTrue();
                continue;
            }
            Layer after = found.get();
            Optional<Layer> theirs = proposal.layer(before.id());
            if (!ofDesign(before) || theirs.isEmpty()) {
                assertThat(after).isEqualTo(before);
                continue;
            }
            assertThat(after.frame()).isEqualTo(theirs.get().frame());
            assertThat(after.properties().withFrame(before.frame()).touching(Property.FRAME))
                    .isEqualTo(before.properties().touching(Property.FRAME));
            boolean styledByHand = before.properties().touched().contains(Property.STYLE);
            switch (after) {
                case Layer.Text text -> {
                    var mine = (Layer.Text) before;
                    var other = (Layer.Text) theirs.get();
                    assertThat(text.text()).isEqualTo(mine.text());
                    assertThat(text.style()).isEqualTo(styledByHand ? mine.style() : other.style());
                    assertThat(text.plate()).isEqualTo(styledByHand ? mine.plate() : other.plate());
                }
                case Layer.Shape shape -> {
                    var mine = (Layer.Shape) before;
                    var other = (Layer.Shape) theirs.get();
                    assertThat(shape.fill()).isEqualTo(styledByHand ? mine.fill() : other.fill());
                    assertThat(shape.outline()).isEqualTo(styledByHand ? mine.outline() : other.outline());
                }
                case Layer.Background background -> {
                    var mine = ((Layer.Background) before).backdrop();
                    assertThat(background.backdrop())
                            .isEqualTo(((Backdrop.Scene) mine).staged(swapped.size(), swapped.layers()));
                }
                case Layer.Product product ->
                    assertThat(product.with(before.properties())).isEqualTo(before);
                case Layer.Image image ->
                    assertThat(image.with(before.properties())).isEqualTo(before);
            }
        }
        // Nothing comes in but shapes of the new layout.
        assertThat(swapped.layers())
                .allMatch(l -> poster.layer(l.id()).isPresent()
                        || l instanceof Layer.Shape && proposal.layer(l.id()).isPresent());
    }

    @net.jqwik.api.Property(tries = 500)
    void backAndForthIsWhereItBegan(
            @ForAll Random random, @ForAll @IntRange(max = 5) int texts, @ForAll Element element) {
        Poster poster = Posters.poster(random, texts, "a");
        Poster proposal = Posters.poster(random, texts, "b");
        Poster there = Swap.apply(poster, element, proposal);
        assertThat(Swap.apply(there, element, poster)).isEqualTo(poster);
    }

    @net.jqwik.api.Property(tries = 300)
    void swappingTwiceIsSwappingOnce(
            @ForAll Random random,
            @ForAll @IntRange(max = 5) int texts,
            @ForAll @IntRange(max = 12) int edits,
            @ForAll Element element) {
        Poster poster = Posters.edited(random, Posters.poster(random, texts, "a"), edits);
        Poster proposal = Posters.poster(random, texts, "b");
        Poster once = Swap.apply(poster, element, proposal);
        assertThat(Swap.apply(once, element, proposal)).isEqualTo(once);
    }

    @Test
    void aLayerOfTheDesignersKeepsItsPlaceInTheStack() {
        var random = new Random(4);
        Poster poster = Posters.poster(random, 3, "a");
        Layer mine = Posters.shape(random, "mine");
        Poster edited = Edits.reorder(mine, 2).apply(Edits.add(mine).apply(poster));
        LayerId below = edited.layers().get(1).id();
        for (Element element : Element.values()) {
            Poster swapped = Swap.apply(edited, element, Posters.poster(new Random(9), 3, "b"));
            assertThat(swapped.layer(mine.id())).contains(mine);
            int place = swapped.indexOf(mine.id());
            assertThat(place).isEqualTo(swapped.indexOf(below) + 1);
        }
    }

    @Test
    void whatTheDesignerPutUnderTheBackgroundStaysUnderIt() {
        var random = new Random(5);
        Layer mine = Posters.shape(random, "mine");
        Poster poster = Edits.reorder(mine, 0).apply(Edits.add(mine).apply(Posters.poster(random, 2, "a")));
        Poster swapped = Swap.apply(poster, Element.LAYOUT, Posters.poster(random, 2, "b"));
        assertThat(swapped.indexOf(mine.id())).isZero();
    }

    @Test
    void lockedLayersStayAsTheyAre() {
        var random = new Random(6);
        Poster poster = Posters.poster(random, 3, "a");
        for (Layer layer : poster.layers()) {
            poster = Edits.locked(layer, true).apply(poster);
        }
        Poster proposal = Posters.poster(random, 3, "b");
        for (Element element : Element.values()) {
            assertThat(Swap.apply(poster, element, proposal).layers())
                    .filteredOn(l -> l.properties().locked())
                    .containsExactlyInAnyOrderElementsOf(poster.layers());
        }
    }

    @Test
    void theStepIsCalledByItsElement() {
        Poster poster = Posters.poster(new Random(1), 1, "a");
        assertThat(Swap.edit(Element.LAYOUT, poster).name()).isEqualTo("Swap layout");
    }

    private static boolean ofDesign(Layer layer) {
        return layer.properties().element().isPresent() && !layer.properties().locked();
    }

    private static List<LayerId> ids(Poster poster) {
        return poster.layers().stream().map(Layer::id).toList();
    }

    private static List<Layer> without(Poster poster, LayerId id) {
        return poster.layers().stream().filter(l -> !l.id().equals(id)).toList();
    }
}
