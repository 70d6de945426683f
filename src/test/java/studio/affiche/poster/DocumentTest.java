package studio.affiche.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void copyIsStrippedAndSaidOnce() {
        assertThat(brief(List.of(" Fresh ", "", "  ", "Cold", "Fresh")).candidates())
                .containsExactly("Fresh", "Cold");
    }

    @Test
    void aBriefHasLimits() {
        List<String> most = IntStream.range(0, Brief.MAX_CANDIDATES)
                .mapToObj(i -> "Line " + i)
                .toList();
        assertThat(brief(most).candidates()).hasSize(Brief.MAX_CANDIDATES);
        assertThatThrownBy(() -> brief(
                        Stream.concat(most.stream(), Stream.of("one more")).toList()))
                .hasMessageContaining("201 lines");
        assertThat(brief(List.of("x".repeat(Brief.MAX_LINE))).candidates()).hasSize(1);
        assertThatThrownBy(() -> brief(List.of("fine", "x".repeat(Brief.MAX_LINE + 1))))
                .hasMessageContaining("Copy line 2")
                .hasMessageContaining("501 characters");
    }

    @Test
    void aPosterHasLayersOfDifferentIdsAndNotTooMany() {
        Poster poster = Posters.poster(new Random(1), 1, "a");
        assertThatThrownBy(() -> poster.withLayers(
                        List.of(poster.layers().getFirst(), poster.layers().getFirst())))
                .hasMessageContaining("background");
        List<Layer> many = IntStream.rangeClosed(0, Poster.MAX_LAYERS)
                .<Layer>mapToObj(i -> Posters.shape(new Random(i), "s" + i))
                .toList();
        assertThat(poster.withLayers(many.subList(1, many.size())).layers()).hasSize(Poster.MAX_LAYERS);
        assertThatThrownBy(() -> poster.withLayers(many)).hasMessageContaining("at most 500");
    }

    @Test
    void aDesignHasABoxAndAStyleForEachText() {
        var box = new GridBox(0, 0, 9, 9);
        assertThatThrownBy(() -> design(2, new Layout(box, List.of(box)), List.of()))
                .hasMessageContaining("2 texts, 1 boxes");
        var style = new TextStyle(
                Treatment.LABEL, FontRole.GROTESK, 400, Rgba.BLACK, HorizontalAlign.START, Optional.empty(), 0, false);
        var layout = new Layout(box, List.of(box, box));
        assertThat(design(2, layout, List.of(style, style)).style()).hasSize(2);
        assertThatThrownBy(() -> design(2, layout, List.of(style))).hasMessageContaining("1 styles");
    }

    @Test
    void elementsAreCalledByTheirWords() {
        for (Element element : Element.values()) {
            assertThat(Element.ofWord(" " + element.word().toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(element);
        }
        assertThatThrownBy(() -> Element.ofWord("colour")).hasMessageContaining("background, text or layout");
    }

    static Stream<ThrowingCallable> impossibleValues() {
        var stop = new Fill.Stop(0, Rgba.BLACK);
        List<Fill.Stop> stops = List.of(stop, new Fill.Stop(1, Rgba.WHITE));
        return Stream.of(
                () -> new Fill.Stop(1.1, Rgba.BLACK),
                () -> new Fill.Linear(0, List.of(stop)),
                () -> new Fill.Linear(0, List.of(new Fill.Stop(1, Rgba.BLACK), stop)),
                () -> new Fill.Linear(INFINITE, stops),
                () -> new Fill.Radial(Double.NaN, 0, 1, stops),
                () -> new Fill.Radial(0, 0, 0, stops),
                () -> new Fill.Radial(0, 0, INFINITE, stops),
                () -> new Shadow(INFINITE, 0, 1, Rgba.BLACK),
                () -> new Shadow(0, 0, -1, Rgba.BLACK),
                () -> new Shadow(0, 0, 501, Rgba.BLACK),
                () -> new Stroke(0, Rgba.BLACK),
                () -> new Stroke(INFINITE, Rgba.BLACK),
                () -> new Outline.Rectangle(-1),
                () -> new Outline.Rectangle(INFINITE),
                () -> new Outline.Burst(2, 0.5),
                () -> new Outline.Burst(5, 1),
                () -> new Plate(Outline.pill(), Fill.of(Rgba.BLACK), Optional.empty(), -1, 0, List.of()),
                () -> new Plate(Outline.pill(), Fill.of(Rgba.BLACK), Optional.empty(), 0, INFINITE, List.of()),
                () -> Grounding.of(1.1, 0, 0, 0, Rgba.BLACK),
                () -> Grounding.of(0, 0, INFINITE, 0, Rgba.BLACK),
                () -> Grounding.NONE.withSoftness(-0.1),
                () -> Grounding.NONE.withRoughness(Double.NaN),
                () -> Ambience.NONE.withEdge(1.1),
                () -> Ambience.NONE.withGrade(-1),
                () -> new Frame(new Box(0, 0, 1, 1), Double.NaN),
                () -> new Span(1, 1, 1, Optional.empty(), Optional.empty(), false),
                () -> new Span(0, 1, INFINITE, Optional.empty(), Optional.empty(), false),
                () -> new Span(0, 1, 1, Optional.of(901), Optional.empty(), false),
                () -> TypeStyle.of(FontRole.SERIF, 99, 1, 2, Rgba.BLACK),
                () -> TypeStyle.of(FontRole.SERIF, 400, 3, 2, Rgba.BLACK),
                () -> TypeStyle.of(FontRole.SERIF, 400, 1, 2, Rgba.BLACK).withTracking(2),
                () -> TypeStyle.of(FontRole.SERIF, 400, 1, 2, Rgba.BLACK).withLeading(Double.NaN),
                () -> new LayerId(" "),
                () -> new AssetRef("abc", "png"),
                () -> new AssetRef("ab".repeat(32), "../png"),
                () -> Posters.shape(new Random(1), "s").properties().withOpacity(1.01));
    }

    @ParameterizedTest
    @MethodSource("impossibleValues")
    void impossibleValuesAreRefused(ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
    }

    private static Brief brief(List<String> copy) {
        return Brief.of("Juice", Posters.CUTOUT, copy);
    }

    private static Design design(int texts, Layout layout, List<TextStyle> styles) {
        return new Design("d", Optional.empty(), 1, "podium", Collections.nCopies(texts, "words"), layout, styles, 0);
    }
}
