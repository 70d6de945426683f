package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.project.ImageFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The product pictures that pairs in the published schema name, looked for beside the file, cut out and as small as a
 * policy sees them. For one thread.
 */
final class PairPictures {
    private final Path file;
    private final StudioParts parts;
    private final ImageProcessor images;
    private final Map<String, BufferedImage> known = new HashMap<>();
    private int missing;

    /**
     * No pictures yet.
     *
     * @param file beside which they are
     * @param images how the policy sees them
     */
    PairPictures(Path file, StudioParts parts, ImageProcessor images) {
        this.file = file;
        this.parts = parts;
        this.images = images;
    }

    /** The picture of a name; one that shows nothing where it cannot be had. */
    BufferedImage of(String name, Progress progress) throws TaskCancelled {
        BufferedImage picture = known.get(name);
        if (picture == null) {
            picture = read(name, progress);
            known.put(name, picture);
        }
        return picture;
    }

    /** How many could not be had, in one sentence, or nothing. */
    List<String> notes() {
        return missing == 0
                ? List.of()
                : List.of(missing + " product pictures were not found beside " + file.getFileName()
                        + ", so that their pairs are learned from without seeing the product");
    }

    private BufferedImage read(String name, Progress progress) throws TaskCancelled {
        try {
            ImageFile image = ImageFile.read(file.resolveSibling(name));
            return LessonPictures.seen(parts, image.assets().bytes(image.ref()), name, images, progress);
        } catch (IOException | InvalidPathException _) {
            missing++; // told by notes()
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        }
    }
}
