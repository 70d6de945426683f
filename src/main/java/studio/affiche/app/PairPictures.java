package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.project.ImageFile;

/** The product pictures that pairs in the published schema name, looked for beside the file. For one thread. */
final class PairPictures {
    private final Path file;
    private final StudioParts parts;
    private final Map<String, BufferedImage> known = new HashMap<>();
    private int missing;

    PairPictures(Path file, StudioParts parts) {
        this.file = file;
        this.parts = parts;
    }

    /** The picture of a name; one that shows nothing where it cannot be had. */
    BufferedImage of(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    /** How many could not be had, in one sentence, or nothing. */
    List<String> notes() {
        return missing == 0
                ? List.of()
                : List.of(missing + " product pictures were not found beside " + file.getFileName()
                        + ", so that their pairs are learned from without seeing the product");
    }

    private BufferedImage read(String name) {
        try {
            ImageFile image = ImageFile.read(file.resolveSibling(name));
            return parts.decode(image.assets().bytes(image.ref()), name);
        } catch (IOException | InvalidPathException _) {
            missing++; // told by notes()
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        }
    }
}
