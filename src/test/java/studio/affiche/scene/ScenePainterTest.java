package studio.affiche.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;

class ScenePainterTest {
    private static final List<Box> TEXT = List.of(new Box(0.08, 0.06, 0.6, 0.2), new Box(0.08, 0.92, 0.4, 0.05));

    static Backdrop.Scene scene(SceneFamily family, long seed, Box product, List<Box> calm) {
        ScenePrompt prompt = ScenePrompt.usual(family).withDetails(family.details());
        StandIn thing = StandIn.values()[Math.floorMod(seed, 5)];
        return new Backdrop.Scene(
                ScenePrompts.write(prompt),
                seed,
                ScenePalettes.choose(prompt, thing.palette(), List.of(), seed),
                product,
                calm);
    }

    private static Backdrop.Scene scene(SceneFamily family, long seed) {
        return scene(family, seed, new Box(0.3, 0.38, 0.4, 0.44), TEXT);
    }

    private static BufferedImage paint(Backdrop.Scene scene, int w, int h) {
        return new ScenePainter(2, ForkJoinPool.commonPool(), 0).paint(scene, w, h);
    }

    private static int[] pixels(BufferedImage image) {
        assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    @ParameterizedTest
    @EnumSource
    void sameSceneSamePixelsOnAnyNumberOfThreads(SceneFamily family) {
        Backdrop.Scene scene = scene(family, 11);
        int[] one = pixels(new ScenePainter(1, Runnable::run, 0).paint(scene, 216, 270));
        try (ExecutorService pool = Executors.newFixedThreadPool(5)) {
            int[] six = pixels(new ScenePainter(6, pool, 0).paint(scene, 216, 270));
            assertThat(six).isEqualTo(one);
        }
        assertThat(pixels(paint(scene, 216, 270))).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource
    void seedsChangeThePicture(SceneFamily family) {
        Backdrop.Scene a = scene(family, 11);
        Backdrop.Scene b = new Backdrop.Scene(a.prompt(), 12, a.palette(), a.product(), a.calm());
        double[][] first = Ssim.luma(paint(a, 216, 270), 1);
        double[][] second = Ssim.luma(paint(b, 216, 270), 1);
        assertThat(Ssim.of(first, second)).isLessThan(0.9995);
    }

    @ParameterizedTest
    @EnumSource
    void fourTimesAsLargeIsTheSamePicture(SceneFamily family) {
        Backdrop.Scene scene = scene(family, 2);
        double[][] small = Ssim.luma(paint(scene, 360, 450), 1);
        double[][] large = Ssim.luma(paint(scene, 1440, 1800), 4);
        assertThat(Ssim.of(small, large)).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @EnumSource
    void isNeverAnEmptyFlat(SceneFamily family) {
        double[][] luma = Ssim.luma(paint(scene(family, 3), 216, 270), 6);
        double low = 255;
        double high = 0;
        for (double[] row : luma) {
            for (double v : row) {
                low = Math.min(low, v);
                high = Math.max(high, v);
            }
        }
        assertThat(high - low).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void gradientsShowNoBands(SceneFamily family) {
        // A banded gradient has long runs of one value; dither breaks them.
        BufferedImage image = paint(scene(family, 4), 540, 675);
        int longest = 0;
        for (int y = 3; y < image.getHeight(); y += 29) {
            int run = 1;
            for (int x = 1; x < image.getWidth(); x++) {
                run = image.getRGB(x, y) == image.getRGB(x - 1, y) ? run + 1 : 1;
                boolean clipped = (image.getRGB(x, y) & 255) % 255 == 0;
                longest = clipped ? longest : Math.max(longest, run);
            }
        }
        assertThat(longest).isLessThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void anyShapeOfCanvasAndAnyBoxIsFine(SceneFamily family) {
        int[][] sizes = {{200, 200}, {160, 200}, {90, 160}, {160, 90}, {64, 1024}, {1024, 64}, {1, 1}, {64, 64}};
        Box[] boxes = {
            new Box(0.3, 0.3, 0.4, 0.5),
            new Box(0, 0, 0, 0),
            new Box(-3, -3, 9, 9),
            new Box(0.9, 0.9, 0.5, 0.5),
            new Box(0.2, 0.0, 0.6, 1.0),
            new Box(1e9, -1e9, 1e-9, 1e9),
        };
        for (int[] size : sizes) {
            for (Box box : boxes) {
                List<Box> calm = List.of(box, new Box(-1, -1, 0.5, 0.5), new Box(0.1, 0.1, 0.3, 0.1));
                BufferedImage image = paint(scene(family, size[0], box, calm), size[0], size[1]);
                assertThat(image.getWidth()).isEqualTo(size[0]);
                assertThat(image.getHeight()).isEqualTo(size[1]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theThinnestAndLongestCanvasIsFine(SceneFamily family) {
        Backdrop.Scene scene = scene(family, 5);
        assertThat(paint(scene, 64, 8192).getHeight()).isEqualTo(8192);
        assertThat(paint(scene, 8192, 64).getWidth()).isEqualTo(8192);
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        Backdrop.Scene scene = scene(SceneFamily.STUDIO_SWEEP, 1);
        assertThatThrownBy(() -> paint(scene, 0, 10)).hasMessageContaining("0 × 10");
        assertThatThrownBy(() -> paint(scene, 10, 8193)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cacheGivesTheSameImageAndStaysWithinItsBytes() {
        ScenePainter painter = new ScenePainter(1, Runnable::run, 4L * 100 * 100 * 2);
        Backdrop.Scene first = scene(SceneFamily.SILK_WAVES, 1);
        BufferedImage image = painter.paint(first, 100, 100);
        assertThat(painter.paint(first, 100, 100)).isSameAs(image);
        painter.paint(scene(SceneFamily.SILK_WAVES, 2), 100, 100);
        painter.paint(scene(SceneFamily.SILK_WAVES, 3), 100, 100);
        assertThat(painter.cachedBytes()).isLessThanOrEqualTo(80_000);
        BufferedImage again = painter.paint(first, 100, 100);
        assertThat(again).isNotSameAs(image);
        assertThat(pixels(again)).isEqualTo(pixels(image));
        painter.paint(first, 400, 400);
        assertThat(painter.cachedBytes()).isLessThanOrEqualTo(80_000);
    }

    @Test
    void manyThreadsGetTheSamePixels() throws Exception {
        ScenePainter painter = new ScenePainter(4, ForkJoinPool.commonPool(), 1 << 20);
        Backdrop.Scene scene = scene(SceneFamily.ROUND_PODIUM, 8);
        int[] expected = pixels(paint(scene, 120, 150));
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<BufferedImage>> jobs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                jobs.add(() -> painter.paint(scene, 120, 150));
            }
            for (Future<BufferedImage> job : pool.invokeAll(jobs)) {
                assertThat(pixels(job.get())).isEqualTo(expected);
            }
        }
    }

    @Test
    void anExecutorThatRefusesOnlySlowsIt() {
        Backdrop.Scene scene = scene(SceneFamily.ARCH_NICHE, 8);
        BufferedImage image = new ScenePainter(
                        8,
                        work -> {
                            throw new RejectedExecutionException("shut down");
                        },
                        0)
                .paint(scene, 80, 100);
        assertThat(pixels(image)).isEqualTo(pixels(paint(scene, 80, 100)));
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsHasGroundUnderIt(SceneFamily family) {
        for (long seed = 0; seed < 6; seed++) {
            Box product = new Box(0.3 - 0.04 * seed, 0.3, 0.4, 0.3 + 0.06 * seed);
            Backdrop.Scene scene = scene(family, seed, product, TEXT);
            Ground ground = new ScenePainter().ground(scene, 1080, 1350);
            double x = product.centerX() * 1080;
            double y = product.bottom() * 1350;
            ground.face().ifPresent(face -> {
                switch (face) {
                    case Ground.Face.Round r -> {
                        assertThat(Math.hypot((x - r.cx()) / r.rx(), (y - r.cy()) / r.ry()))
                                .isLessThan(0.8);
                        assertThat(r.rx()).isGreaterThan(product.width() * 1080 / 2);
                    }
                    case Ground.Face.Slab s -> {
                        assertThat(x).isBetween(s.left(), s.right());
                        assertThat(y).isBetween(s.back(), s.front());
                    }
                }
            });
            ground.wall().ifPresent(wall -> {
                assertThat(wall.plane()).isLessThan(y);
                assertThat(wall.foot()).isGreaterThanOrEqualTo(wall.plane());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGroundIsTheSameAtEverySize(SceneFamily family) {
        Backdrop.Scene scene = scene(family, 3);
        Ground small = new ScenePainter().ground(scene, 270, 338);
        Ground large = new ScenePainter().ground(scene, 1080, 1352);
        assertThat(large.place(0.25, 0, 0))
                .usingRecursiveComparison()
                .withComparatorForType(nearly(), Double.class)
                .isEqualTo(small);
    }

    private static Comparator<Double> nearly() {
        return (a, b) -> Math.abs(a - b) < 1e-6 ? 0 : Double.compare(a, b);
    }
}
