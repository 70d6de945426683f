package studio.affiche.paint;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;

/**
 * What need not be painted twice: backgrounds, scaled products, shadows, keyed by the values they are made from. Bounded
 * by bytes; what was used last stays. Safe for use by several threads.
 */
final class PaintCache {
    private final BoundedCache<Object, BufferedImage> backdrops;
    private final BoundedCache<Object, LayerImage> pictures;
    private final BoundedCache<Object, List<Mark>> marks;

    /**
     * @param bytes kept at most: half for backgrounds, a quarter each for pictures and shadows
     */
    PaintCache(long bytes) {
        this.backdrops = new BoundedCache<>(bytes / 2, (key, image) -> bytes(image));
        this.pictures = new BoundedCache<>(bytes / 4, (key, picture) -> bytes(picture.image()));
        this.marks = new BoundedCache<>(
                bytes / 4,
                (key, list) -> 256 + list.stream().mapToLong(Mark::bytes).sum());
    }

    private static long bytes(BufferedImage image) {
        return 4L * image.getWidth() * image.getHeight();
    }

    /** A background, made if it is not kept. */
    <K> BufferedImage backdrop(K key, Function<K, BufferedImage> make) {
        return backdrops.get(key, k -> make.apply(key));
    }

    /** A picture, made if it is not kept. */
    <K> LayerImage picture(K key, Function<K, LayerImage> make) {
        return pictures.get(key, k -> make.apply(key));
    }

    /** Marks, made if they are not kept. */
    <K> List<Mark> marks(K key, Function<K, List<Mark>> make) {
        return marks.get(key, k -> List.copyOf(make.apply(key)));
    }
}
