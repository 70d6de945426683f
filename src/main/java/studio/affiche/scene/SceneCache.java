package studio.affiche.scene;

import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.affiche.poster.Backdrop;

/** The pictures used last, within a number of bytes. Safe for use by several threads. */
final class SceneCache {
    /** A scene at a size. */
    record Key(Backdrop.Scene scene, int width, int height) {
        long bytes() {
            return 4L * width * height;
        }
    }

    private final long limit;
    private final Map<Key, BufferedImage> images = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    SceneCache(long limit) {
        this.limit = limit;
    }

    synchronized Optional<BufferedImage> get(Key key) {
        return Optional.ofNullable(images.get(key));
    }

    /** Keeps a picture and gives the one to use: where another thread was faster, that one's. */
    synchronized BufferedImage put(Key key, BufferedImage image) {
        BufferedImage earlier = images.get(key);
        if (earlier != null) {
            return earlier;
        }
        if (key.bytes() > limit) {
            return image;
        }
        images.put(key, image);
        held += key.bytes();
        Iterator<Key> oldest = images.keySet().iterator();
        while (held > limit && oldest.hasNext()) {
            held -= oldest.next().bytes();
            oldest.remove();
        }
        return image;
    }

    synchronized long held() {
        return held;
    }
}
