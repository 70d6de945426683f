package studio.affiche.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.design.ProductView;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.Painter;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Element;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.scene.ScenePainter;

class DirectionCheckTest {
    private static final CanvasSize CANVAS = new CanvasSize(216, 270);
    private static final AssetRef CUTOUT = new AssetRef("0".repeat(64), "png");

    @ParameterizedTest
    @CsvSource({
        "summer by the sea, snow field before firs, #dfe6ee, true",
        "summer by the sea, sand ripples before dunes, #e3cfb4, false",
        "'quiet luxury, dark', studio sweep, #f4efe6, true",
        "'quiet luxury, dark', studio sweep, #1b1c20, false",
        "no navy, 'navy tones, studio sweep', #16264f, true",
        "'', snow field before firs, #dfe6ee, false"
    })
    void aSceneAgainstTheDirectionIsFound(String direction, String prompt, String ground, boolean found) {
        Brief brief = Brief.of("Quxl", CUTOUT, List.of("Hello")).withDirection(direction);
        Rgba color = Rgba.parse(ground);
        var scene = new Backdrop.Scene(
                prompt, 1, new ScenePalette(color, color, color, color), new Box(0.3, 0.4, 0.4, 0.5), List.of());
        var background = new Layer.Background(
                LayerProperties.of(LayerId.BACKGROUND, "Background", Element.BACKGROUND, Frame.of(CANVAS.bounds())),
                scene);
        var poster = new Poster(
                CANVAS, List.of(background), Optional.empty(), new Provenance("test", "", "", 1, Map.of(), ""));
        var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        var judge = new PosterJudge(new Painter(Fonts.bundled(), ref -> image, new ScenePainter()), ref -> image);
        Findings findings = judge.judge(new Subject(
                brief, CopyReader.read(brief), new ProductView(CUTOUT, 0.6, List.of(Rgba.parse("#2b6b55"))), poster));
        assertThat(findings.list().stream().anyMatch(f -> f.check() == Check.DIRECTION))
                .isEqualTo(found);
    }
}
