package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.CutoutStroke.Kind;
import studio.affiche.poster.CutoutStroke.Point;

class CutoutStrokesTest {
    private static CutoutStroke stroke(Kind kind, double radius, double... xy) {
        Point[] points = new Point[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point(xy[2 * i], xy[2 * i + 1]);
        }
        return new CutoutStroke(kind, radius, List.of(points));
    }

    private static int alpha(CutoutResult r, int x, int y) {
        int cx = x - (int) r.crop().x();
        int cy = y - (int) r.crop().y();
        BufferedImage i = r.image();
        return cx < 0 || cy < 0 || cx >= i.getWidth() || cy >= i.getHeight() ? 0 : i.getRGB(cx, cy) >>> 24;
    }

    /** A red box and a blue ball apart from it, on grey with grain. */
    private static BufferedImage twoThings() {
        var photo = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setColor(new Color(0xd0d0d0));
        g.fillRect(0, 0, 400, 300);
        g.setColor(new Color(0xb03028));
        g.fillRect(60, 80, 120, 150);
        g.setColor(new Color(0x2840b0));
        g.fillOval(250, 110, 90, 90);
        g.dispose();
        var random = new SplittableRandom(4);
        for (int i = 0; i < 400 * 300; i++) {
            int n = random.nextInt(5);
            photo.setRGB(i % 400, i / 400, (photo.getRGB(i % 400, i / 400) & 0xf8f8f8) + n * 0x010101);
        }
        return photo;
    }

    @Test
    void removesAllOfAThingByAStrokeOnIt() {
        BufferedImage photo = twoThings();
        assertThat(alpha(Cutout.of(photo), 295, 155)).isEqualTo(255);
        CutoutResult r = Cutout.of(photo, List.of(stroke(Kind.REMOVE, 12, 270, 155, 320, 155)));
        assertThat(alpha(r, 295, 155)).as("under the brush").isZero();
        assertThat(alpha(r, 295, 190)).as("the rest of the ball").isZero();
        assertThat(alpha(r, 120, 150)).as("the box").isEqualTo(255);
        assertThat(r.quality()).isEqualTo(CutoutQuality.GOOD);
    }

    @Test
    void keepsWhatTheBrushCoversAndTheLaterStrokeWins() {
        BufferedImage photo = twoThings();
        CutoutStroke keep = stroke(Kind.KEEP, 10, 200, 40, 240, 40);
        CutoutStroke remove = stroke(Kind.REMOVE, 10, 200, 40, 240, 40);
        assertThat(alpha(Cutout.of(photo, List.of(keep)), 220, 40)).isEqualTo(255);
        assertThat(alpha(Cutout.of(photo, List.of(keep, remove)), 220, 40)).isZero();
        assertThat(alpha(Cutout.of(photo, List.of(remove, keep)), 220, 40)).isEqualTo(255);
    }

    @Test
    void findsAProductThatOnlyTheStrokesShow() {
        var photo = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        var random = new SplittableRandom(3);
        for (int i = 0; i < 900; i++) {
            g.setColor(Color.getHSBColor(
                    0.25f + 0.1f * random.nextInt(3), 0.6f, 0.4f + 0.5f * (float) random.nextDouble()));
            g.fillRect(random.nextInt(420) - 20, random.nextInt(320) - 20, 30, 25);
        }
        g.setColor(new Color(0xd83018));
        g.fillOval(140, 90, 120, 120);
        g.dispose();
        CutoutResult r = Cutout.of(
                photo, List.of(stroke(Kind.KEEP, 15, 180, 150, 220, 150), stroke(Kind.REMOVE, 10, 20, 20, 380, 20)));
        assertThat(alpha(r, 200, 110)).isEqualTo(255);
        assertThat(alpha(r, 40, 250)).isZero();
    }

    @Test
    void correctsAPhotosOwnAlpha() {
        BufferedImage photo = new StudioShot(StudioShot.Thing.MUG, 300, 300).truth;
        CutoutResult r = Cutout.of(photo, List.of(stroke(Kind.REMOVE, 8, 120, 180)));
        assertThat(alpha(r, 120, 180)).isZero();
        assertThat(alpha(r, 140, 180)).isEqualTo(255);
    }

    @Test
    void givesTheSamePixelsAgain() {
        BufferedImage photo = twoThings();
        List<CutoutStroke> strokes = List.of(stroke(Kind.REMOVE, 12, 270, 155, 320, 155));
        BufferedImage once = Cutout.of(photo, strokes).image();
        BufferedImage again = Cutout.of(photo, strokes).image();
        int w = once.getWidth();
        int h = once.getHeight();
        assertThat(again.getRGB(0, 0, w, h, null, 0, w)).isEqualTo(once.getRGB(0, 0, w, h, null, 0, w));
    }
}
