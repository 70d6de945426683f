package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import studio.affiche.paint.ImageSource;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;

/**
 * The images of all open documents, decoded when first painted and kept within a number of bytes. Names go by content,
 * so that one painter serves every document: a document's images are made {@link #known} before it is painted, and stay
 * so while anybody holds their bytes. Safe for use by several threads.
 */
public final class DecodedImages implements ImageSource {
    /** Decodes a file. */
    @FunctionalInterface
    public interface Decoder {
        /** Its image, or one sentence why not. */
        BufferedImage decode(byte[] file, String name) throws IOException;
    }

    private final Decoder decoder;
    private final long limit;
    private final Map<AssetRef, WeakReference<byte[]>> files = new ConcurrentHashMap<>();
    private final Map<AssetRef, Object> decoding = new ConcurrentHashMap<>();
    private final Map<AssetRef, BufferedImage> images = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /**
     * No images yet.
     *
     * @param limit bytes of decoded images to keep; the one used last is kept in any case
     */
    public DecodedImages(Decoder decoder, long limit) {
        this.decoder = decoder;
        this.limit = limit;
    }

    /** Makes a document's images known. */
    public void known(Assets assets) {
        assets.all().forEach((ref, bytes) -> {
            @Nullable WeakReference<byte[]> before = files.get(ref);
            if (before == null || before.get() == null) {
                files.put(ref, new WeakReference<>(bytes));
            }
        });
        if (files.size() > 10_000) {
            files.values().removeIf(f -> f.get() == null);
        }
    }

    /** Keeps an image that is decoded already. */
    public void put(AssetRef ref, BufferedImage image) {
        synchronized (images) {
            @Nullable BufferedImage before = images.put(ref, image);
            held += bytes(image) - (before == null ? 0 : bytes(before));
            Iterator<BufferedImage> oldest = images.values().iterator();
            while (held > limit && images.size() > 1) {
                held -= bytes(oldest.next());
                oldest.remove();
            }
        }
    }

    @Override
    public BufferedImage image(AssetRef ref) {
        @Nullable BufferedImage kept = kept(ref);
        if (kept != null) {
            return kept;
        }
        // One thread decodes, the others that want the same image wait for it.
        synchronized (decoding.computeIfAbsent(ref, r -> new Object())) {
            @Nullable BufferedImage meanwhile = kept(ref);
            if (meanwhile != null) {
                return meanwhile;
            }
            BufferedImage image = decode(ref);
            put(ref, image);
            decoding.remove(ref);
            return image;
        }
    }

    private BufferedImage decode(AssetRef ref) {
        @Nullable WeakReference<byte[]> file = files.get(ref);
        byte @Nullable [] bytes = file == null ? null : file.get();
        if (bytes == null) {
            throw new NoSuchElementException("The image " + ref.fileName() + " is missing from the document");
        }
        try {
            return decoder.decode(bytes, ref.fileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private @Nullable BufferedImage kept(AssetRef ref) {
        synchronized (images) {
            return images.get(ref);
        }
    }

    private static long bytes(BufferedImage image) {
        return 4L * image.getWidth() * image.getHeight();
    }
}
