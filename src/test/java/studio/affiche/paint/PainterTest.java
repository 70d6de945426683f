package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.BlendMode;
import studio.affiche.poster.Box;
import studio.affiche.poster.Fill;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.Shadow;

class PainterTest {
    private final SamplePosters samples = new SamplePosters();
    private final Painter painter = samples.painter();

    private static int[] pixels(BufferedImage image) {
        return Pixels.of(image);
    }

    private static Layer.Shape square(String color, Box box) {
        return new Layer.Shape(
                LayerProperties.added(new LayerId("square"), "square", Frame.of(box)),
                new Outline.Rectangle(0),
                SamplePosters.solid(color),
                Optional.empty(),
                List.of());
    }

    @Test
    void aBackgroundThatCoversMakesAnOpaquePicture() {
        assertThat(painter.paint(samples.stride(), 0.25).getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        Poster open = SamplePosters.poster(square("#ff0000", new Box(100, 100, 100, 100)));
        BufferedImage image = painter.paint(open, 1);
        assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB_PRE);
        assertThat(image.getRGB(50, 50)).isZero();
        assertThat(image.getRGB(150, 150)).isEqualTo(0xffff0000);
    }

    @Test
    void theSamePosterGivesTheSamePixelsOnAnyThreadAndWithAnyCache() {
        int[] first = pixels(painter.paint(samples.night(), 0.5));
        assertThat(pixels(painter.paint(samples.night(), 0.5))).isEqualTo(first);
        var poor = new Painter(new TextSetter(Fonts.bundled()), samples.images(), (s, w, h) -> null, 0);
        assertThat(pixels(poor.paint(new SamplePosters().night(), 0.5))).isEqualTo(first);
        IntStream.range(0, 8)
                .parallel()
                .forEach(i ->
                        assertThat(pixels(painter.paint(samples.night(), 0.5))).isEqualTo(first));
    }

    @Test
    void whatIsReturnedIsTheCallersOwn() {
        BufferedImage mine = painter.paint(samples.stride(), 0.25);
        int[] before = pixels(mine).clone();
        Arrays.fill(pixels(mine), 0);
        assertThat(pixels(painter.paint(samples.stride(), 0.25))).isEqualTo(before);
    }

    @Test
    void aDraggedLayerLooksAsItDoesInThePoster() {
        Poster poster = samples.night();
        for (Layer layer : poster.layers()) {
            if (layer instanceof Layer.Background) {
                continue;
            }
            int at = poster.indexOf(layer.id());
            Poster upTo = poster.withLayers(poster.layers().subList(0, at + 1));
            BufferedImage below = painter.paintWithout(upTo, Set.of(layer.id()), 0.5);
            LayerImage alone = painter.paintLayer(poster, layer.id(), 0.5);
            try (var surface = new Surface(new Rectangle(540, 675), true)) {
                surface.draw(new LayerImage(below, 0, 0), BlendMode.NORMAL, 1);
                surface.draw(alone, BlendMode.NORMAL, 1);
                assertThat(greatestDifference(surface.image(), painter.paint(upTo, 0.5)))
                        .as(layer.name())
                        .isLessThanOrEqualTo(3);
            }
        }
    }

    static int greatestDifference(BufferedImage a, BufferedImage b) {
        int greatest = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int difference = ((a.getRGB(x, y) >> shift) & 255) - ((b.getRGB(x, y) >> shift) & 255);
                    greatest = Math.max(greatest, Math.abs(difference));
                }
            }
        }
        return greatest;
    }

    @Test
    void hiddenAndClearLayersAreNotPainted() {
        Poster poster = samples.stride();
        int[] without = pixels(painter.paintWithout(poster, Set.of(LayerId.PRODUCT), 0.25));
        Poster hidden =
                poster.change(LayerId.PRODUCT, l -> l.with(l.properties().withVisible(false)));
        Poster clear = poster.change(LayerId.PRODUCT, l -> l.with(l.properties().withOpacity(0)));
        assertThat(pixels(painter.paint(hidden, 0.25))).isEqualTo(without);
        assertThat(pixels(painter.paint(clear, 0.25))).isEqualTo(without);
        assertThat(pixels(painter.paint(poster, 0.25))).isNotEqualTo(without);
    }

    @Test
    void opacityAndBlendingActOnTheLayerAsAWhole() {
        var white = SamplePosters.background(SamplePosters.solid("#808080"));
        var box = new Box(100, 100, 200, 200);
        Layer half =
                square("#ffffff", box).with(square("#ffffff", box).properties().withOpacity(0.5));
        assertThat(painter.paint(SamplePosters.poster(white, half), 1).getRGB(200, 200) & 255)
                .isBetween(0xbf, 0xc0);
        Layer times =
                square("#808080", box).with(square("#ffffff", box).properties().withBlend(BlendMode.MULTIPLY));
        assertThat(painter.paint(SamplePosters.poster(white, times), 1).getRGB(200, 200) & 255)
                .isEqualTo(0x40);
    }

    @Test
    void theProductStandsOnTheBottomOfItsFrame() {
        var red = new BufferedImage(50, 100, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 5000; i++) {
            red.setRGB(i % 50, i / 50, 0xffff0000);
        }
        var own = new Painter(Fonts.bundled(), ref -> red, (s, w, h) -> red);
        var frame = Frame.of(new Box(100, 100, 400, 400));
        var product = SamplePosters.product(new AssetRef("e".repeat(64), "png"), frame, Grounding.NONE);
        BufferedImage image = own.paint(SamplePosters.poster(product), 1);
        assertThat(image.getRGB(300, 499)).isEqualTo(0xffff0000);
        assertThat(image.getRGB(300, 500)).isZero();
        assertThat(image.getRGB(200, 300)).isEqualTo(0xffff0000);
        assertThat(image.getRGB(199, 300)).isZero();
    }

    @Test
    void aProductDarkensTheGroundWhereItStands() {
        Poster poster = samples.stride();
        Poster floating = poster.change(LayerId.PRODUCT, l -> ((Layer.Product) l).withGrounding(Grounding.NONE));
        BufferedImage with = painter.paint(poster, 1);
        BufferedImage without = painter.paint(floating, 1);
        // Right below the heel.
        assertThat(brightness(with, 215, 880)).isLessThan(brightness(without, 215, 880) - 40);
        // The far corner of the picture stays as it was.
        assertThat(with.getRGB(1000, 1300)).isEqualTo(without.getRGB(1000, 1300));
    }

    private static int brightness(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255)) / 3;
    }

    @Test
    void theCastShadowFallsAwayFromTheLight() {
        for (boolean fromLeft : new boolean[] {true, false}) {
            var light = Grounding.of(0, 1, fromLeft ? 150 : 30, 0, Rgba.BLACK).withSurface(Grounding.Surface.MATT);
            Poster poster = samples.stride()
                    .change(
                            LayerId.PRODUCT,
                            l -> ((Layer.Product) l)
                                    .withGrounding(light)
                                    .with(l.properties().withFrame(Frame.of(new Box(440, 430, 200, 480)))));
            LayerImage layer = painter.paintLayer(poster, LayerId.PRODUCT, 0.5);
            double left = 220 - layer.x();
            double right = layer.x() + layer.image().getWidth() - 320.0;
            assertThat(right > left).isEqualTo(fromLeft);
        }
    }

    @Test
    void aWideBlurIsTheSameAtEveryScale() {
        var shadowed = new Layer.Shape(
                LayerProperties.added(new LayerId("soft"), "soft", Frame.of(new Box(300, 300, 400, 400))),
                new Outline.Ellipse(),
                SamplePosters.solid("#ffffff00"),
                Optional.empty(),
                List.of(new Shadow(0, 60, 50, Rgba.BLACK)));
        Poster poster = SamplePosters.poster(SamplePosters.background(SamplePosters.solid("#ffffff")), shadowed);
        BufferedImage small = painter.paint(poster, 0.5);
        BufferedImage large = Resampling.scale(painter.paint(poster, 2), 540, 675);
        assertThat(greatestDifference(small, large)).isLessThanOrEqualTo(6);
    }

    @Test
    void warnsOfGlyphsThatNobodyShowsAndOfTextThatIsTooLong() {
        var style = SamplePosters.style(FontRole.GROTESK, 700, 40, 0, "#000000");
        Poster poster = SamplePosters.poster(
                samples.text("Tea 한", style, new Box(0, 0, 500, 100)),
                samples.text("far too long for this", style.withSize(40), new Box(0, 0, 60, 20)));
        List<PaintWarning> warnings = painter.warnings(poster);
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0).message()).contains("U+D55C").contains("no font on this machine");
        assertThat(warnings.get(1)).isInstanceOf(PaintWarning.TextTooLong.class);
        assertThat(painter.warnings(samples.stride())).isEmpty();
    }

    @Test
    void namesAFontThatIsMissingOnceAndWhatIsShownInstead() {
        var style = SamplePosters.style(FontRole.WARM_SERIF, 700, 40, 0, "#000000");
        var made = style.withFont(new FontChoice(FontRole.WARM_SERIF, Optional.of("Cooper Light")));
        Poster poster = SamplePosters.poster(
                samples.text("Bread", made, new Box(0, 0, 500, 100)),
                samples.text("Butter", made, new Box(0, 100, 500, 100)),
                samples.text(
                        "Jam",
                        style.withFont(new FontChoice(FontRole.SERIF, Optional.of("lato"))),
                        new Box(0, 200, 500, 100)));
        assertThat(painter.warnings(poster))
                .extracting(PaintWarning::message)
                .containsExactly("The poster was made with Cooper Light, which is not installed here; Markazi Text is"
                        + " shown instead: install Cooper Light or choose another font");
    }

    @Test
    void aMissingImageIsToldAndNotSwallowed() {
        var lost = SamplePosters.product(
                new AssetRef("f".repeat(64), "png"), Frame.of(new Box(0, 0, 9, 9)), Grounding.NONE);
        assertThatThrownBy(() -> painter.paint(SamplePosters.poster(lost), 1))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void gradientsRunAsInCss() {
        var stops = List.of(new Fill.Stop(0, Rgba.BLACK), new Fill.Stop(1, Rgba.WHITE));
        var toRight = painter.paint(SamplePosters.poster(SamplePosters.background(new Fill.Linear(90, stops))), 0.1);
        assertThat(toRight.getRGB(0, 60) & 255).isLessThan(5);
        assertThat(toRight.getRGB(107, 60) & 255).isGreaterThan(250);
        var toTop = painter.paint(SamplePosters.poster(SamplePosters.background(new Fill.Linear(0, stops))), 0.1);
        assertThat(toTop.getRGB(50, 0) & 255).isGreaterThan(250);
        assertThat(toTop.getRGB(50, 134) & 255).isLessThan(5);
        var corner = painter.paint(SamplePosters.poster(SamplePosters.background(new Fill.Linear(135, stops))), 0.1);
        assertThat(corner.getRGB(0, 0) & 255).isLessThan(5);
        assertThat(corner.getRGB(107, 134) & 255).isGreaterThan(250);
    }

    @Test
    void equalStopsAreAllowed() {
        var stops = new ArrayList<Fill.Stop>();
        for (double at : new double[] {0, 0.5, 0.5, 1, 1, 1}) {
            stops.add(new Fill.Stop(at, Rgba.BLACK));
        }
        var shape = new Layer.Shape(
                LayerProperties.added(new LayerId("shape"), "shape", Frame.of(new Box(0, 0, 100, 100))),
                new Outline.Burst(12, 0.2),
                new Fill.Linear(90, stops),
                Optional.empty(),
                List.of());
        assertThat(painter.paint(SamplePosters.poster(shape), 1).getRGB(50, 50)).isEqualTo(0xff000000);
    }

    @Test
    void glyphImageAndThumbnailComeFromTheSameSetting() {
        BufferedImage glyphs = new GlyphImage(painter.setter()).paint(samples.stride(), 512, 640);
        assertThat(glyphs.getRGB(100, 100) & 0xffffff).isIn(0, 0xffffff);
        long white = IntStream.of(pixels(glyphs)).filter(p -> (p & 255) > 200).count();
        assertThat(white).isBetween(512L * 640 / 50, 512L * 640 / 3);
        BufferedImage thumbnail = new Thumbnails(painter).of(samples.stride(), 200);
        assertThat(thumbnail.getWidth()).isEqualTo(160);
        assertThat(thumbnail.getHeight()).isEqualTo(200);
    }

    @Test
    void scalesOutsideTheRangeAreRefused() {
        assertThatThrownBy(() -> painter.paint(samples.stride(), 0)).hasMessageContaining("scale");
        assertThatThrownBy(() -> painter.paint(samples.stride(), Double.NaN)).hasMessageContaining("scale");
    }
}
