package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

class FoldsTest {
    private static final BufferedImage PICTURE = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

    private final List<Shown> shown = new ArrayList<>();
    private final List<DesignPair> pairs = new ArrayList<>();

    private static Design design(String id) {
        var layout = new Layout(new GridBox(100, 300, 400, 500), List.of(new GridBox(100, 20, 400, 100)));
        return new Design(id, Optional.empty(), 1, "soft light", List.of("A line"), layout, List.of(), 0);
    }

    /** A design and variants of it, each in a pair with it. */
    private void family(Brief brief, String name, int variants) {
        shown.add(new Shown(brief, PICTURE, design(name)));
        for (int i = 0; i < variants; i++) {
            Design variant = design(name + i);
            shown.add(new Shown(brief, PICTURE, variant));
            pairs.add(new DesignPair(brief, PICTURE, design(name), variant, Element.TEXT, 1));
        }
    }

    private static Brief brief(String line) {
        return new Brief(
                line,
                Optional.empty(),
                List.of(Candidate.of("A line")),
                "",
                CanvasPreset.PORTRAIT.size(),
                BrandKit.NONE);
    }

    @Test
    void noPairLiesInTwoParts() {
        Brief brief = brief("One");
        family(brief, "a", 6);
        family(brief, "b", 3);
        family(brief, "c", 3);
        Folds folds = Folds.of(shown, pairs, 2);
        assertThat(folds.of()).hasSize(shown.size());
        for (DesignPair pair : pairs) {
            assertThat(folds.of().get(pair.chosen().id()))
                    .isEqualTo(folds.of().get(pair.rejected().id()));
        }
        assertThat(folds.outside(pairs, 0)).hasSize(6);
        assertThat(folds.outside(pairs, 1)).hasSize(6);
        assertThat(IntStream.concat(
                                folds.outside(pairs, 0).stream().mapToInt(i -> i),
                                folds.outside(pairs, 1).stream().mapToInt(i -> i))
                        .sorted())
                .containsExactlyElementsOf(IntStream.range(0, 12).boxed().toList());
    }

    @Test
    void whereThereAreBriefsEnoughThoseOfOneStayTogether() {
        for (String line : List.of("One", "Two", "Three", "Four")) {
            Brief brief = brief(line);
            family(brief, line + "a", 2);
            family(brief, line + "b", 1);
            shown.add(new Shown(brief, PICTURE, design(line + "alone")));
        }
        Folds folds = Folds.of(shown, pairs, 2);
        for (Shown one : shown) {
            for (Shown other : shown) {
                if (one.brief().equals(other.brief())) {
                    assertThat(folds.of().get(one.design().id()))
                            .isEqualTo(folds.of().get(other.design().id()));
                }
            }
        }
        assertThat(folds.outside(pairs, 0)).hasSize(6);
    }

    @Test
    void aPairOfADesignThatWasNotShownIsRefused() {
        family(brief("One"), "a", 1);
        Folds folds = Folds.of(shown, pairs, 2);
        var foreign = new DesignPair(brief("One"), PICTURE, design("x"), design("y"), Element.TEXT, 1);
        assertThatThrownBy(() -> folds.outside(List.of(foreign), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }
}
