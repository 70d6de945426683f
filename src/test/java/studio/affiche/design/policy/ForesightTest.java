package studio.affiche.design.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

class ForesightTest {
    private static final Brief BRIEF = new Brief(
            "Lamp", Optional.empty(), List.of(Candidate.of("A line")), "", CanvasPreset.PORTRAIT.size(), BrandKit.NONE);
    private static final List<Design> FOUR = List.of(design("a"), design("b"), design("c"), design("d"));
    private static final List<Design> SEVEN = Stream.concat(
                    FOUR.stream(), Stream.of(design("e"), design("f"), design("g")))
            .toList();

    private static Design design(String id) {
        var layout = new Layout(new GridBox(100, 200, 400, 500), List.of(new GridBox(50, 20, 450, 120)));
        return new Design(id, Optional.empty(), 1, "soft light", List.of("A line"), layout, List.of(), 0);
    }

    private static Foresight saying(Double... worth) {
        return (brief, designs) -> List.of(worth);
    }

    @Test
    void theBestSixthIsKeptInTheOrderItCame() {
        assertThat(saying(0.1, -0.2, 0.3, -0.4).better(BRIEF, FOUR, 1)).containsExactly(FOUR.get(2));
        assertThat(saying(0.1, -0.2, 0.0, -0.4, 0.3, -0.1, 0.05).better(BRIEF, SEVEN, 1))
                .containsExactly(SEVEN.get(0), SEVEN.get(4));
        assertThat(saying(0.1, 0.3, -0.2, 0.2).better(BRIEF, FOUR, 3))
                .containsExactly(FOUR.get(0), FOUR.get(1), FOUR.get(3));
    }

    @Test
    void ofDesignsThatAreForeseenToDoAlikeAllAreKept() {
        assertThat(Foresight.NONE.better(BRIEF, FOUR, 1)).isEqualTo(FOUR);
        assertThat(Foresight.NONE.better(BRIEF, List.of(), 1)).isEmpty();
    }
}
