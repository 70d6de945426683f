package studio.affiche.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;

/** Where text stands, the picture stays quiet. */
class SceneCalmTest {
    private static final Box PRODUCT = new Box(0.3, 0.42, 0.4, 0.42);
    private static final List<Box> TEXT = List.of(new Box(0.08, 0.06, 0.62, 0.22), new Box(0.74, 0.44, 0.22, 0.10));

    /** Standard deviation of luma (0 to 255) within small windows of a box: what disturbs reading. */
    static double unrest(BufferedImage image, Box unit) {
        Box box = unit.scale(image.getWidth(), image.getHeight());
        double[][] luma = Ssim.luma(image, 1);
        int window = Math.max(8, image.getWidth() / 18);
        double worst = 0;
        double sum = 0;
        int n = 0;
        for (int y = (int) box.y(); y + window <= box.bottom(); y += window / 2) {
            for (int x = (int) box.x(); x + window <= box.right(); x += window / 2) {
                double mean = 0;
                double square = 0;
                for (int j = y; j < y + window; j++) {
                    for (int i = x; i < x + window; i++) {
                        mean += luma[j][i];
                        square += luma[j][i] * luma[j][i];
                    }
                }
                mean /= window * window;
                double deviation = Math.sqrt(Math.max(0, square / (window * window) - mean * mean));
                worst = Math.max(worst, deviation);
                sum += deviation;
                n++;
            }
        }
        return n == 0 ? 0 : 0.5 * (sum / n) + 0.5 * worst;
    }

    @ParameterizedTest
    @EnumSource
    void textStandsOnQuietGround(SceneFamily family) {
        double all = 0;
        int n = 0;
        for (CanvasSize size : List.of(new CanvasSize(288, 360), new CanvasSize(300, 300), new CanvasSize(252, 448))) {
            for (long seed = 1; seed <= 3; seed++) {
                BufferedImage image = paint(family, seed, TEXT, size);
                for (Box box : TEXT) {
                    all += unrest(image, box);
                    n++;
                }
            }
        }
        // Planes that meet behind large type are part of this family's look; elsewhere nothing may stand out.
        double limit = switch (family) {
            case COLOR_BLOCKS -> 16;
            case SUNBURST, ARCH_NICHE -> 9;
            default -> 6;
        };
        assertThat(all / n).as("mean unrest of %s", family).isLessThan(limit);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUNBURST", "NIGHT_BOKEH", "FESTIVE", "SILK_WAVES", "LIQUID_GRADIENT", "WINDOW_LIGHT"})
    void textMakesThePictureQuieter(SceneFamily family) {
        double with = 0;
        double without = 0;
        for (long seed = 1; seed <= 4; seed++) {
            CanvasSize size = new CanvasSize(288, 360);
            Box head = TEXT.getFirst();
            with += unrest(paint(family, seed, List.of(head), size), head);
            without += unrest(paint(family, seed, List.of(), size), head);
        }
        assertThat(with).isLessThan(0.8 * without);
    }

    private static BufferedImage paint(SceneFamily family, long seed, List<Box> calm, CanvasSize size) {
        Backdrop.Scene scene = ScenePainterTest.scene(family, seed, PRODUCT, calm);
        return new ScenePainter(2, ForkJoinPool.commonPool(), 0).paint(scene, size.width(), size.height());
    }
}
