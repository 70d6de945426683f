package studio.affiche.poster;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/** The image files a document refers to, by content. Immutable; the byte arrays are shared and never written to. */
public final class Assets {
    /** No images. */
    public static final Assets NONE = new Assets(Map.of());

    private final Map<AssetRef, byte[]> files;

    private Assets(Map<AssetRef, byte[]> files) {
        this.files = files;
    }

    /** The name that a file's bytes have here. */
    public static AssetRef refOf(byte[] file, String extension) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
            return new AssetRef(HexFormat.of().formatHex(hash), extension.toLowerCase(Locale.ROOT));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** These images and one more, whose bytes are kept as they are (not copied). */
    public Assets with(AssetRef ref, byte[] file) {
        if (files.containsKey(ref)) {
            return this;
        }
        var more = new LinkedHashMap<>(files);
        more.put(ref, file);
        return new Assets(more);
    }

    /** These images and all of another set. */
    public Assets with(Assets others) {
        if (files.keySet().containsAll(others.files.keySet())) {
            return this;
        }
        var more = new LinkedHashMap<>(files);
        others.files.forEach(more::putIfAbsent);
        return new Assets(more);
    }

    /** Whether an image is here. */
    public boolean contains(AssetRef ref) {
        return files.containsKey(ref);
    }

    /**
     * The bytes of a file, not to be written to.
     *
     * @throws NoSuchElementException if it is not here
     */
    public byte[] bytes(AssetRef ref) {
        byte[] file = files.get(ref);
        if (file == null) {
            throw new NoSuchElementException("The image " + ref.fileName() + " is missing from the document");
        }
        return file;
    }

    /** Every image, in the order it was added. */
    public Map<AssetRef, byte[]> all() {
        return Collections.unmodifiableMap(files);
    }
}
