package studio.affiche.design.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Design;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layout;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

class MarksTest {
    private static final GridBox PRODUCT = new GridBox(150, 250, 350, 500);

    private static Design design(List<GridBox> boxes, List<TextStyle> styles) {
        List<String> text = List.of("Wake up", "From 39 €").subList(0, boxes.size());
        return new Design("", Optional.empty(), 1, "studio sweep", text, new Layout(PRODUCT, boxes), styles, 0);
    }

    @Test
    void textsApartAndOffTheProductAreClear() {
        assertThat(Marks.clear(
                        design(List.of(new GridBox(50, 20, 450, 120), new GridBox(50, 140, 200, 180)), List.of())))
                .isTrue();
    }

    @Test
    void aTextOnAnotherIsNotClearThoughOneStandsBehindTheProduct() {
        List<GridBox> crossing = List.of(new GridBox(50, 20, 450, 120), new GridBox(60, 100, 200, 140));
        assertThat(Marks.clear(design(crossing, List.of()))).isFalse();
        assertThat(Marks.clear(design(crossing, List.of(style(true), style(false)))))
                .isFalse();
    }

    @Test
    void aLineOfWhichTheProductHidesTooMuchIsNotClear() {
        List<TextStyle> behind = List.of(style(true));
        assertThat(Marks.clear(design(List.of(new GridBox(50, 180, 450, 280)), behind)))
                .isTrue();
        assertThat(Marks.clear(design(List.of(new GridBox(100, 220, 300, 320)), behind)))
                .isFalse();
    }

    private static TextStyle style(boolean behind) {
        return new TextStyle(
                Treatment.HEADLINE,
                FontRole.GROTESK,
                700,
                Rgba.WHITE,
                HorizontalAlign.START,
                Optional.empty(),
                0,
                behind);
    }

    @Test
    void aTextOnTheProductIsNotClear() {
        assertThat(Marks.clear(design(List.of(new GridBox(160, 300, 300, 400)), List.of())))
                .isFalse();
    }
}
