package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.poster.Ambience;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/** The product stands in its picture as things stand: measured on drawn products 400 pixels high, at (340, 500). */
class GroundingTest {
    private static final Box PLACE = new Box(340, 500, 400, 400);
    private static final Grounding NOTHING = Grounding.NONE.withSoftness(0.3);
    private static final int FLOOR = 900;
    private static final int MIDDLE = 540;
    /** Half the width of the round base, and half the height of its ellipse. */
    private static final int RADIUS = 120;

    private static final int DEPTH = 24;

    private static Graphics2D drawing(BufferedImage image, Color color) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(color);
        return g;
    }

    /** A tin, seen a little from above. */
    private static BufferedImage tin(Color color) {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = drawing(image, color);
        g.fill(new Rectangle2D.Double(80, 40, 2 * RADIUS, 400 - 40 - DEPTH));
        g.fill(new Ellipse2D.Double(80, 400 - 2 * DEPTH, 2 * RADIUS, 2 * DEPTH));
        g.dispose();
        return image;
    }

    /** A table on two legs. */
    private static BufferedImage table() {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = drawing(image, Color.DARK_GRAY);
        g.fillRect(0, 0, 400, 60);
        g.fillRect(20, 0, 60, 400);
        g.fillRect(320, 0, 60, 400);
        g.dispose();
        return image;
    }

    private static Painter painter(BufferedImage product, Ground ground) {
        return new Painter(Fonts.bundled(), ref -> product, new BackdropPainter() {
            @Override
            public BufferedImage paint(Backdrop.Scene scene, int width, int height) {
                var white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                drawing(white, Color.WHITE).fillRect(0, 0, width, height);
                return white;
            }

            @Override
            public Ground ground(Backdrop.Scene scene, int width, int height) {
                return ground;
            }
        });
    }

    private static Poster poster(Grounding grounding) {
        var palette = new ScenePalette(Rgba.WHITE, Rgba.WHITE, Rgba.WHITE, Rgba.WHITE);
        Layer.Background plain = SamplePosters.background(SamplePosters.solid("#ffffff"));
        return SamplePosters.poster(
                plain.withBackdrop(new Backdrop.Scene("", 1, palette, PLACE, List.of())),
                SamplePosters.product(new AssetRef("a".repeat(64), "png"), Frame.of(PLACE), grounding));
    }

    private static BufferedImage paint(BufferedImage product, Grounding grounding, Ground ground) {
        return painter(product, ground).paint(poster(grounding), 1);
    }

    private static BufferedImage paint(BufferedImage product, Grounding grounding) {
        return paint(product, grounding, Ground.OPEN);
    }

    private static int dark(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return 255 - (((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255)) / 3;
    }

    /** The front of the tin's base at a distance from its middle. */
    private static int front(int dx) {
        return (int) Math.ceil(FLOOR - DEPTH + DEPTH * Math.sqrt(1 - (double) dx * dx / RADIUS / RADIUS));
    }

    @Test
    void theContactShadowFollowsARoundBase() {
        BufferedImage image = paint(tin(Color.RED), NOTHING.withContact(1));
        int middle = dark(image, MIDDLE, FLOOR + 2);
        assertThat(middle).isGreaterThan(90);
        for (int dx : new int[] {-100, -70, 70, 100}) {
            assertThat(dark(image, MIDDLE + dx, front(dx) + 2))
                    .as("right below the edge at %d", dx)
                    .isGreaterThan(70);
        }
        // On the level of the foremost point the ground beside it is far from the base, and bright.
        assertThat(dark(image, MIDDLE + 112, FLOOR + 2)).isLessThan(middle / 2);
    }

    @Test
    void eachLegTouchesByItself() {
        BufferedImage image = paint(table(), NOTHING.withContact(1));
        assertThat(dark(image, 390, FLOOR + 1)).isGreaterThan(100);
        assertThat(dark(image, 690, FLOOR + 1)).isGreaterThan(100);
        assertThat(dark(image, MIDDLE, FLOOR + 1)).isLessThan(25);
    }

    @ParameterizedTest
    @EnumSource(Grounding.Surface.class)
    void aProductOfFewPixelsIsPaintedToo(Grounding.Surface surface) {
        Grounding all = NOTHING.withContact(1).withCast(0.5).withReflection(0.5).withSurface(surface);
        for (BufferedImage product : List.of(tin(Color.RED), table())) {
            for (double scale : new double[] {0.06, 0.03, 0.01}) {
                Painter painter = painter(product, Ground.OPEN);
                assertThat(painter.paint(poster(all), scale).getWidth()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void aMirrorImageJoinsARoundBaseAllAlongItsCurve(double scale) {
        Grounding mirror =
                NOTHING.withSurface(Grounding.Surface.GLOSS).withReflection(1).withRoughness(0);
        BufferedImage image = painter(tin(Color.BLACK), Ground.OPEN).paint(poster(mirror), scale);
        for (int dx = -108; dx <= 108; dx += 6) {
            for (int below = 0; below < 6; below++) {
                int y = (int) (front(dx) * scale) + below;
                assertThat(dark(image, (int) ((MIDDLE + dx) * scale), y))
                        .as("%d below at %d", below, dx)
                        .isGreaterThan(190);
            }
        }
        // It fades with the distance.
        assertThat(dark(image, (int) (MIDDLE * scale), (int) ((FLOOR + 90) * scale)))
                .isBetween(20, 150);
    }

    @Test
    void roughGroundBlursWhatItMirrors() {
        Grounding mirror = NOTHING.withSurface(Grounding.Surface.GLOSS).withReflection(1);
        BufferedImage clear = paint(tin(Color.BLACK), mirror.withRoughness(0));
        BufferedImage dull = paint(tin(Color.BLACK), mirror.withRoughness(1));
        assertThat(edgeWidth(clear, FLOOR + 50)).isLessThan(6);
        assertThat(edgeWidth(dull, FLOOR + 50)).isGreaterThan(9);
    }

    /** Over how many pixels the left side of what is seen in a row goes from light to dark. */
    private static int edgeWidth(BufferedImage image, int y) {
        int within = MIDDLE - RADIUS + 16;
        int most = dark(image, within, y);
        int count = 0;
        for (int x = 340; x < within; x++) {
            int d = dark(image, x, y);
            count += d > 0.1 * most && d < 0.9 * most ? 1 : 0;
        }
        return count;
    }

    @Test
    void waterBreaksTheMirrorImage() {
        Grounding mirror = NOTHING.withReflection(1).withRoughness(0);
        double gloss = wander(paint(tin(Color.BLACK), mirror.withSurface(Grounding.Surface.GLOSS)));
        double water = wander(paint(tin(Color.BLACK), mirror.withSurface(Grounding.Surface.WATER)));
        assertThat(gloss).isLessThan(2);
        assertThat(water).isGreaterThan(5);
    }

    /** How far the left side of the mirror image wanders from row to row. */
    private static double wander(BufferedImage image) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int y = FLOOR + 20; y < FLOOR + 70; y++) {
            int x = 340;
            while (x < MIDDLE && dark(image, x, y) < dark(image, MIDDLE, y) / 2) {
                x++;
            }
            least = Math.min(least, x);
            most = Math.max(most, x);
        }
        return most - least;
    }

    @Test
    void theCastShadowIsSofterTheFartherItFalls() {
        BufferedImage image =
                paint(tin(Color.BLACK), NOTHING.withCast(1).withSoftness(0.5).withLightAngle(140));
        assertThat(shadeWidth(image, FLOOR - DEPTH - 6)).isLessThan(shadeWidth(image, FLOOR - DEPTH - 60));
    }

    /** Over how many pixels the right side of the shadow in a row goes from 0.8 to 0.2 of its darkest. */
    private static int shadeWidth(BufferedImage image, int y) {
        int most = 0;
        for (int x = MIDDLE + RADIUS + 2; x < 1080; x++) {
            most = Math.max(most, dark(image, x, y));
        }
        int count = 0;
        for (int x = MIDDLE + RADIUS + 2; x < 1080; x++) {
            int d = dark(image, x, y);
            count += d > 0.2 * most && d < 0.8 * most ? 1 : 0;
        }
        assertThat(most).isGreaterThan(30);
        return count;
    }

    @Test
    void theCastShadowClimbsAWall() {
        Grounding light = NOTHING.withCast(1).withSoftness(0).withLightAngle(135);
        Ground corner = Ground.before(Ground.Wall.at(FLOOR - 60));
        BufferedImage open = paint(tin(Color.BLACK), light);
        BufferedImage walled = paint(tin(Color.BLACK), light, corner);
        // High up on the wall, beside the product, where the floor's shadow does not reach.
        assertThat(dark(open, MIDDLE + RADIUS + 40, 700)).isZero();
        assertThat(dark(walled, MIDDLE + RADIUS + 40, 700)).isGreaterThan(60);
        // Its side stands upright there.
        assertThat(shadowEnd(walled, 760)).isCloseTo(shadowEnd(walled, 700), within(3));
        assertThat(shadowEnd(open, 880)).isLessThan(shadowEnd(open, 850) - 20);
    }

    private static int shadowEnd(BufferedImage image, int y) {
        int x = 1079;
        while (x > MIDDLE && dark(image, x, y) < 50) {
            x--;
        }
        return x;
    }

    @Test
    void aBaseThatReachesBehindTheWallStandsCloseBeforeIt() {
        Grounding light = NOTHING.withCast(1).withSoftness(0).withLightAngle(135);
        BufferedImage image = paint(tin(Color.BLACK), light, Ground.before(Ground.Wall.at(FLOOR - DEPTH + 6)));
        assertThat(dark(image, MIDDLE + RADIUS + 8, 700)).isGreaterThan(60);
        assertThat(shadowEnd(image, 700)).isLessThan(MIDDLE + RADIUS + 60);
    }

    @Test
    void nothingFallsBesideAPlinth() {
        Grounding all = NOTHING.withContact(1).withCast(1).withLightAngle(150);
        var face = new Ground.Face.Round(MIDDLE, FLOOR - DEPTH, 200, 40);
        BufferedImage image = paint(tin(Color.BLACK), all, Ground.on(face));
        assertThat(dark(image, MIDDLE + RADIUS + 30, FLOOR - DEPTH - 4)).isGreaterThan(40);
        for (int x = MIDDLE + 204; x < 1080; x++) {
            for (int y = 600; y < 1000; y += 5) {
                assertThat(dark(image, x, y)).as("%d, %d", x, y).isZero();
            }
        }
    }

    /** The wall goes on behind the plinth, down to its foot; what falls on it is hidden by the plinth's side. */
    @Test
    void theWallsShadowIsNotPaintedOverThePlinthBeforeIt() {
        Grounding light = NOTHING.withCast(1).withSoftness(0).withLightAngle(135);
        int middle = FLOOR - DEPTH;
        var face = new Ground.Face.Round(MIDDLE, middle, 200, 40);
        var wall = new Ground.Wall(middle - 50, FLOOR + 60, 0);
        BufferedImage image = paint(tin(Color.BLACK), light, Ground.on(face).with(wall));
        assertThat(darkest(image, MIDDLE + 202, 1079, middle, FLOOR + 58)).isGreaterThan(60);
        assertThat(darkest(image, MIDDLE + 40, MIDDLE + 198, middle + 42, FLOOR + 58))
                .isZero();
    }

    private static int darkest(BufferedImage image, int left, int right, int top, int bottom) {
        int most = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                most = Math.max(most, dark(image, x, y));
            }
        }
        return most;
    }

    @Test
    void aProductAwayFromTheScenesGroundStandsOnAnOpenFloor() {
        Grounding all = NOTHING.withContact(1).withCast(1).withLightAngle(150);
        var elsewhere = Ground.on(new Ground.Face.Round(200, 1300, 100, 20)).with(Ground.Wall.at(1250));
        assertThat(PainterTest.greatestDifference(
                        paint(tin(Color.BLACK), all, elsewhere), paint(tin(Color.BLACK), all)))
                .isZero();
    }

    @Test
    void glassThrowsALighterColouredShadow() {
        Grounding light = NOTHING.withCast(1).withSoftness(0).withLightAngle(150);
        BufferedImage solid = paint(tin(new Color(0, 90, 40)), light);
        BufferedImage glass = paint(tin(new Color(0, 200, 90, 110)), light);
        int x = MIDDLE + RADIUS + 60;
        int y = FLOOR - DEPTH - 14;
        assertThat(dark(solid, x, y)).isGreaterThan(100);
        assertThat(dark(glass, x, y)).isBetween(30, dark(solid, x, y) - 40);
        var through = new Color(glass.getRGB(x, y));
        assertThat(through.getGreen()).isGreaterThan(through.getRed() + 8);
        var grey = new Color(solid.getRGB(x, y));
        assertThat(grey.getGreen()).isEqualTo(grey.getRed());
    }

    @Test
    void whatHangsThrowsItsShadowOnTheBackgroundAndTouchesNothing() {
        Grounding hangs = NOTHING.withSurface(Grounding.Surface.AIR)
                .withContact(1)
                .withReflection(1)
                .withCast(1)
                .withLightAngle(135);
        BufferedImage image = paint(tin(Color.RED), hangs);
        BufferedImage cast = paint(tin(Color.RED), hangs.withContact(0).withReflection(0));
        assertThat(PainterTest.greatestDifference(image, cast)).isZero();
        // Beside the upper right corner, away from the light; not beside the left one.
        assertThat(dark(image, MIDDLE + RADIUS + 5, 600)).isGreaterThan(60);
        assertThat(dark(image, MIDDLE - RADIUS - 12, 600)).isLessThan(40);
    }

    @Test
    void groundThatGivesHidesTheLowestEdge() {
        Grounding stands = NOTHING.withContact(0.01);
        BufferedImage hard = paint(tin(Color.RED), stands.withSurface(Grounding.Surface.MATT));
        BufferedImage soft = paint(tin(Color.RED), stands.withSurface(Grounding.Surface.SOFT));
        assertThat(new Color(hard.getRGB(MIDDLE, FLOOR - 2)).getGreen()).isLessThan(20);
        assertThat(new Color(soft.getRGB(MIDDLE, FLOOR - 2)).getGreen()).isGreaterThan(150);
        assertThat(new Color(soft.getRGB(MIDDLE, FLOOR - 30)).getGreen()).isLessThan(20);
    }

    @Test
    void edgesTowardsTheLightAreBrighterAndThoseAwayFromItDarker() {
        var lamp = new Ambience(1, 0, Rgba.WHITE, Rgba.opaque(0x808080));
        Color grey = new Color(0x808080);
        LayerImage lit = painter(tin(grey), Ground.OPEN)
                .paintLayer(
                        poster(NOTHING.withSurface(Grounding.Surface.AIR)
                                .withLightAngle(180)
                                .withAmbience(lamp)),
                        LayerId.PRODUCT,
                        1);
        int y = 700 - lit.y();
        assertThat(new Color(lit.image().getRGB(MIDDLE - RADIUS + 2 - lit.x(), y)).getRed())
                .isGreaterThan(0x88);
        assertThat(new Color(lit.image().getRGB(MIDDLE + RADIUS - 3 - lit.x(), y)).getRed())
                .isLessThan(0x78);
        assertThat(new Color(lit.image().getRGB(MIDDLE - lit.x(), y)).getRed()).isCloseTo(0x80, within(2));
        assertThat(lit.image().getRGB(MIDDLE - RADIUS - 2 - lit.x(), y)).isZero();
    }

    @Test
    void theGradeDrawsColoursTowardsTheLight() {
        var warm = new Ambience(0, 0.5, Rgba.opaque(0xff8000), Rgba.WHITE);
        BufferedImage image = paint(tin(Color.WHITE), NOTHING.withAmbience(warm));
        var graded = new Color(image.getRGB(MIDDLE, 700));
        assertThat(graded.getRed()).isGreaterThan(252);
        assertThat(graded.getGreen()).isCloseTo(191, within(3));
        assertThat(graded.getBlue()).isCloseTo(128, within(3));
    }

    @Test
    void aProductStandsTheSameAtEveryScale() {
        Grounding all = new Grounding(
                Grounding.Surface.GLOSS,
                0.8,
                0.6,
                0.5,
                130,
                0.4,
                0.3,
                Rgba.BLACK,
                new Ambience(0.5, 0.2, Rgba.opaque(0xffddaa), Rgba.opaque(0xeeeeff)));
        Painter painter = painter(tin(new Color(0x2a6f5b)), Ground.before(Ground.Wall.at(FLOOR - 80)));
        BufferedImage small = painter.paint(poster(all), 0.5);
        BufferedImage large = Resampling.scale(painter.paint(poster(all), 2), 540, 675);
        long sum = 0;
        for (int y = 0; y < 675; y++) {
            for (int x = 0; x < 540; x++) {
                sum += Math.abs(dark(small, x, y) - dark(large, x, y));
            }
        }
        assertThat(sum / (540.0 * 675)).as("mean difference of levels").isLessThan(0.4);
    }
}
