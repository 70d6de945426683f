package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

class SettingsTest {
    private static Lessons lessons(int pairs) {
        var brief = new Brief(
                "Lamp",
                Optional.empty(),
                Candidate.of(List.of("New", "Old")),
                "",
                CanvasPreset.PORTRAIT.size(),
                BrandKit.NONE);
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        var pair = new DesignPair(brief, picture, design("New"), design("Old"), Element.TEXT, 1);
        return new Lessons.Pairs(Collections.nCopies(pairs, pair));
    }

    private static Design design(String text) {
        var layout = new Layout(new GridBox(100, 200, 400, 500), List.of(new GridBox(50, 50, 450, 130)));
        return new Design(text, Optional.empty(), 1, "marble slab", List.of(text), layout, List.of(), 0);
    }

    @Test
    void stepsAndHeldOutPairsFitTheNumberOfPairs() {
        Settings few = Settings.usual(Loss.idpo(10, 5), 100, 3, 1);
        Settings many = Settings.usual(Loss.idpo(10, 5), 50_000, 3, 1);
        assertThat(few.steps()).isEqualTo(40);
        assertThat(few.heldOut()).isEqualTo(0.1);
        assertThat(many.steps()).isEqualTo(400);
        assertThat(many.heldOut() * 50_000).isCloseTo(200, within(1e-9));
    }

    @Test
    void manyPairsHoldThePolicyMoreStrongly() {
        assertThat(Settings.hold(lessons(20))).isEqualTo(1);
        assertThat(Settings.hold(lessons(530))).isEqualTo(1);
        assertThat(Settings.hold(lessons(1600))).isEqualTo(3);
        assertThat(Settings.hold(lessons(10_000))).isEqualTo(4);
        assertThat(Settings.usualLoss(lessons(1600))).isEqualTo(Loss.idpo(30, 5));
    }
}
