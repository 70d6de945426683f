package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.paint.Fonts;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Frame;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Layout;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import studio.affiche.poster.TypeStyle;

class FontRecordTest {
    private static Layer.Text text(int number, FontChoice font) {
        var properties =
                LayerProperties.of(LayerId.text(number), "Text", Element.TEXT, Frame.of(new Box(0, 0, 100, 50)));
        TypeStyle style = TypeStyle.of(font.role(), 700, 20, 20, Rgba.BLACK).withFont(font);
        return new Layer.Text(properties, "Bread", List.of(), style, Optional.empty());
    }

    private static TextStyle style(FontRole role) {
        return new TextStyle(Treatment.LABEL, role, 700, Rgba.BLACK, HorizontalAlign.START, Optional.empty(), 0, false);
    }

    @Test
    void posterAndDesignNameTheFamilyOfEachTextAndKeepTheOneThatIsWanted() {
        var box = new GridBox(0, 0, 10, 10);
        var design = new Design(
                "a",
                Optional.empty(),
                1,
                "plain",
                List.of("Bread", "Butter"),
                new Layout(box, List.of(box, box)),
                List.of(style(FontRole.SLAB), style(FontRole.SERIF)),
                0);
        var poster = new Poster(
                new CanvasSize(200, 200),
                List.of(
                        text(1, FontChoice.of(FontRole.SLAB)),
                        text(2, new FontChoice(FontRole.SERIF, Optional.of("Our House Font")))),
                Optional.of(design),
                new Provenance("test", "", "", 1, Map.of(), ""));
        Poster recorded = FontRecord.recorded(poster, Fonts.bundled());
        assertThat(recorded.layers(Layer.Text.class))
                .extracting(layer -> layer.style().font().family().orElseThrow())
                .containsExactly("Roboto Slab", "Our House Font");
        assertThat(recorded.design().orElseThrow().style())
                .extracting(each -> each.family().orElseThrow())
                .containsExactly("Roboto Slab", "Our House Font");
    }
}
