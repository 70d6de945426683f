package studio.affiche.design.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

class SelectionTest {
    private static final GridBox LOW = new GridBox(100, 300, 400, 500);
    private static final Design ABOVE = design("above", LOW, new GridBox(100, 20, 400, 100));
    private static final Design ABOVE_ASKEW = design("askew", LOW, new GridBox(131, 20, 431, 100));
    private static final Design BELOW =
            design("below", new GridBox(100, 20, 400, 200), new GridBox(133, 300, 344, 400));

    private static Design design(String id, GridBox product, GridBox text) {
        return new Design(
                id,
                Optional.empty(),
                1,
                "soft light",
                List.of("A line"),
                new Layout(product, List.of(text)),
                List.of(),
                0);
    }

    @Test
    void everyKindOfLayoutIsThereBeforeASecondOfOne() {
        assertThat(Selection.of(List.of(ABOVE_ASKEW, ABOVE, BELOW), 2)).containsExactlyInAnyOrder(ABOVE, BELOW);
    }

    @Test
    void theBestAlignedOfAKindGoesFirst() {
        assertThat(Selection.of(List.of(ABOVE_ASKEW, ABOVE), 1)).containsExactly(ABOVE);
        assertThat(Selection.of(List.of(ABOVE_ASKEW, ABOVE), 5)).containsExactly(ABOVE, ABOVE_ASKEW);
    }

    @Test
    void ofThoseAlikeTheFirstDrawnGoesFirst() {
        Design twin = design("twin", LOW, ABOVE.layout().text().getFirst());
        assertThat(Selection.of(List.of(twin, ABOVE), 1)).containsExactly(twin);
        assertThat(Selection.of(List.of(ABOVE, twin), 1)).containsExactly(ABOVE);
        assertThat(Selection.of(List.of(ABOVE), 0)).isEmpty();
    }
}
