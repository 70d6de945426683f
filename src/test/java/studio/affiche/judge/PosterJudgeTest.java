package studio.affiche.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.design.ProductView;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.Painter;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Element;
import studio.affiche.poster.Fill;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TypeStyle;
import studio.affiche.scene.ScenePainter;

class PosterJudgeTest {
    private static final CanvasSize CANVAS = new CanvasSize(1080, 1350);
    private static final AssetRef CUTOUT = new AssetRef("0".repeat(64), "png");
    private static final Rgba DARK = Rgba.parse("#17302a");
    private static final Rgba CREAM = Rgba.parse("#f3efe4");
    private static final String SLOGAN = "Wake up to calmer skin";
    private static final String PRICE = "30 ml — €48";
    private static final String BRAND = "FERN & VALE · NIGHT SERUM";
    private static final String SUPPORT = "A serum of bakuchiol that works while you sleep.";

    private final BufferedImage bottle = bottle();
    private final PosterJudge judge =
            new PosterJudge(new Painter(Fonts.bundled(), ref -> bottle, new ScenePainter()), ref -> bottle);
    private final Brief brief = Brief.of("Night serum", CUTOUT, List.of(SLOGAN, SUPPORT, BRAND, PRICE));
    private final Layer.Product product = product(new Box(360, 620, 336, 560), 0);
    private final Layer.Text headline = text(1, SLOGAN, new Box(90, 190, 900, 280), 110, DARK);
    private final Layer.Text support = text(2, SUPPORT, new Box(90, 480, 760, 90), 34, DARK);
    private final Layer.Text brand = text(3, BRAND, new Box(90, 100, 700, 50), 28, DARK);
    private final Layer.Text price = text(4, PRICE, new Box(90, 1220, 400, 60), 36, DARK);

    @Test
    void aSoundPosterHasNoFindings() {
        assertThat(findings(product, headline, support, brand, price).list()).isEmpty();
    }

    @Test
    void aSpecificationSetLargestIsNoHeadline() {
        Findings found = findings(
                product,
                text(1, PRICE, new Box(90, 190, 900, 280), 120, DARK),
                text(2, SLOGAN, new Box(90, 480, 700, 60), 34, DARK),
                text(5, SUPPORT, new Box(90, 540, 760, 60), 28, DARK),
                brand);
        assertThat(errors(found)).contains(Check.HEADLINE);
    }

    @Test
    void aMissingPriceIsAnErrorAndAMissingBrandLineAWarning() {
        Findings found = findings(product, headline, support);
        assertThat(errors(found)).containsExactly(Check.PRICE);
        assertThat(found.has(Check.BRAND)).isTrue();
    }

    @Test
    void lettersUnderTheProductAreCounted() {
        Layer.Product over = product(new Box(150, 150, 500, 834), 0);
        Findings found = findings(headline, over, support, brand, price);
        assertThat(errors(found)).contains(Check.HIDDEN);
    }

    @Test
    void lettersOverTheEdgeOfTheCanvasAreCut() {
        Findings found =
                findings(product, text(1, SLOGAN, new Box(-80, 190, 900, 280), 110, DARK), support, brand, price);
        assertThat(errors(found)).contains(Check.CUT);
    }

    @Test
    void textsOnEachOtherTouch() {
        Findings found =
                findings(product, headline, text(2, SUPPORT, new Box(90, 230, 760, 90), 34, DARK), brand, price);
        assertThat(errors(found)).contains(Check.TOUCHING);
    }

    @Test
    void textAcrossAHorizonIsFound() {
        var horizon = new Layer.Shape(
                LayerProperties.added(new LayerId("floor"), "Floor", Frame.of(new Box(0, 1250, 1080, 100))),
                new studio.affiche.poster.Outline.Rectangle(0),
                Fill.of(Rgba.parse("#b9a98c")),
                Optional.empty(),
                List.of());
        Findings found = findings(horizon, product, headline, support, brand, price);
        assertThat(errors(found)).contains(Check.GROUND_EDGE);
        assertThat(found.errors().getFirst().layer()).contains(price.id());
    }

    @Test
    void smallAndPaleTypeIsFound() {
        Findings found = findings(
                product,
                headline,
                support,
                text(3, BRAND, new Box(90, 100, 700, 50), 20, DARK),
                text(4, PRICE, new Box(90, 1220, 400, 60), 36, Rgba.parse("#cfc8b4")));
        assertThat(errors(found)).containsExactlyInAnyOrder(Check.TYPE_SIZE, Check.CONTRAST);
    }

    @Test
    void aSpeckAndAProductOverTheEdgeAreFound() {
        assertThat(errors(findings(product(new Box(500, 800, 60, 100), 0), headline, support, brand, price)))
                .contains(Check.PRODUCT_SIZE);
        assertThat(errors(findings(product(new Box(880, 700, 300, 500), 0), headline, support, brand, price)))
                .contains(Check.PRODUCT_CUT);
        assertThat(errors(findings(product(new Box(390, 640, 300, 500), 20), headline, support, brand, price)))
                .contains(Check.UPRIGHT);
    }

    @Test
    void aHueFromOutsideThePaletteIsFound() {
        Findings found = findings(
                product,
                headline,
                support,
                brand,
                text(4, PRICE, new Box(90, 1220, 400, 60), 36, Rgba.parse("#7a1fa2")));
        assertThat(errors(found)).containsExactly(Check.PALETTE);
    }

    @Test
    void theSamePosterHasTheSameFindings() {
        assertThat(findings(product, headline, price)).isEqualTo(findings(product, headline, price));
    }

    @Test
    void aShortWordAloneInALineOfTheHeadlineIsFound() {
        String slogan = "Wonderful mornings\nbut\nkinderhearted";
        assertThat(errors(findings(
                        product, text(1, slogan, new Box(90, 160, 900, 330), 90, DARK), support, brand, price)))
                .contains(Check.ORPHAN);
    }

    @Test
    void whatARuleKnowsIsMendedByOneEditThatBringsNoError() {
        mends(Check.PRICE, product, headline, support, brand);
        mends(Check.BRAND, product, headline, support, price);
        mends(Check.CUT, product, text(1, SLOGAN, new Box(-80, 190, 900, 280), 110, DARK), support, brand, price);
        mends(Check.TYPE_SIZE, product, headline, support, text(3, BRAND, new Box(90, 100, 700, 50), 20, DARK), price);
        mends(
                Check.CONTRAST,
                product,
                headline,
                support,
                brand,
                text(4, PRICE, new Box(90, 1220, 400, 60), 36, Rgba.parse("#cfc8b4")));
        mends(
                Check.PALETTE,
                product,
                headline,
                support,
                brand,
                text(4, PRICE, new Box(90, 1220, 400, 60), 36, Rgba.parse("#7a1fa2")));
        mends(Check.UPRIGHT, product(new Box(390, 640, 300, 500), 20), headline, support, brand, price);
        mends(Check.PRODUCT_CUT, product(new Box(800, 620, 336, 560), 0), headline, support, brand, price);
        mends(Check.PRODUCT_SIZE, product(new Box(500, 800, 60, 100), 0), headline, support, brand, price);
    }

    @Test
    void textAcrossAHorizonIsMovedOffIt() {
        var floor = new Layer.Shape(
                LayerProperties.added(new LayerId("floor"), "Floor", Frame.of(new Box(0, 1250, 1080, 100))),
                new studio.affiche.poster.Outline.Rectangle(0),
                Fill.of(Rgba.parse("#b9a98c")),
                Optional.empty(),
                List.of());
        mends(Check.GROUND_EDGE, floor, product, headline, support, brand, price);
    }

    @Test
    void whatNoRuleKnowsIsLeftAsItIs() {
        var pale = new Layer.Product(product.properties(), CUTOUT, Grounding.NONE);
        Subject subject = subject(pale, headline, support, brand, price);
        Finding balance = Finding.warning(Check.BALANCE, 0.5, "heavy");
        assertThat(judge.mend(subject, balance, () -> false)).isEmpty();
    }

    private void mends(Check check, Layer... layers) {
        Subject subject = subject(layers);
        Findings before = judge.judge(subject);
        Finding finding = before.list().stream()
                .filter(f -> f.check() == check)
                .findFirst()
                .orElseThrow(() -> new AssertionError(check + " was not found"));
        Edit edit = judge.mend(subject, finding, () -> false)
                .orElseThrow(() -> new AssertionError(check + " was not mended"));
        Findings after =
                judge.judge(new Subject(brief, subject.copy(), subject.product(), edit.apply(subject.poster())));
        assertThat(after.has(check)).as(check + " after " + edit.name()).isFalse();
        assertThat(after.errors().size()).isLessThanOrEqualTo(before.errors().size());
    }

    private Findings findings(Layer... layers) {
        return judge.judge(subject(layers));
    }

    private Subject subject(Layer... layers) {
        var all = new ArrayList<Layer>();
        all.add(new Layer.Background(
                LayerProperties.of(LayerId.BACKGROUND, "Background", Element.BACKGROUND, Frame.of(CANVAS.bounds())),
                new Backdrop.Plain(Fill.of(CREAM))));
        all.addAll(List.of(layers));
        var poster = new Poster(CANVAS, all, Optional.empty(), new Provenance("test", "", "", 1, Map.of(), ""));
        return new Subject(
                brief,
                CopyReader.read(brief),
                new ProductView(CUTOUT, 0.6, List.of(Rgba.parse("#2b6b55"), Rgba.parse("#d9b878"))),
                poster);
    }

    private static List<Check> errors(Findings findings) {
        return findings.errors().stream().map(Finding::check).toList();
    }

    private static Layer.Product product(Box box, double tilt) {
        return new Layer.Product(
                LayerProperties.of(LayerId.PRODUCT, "Product", Element.LAYOUT, new Frame(box, tilt)),
                CUTOUT,
                Grounding.NONE);
    }

    private static Layer.Text text(int number, String words, Box box, double size, Rgba ink) {
        return new Layer.Text(
                LayerProperties.of(LayerId.text(number), "Text " + number, Element.TEXT, Frame.of(box)),
                words,
                List.of(),
                TypeStyle.of(FontRole.GROTESK, 700, size, size, ink),
                Optional.empty());
    }

    private static BufferedImage bottle() {
        var picture = new BufferedImage(120, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(new Color(0x2b6b55));
        g.fillRect(0, 0, 120, 200);
        g.dispose();
        return picture;
    }
}
