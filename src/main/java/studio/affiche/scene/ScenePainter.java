package studio.affiche.scene;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import studio.affiche.paint.BackdropPainter;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.CanvasSize;

/**
 * Paints scenes. The same scene and size give the same pixels on any number of threads, and the same image object while
 * it is in the cache: images are shared and not to be drawn into. Safe for use by several threads.
 */
public final class ScenePainter implements BackdropPainter {
    /** What the cache of {@link #ScenePainter()} holds at most: 256 MiB, two pictures of 4320 × 5400 pixels. */
    public static final long DEFAULT_CACHE_BYTES = 256L << 20;

    private final Workers workers;
    private final SceneCache cache;

    /** Works on all processors, by the common pool. */
    public ScenePainter() {
        this(Runtime.getRuntime().availableProcessors(), ForkJoinPool.commonPool(), DEFAULT_CACHE_BYTES);
    }

    /**
     * Works on as many threads as told, of which the caller's is one.
     *
     * @param threads at least 1
     * @param executor runs the other threads' work; may be shared and busy
     * @param cacheBytes 0 for no cache
     */
    public ScenePainter(int threads, Executor executor, long cacheBytes) {
        if (threads < 1 || cacheBytes < 0) {
            throw new IllegalArgumentException("Scenes need at least one thread and a cache of 0 bytes or more");
        }
        this.workers = new Workers(threads, executor);
        this.cache = new SceneCache(cacheBytes);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a side is not 1 to {@link CanvasSize#MAX_SIDE} pixels
     */
    @Override
    public BufferedImage paint(Backdrop.Scene scene, int width, int height) {
        check(width, height);
        SceneCache.Key key = new SceneCache.Key(scene, width, height);
        Optional<BufferedImage> cached = cache.get(key);
        if (cached.isPresent()) {
            return cached.get();
        }
        Stage stage = Stage.of(scene, width, height, workers);
        Shading shading = stage.prompt().family().set().shading(stage);
        return cache.put(key, Exposure.expose(shading, width, height, workers));
    }

    @Override
    public Ground ground(Backdrop.Scene scene, int width, int height) {
        check(width, height);
        Stage stage = Stage.of(scene, width, height, workers);
        return stage.prompt().family().set().ground(stage).place(Math.min(width, height), 0, 0);
    }

    private static void check(int width, int height) {
        if (width < 1 || height < 1 || width > CanvasSize.MAX_SIDE || height > CanvasSize.MAX_SIDE) {
            throw new IllegalArgumentException("A scene of " + width + " × " + height
                    + " pixels is not possible: each side is 1 to " + CanvasSize.MAX_SIDE + " pixels");
        }
    }

    /** Bytes of pictures in the cache now. */
    public long cachedBytes() {
        return cache.held();
    }
}
