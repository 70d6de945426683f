package studio.affiche.app;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.poster.AssetRef;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.ImageFile;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The product pictures of a training, cut out as they will be when the policy designs, and as small as it sees them.
 * They are kept on disk by the hash of the photo, so that a training that goes on need not cut them out again.
 *
 * @param parts that decode and cut out
 * @param source where names are looked for
 * @param kept folder of the small pictures, which is there
 * @param images how the policy sees them
 */
record LessonPictures(StudioParts parts, Path source, Path kept, ImageProcessor images) {
    /** A photo is cut out at about this size: more would not be seen. */
    private static final int CUT_SIDE = 512;

    /**
     * The small picture of a name.
     *
     * @return its file
     * @throws IOException in one sentence, if there is no picture or it cannot be used
     */
    Path of(String name, Progress progress) throws IOException, TaskCancelled {
        ImageFile photo = ImageFile.read(found(name));
        AssetRef ref = photo.ref();
        Path small = kept.resolve(ref.sha256() + "-" + images.side() + ".png");
        if (!Files.exists(small)) {
            BufferedImage image = reduced(parts.decode(photo.assets().bytes(ref), name));
            progress.checkCancelled();
            BufferedImage cut = parts.cutOut(image, List.of(), progress).image();
            AtomicFile.write(
                    small, out -> parts.writePng(images.square(cut), OutputSize.SCREEN, Optional.empty(), out));
        }
        return small;
    }

    /**
     * A photo's product as a policy sees it: cut out, in a square.
     *
     * @param name how messages call the photo
     * @param images how the policy sees it
     * @throws IOException in one sentence, if it cannot be used
     */
    static BufferedImage seen(StudioParts parts, byte[] photo, String name, ImageProcessor images, Progress progress)
            throws IOException, TaskCancelled {
        BufferedImage image = reduced(parts.decode(photo, name));
        progress.checkCancelled();
        return images.square(parts.cutOut(image, List.of(), progress).image());
    }

    /** The picture of a file that {@link #of} gave. */
    BufferedImage read(Path small) throws IOException {
        ImageFile file = ImageFile.read(small);
        return parts.decode(file.assets().bytes(file.ref()), small.toString());
    }

    /** The path itself, else a picture of that name in the folder itself. */
    private Path found(String name) throws Refusal {
        try {
            Path path = source.resolve(name);
            if (Files.exists(path)) {
                return path;
            }
            Path alone = source.resolve(
                    Optional.ofNullable(Path.of(name).getFileName()).orElse(path));
            if (Files.isRegularFile(alone)) {
                return alone;
            }
        } catch (InvalidPathException _) {
            // Told as a picture that is not there.
        }
        throw new Refusal("There is no picture " + name + " in " + source);
    }

    private static BufferedImage reduced(BufferedImage photo) {
        BufferedImage image = photo;
        while (Math.max(image.getWidth(), image.getHeight()) >= 2 * CUT_SIDE) {
            var half = new BufferedImage(
                    Math.max(1, image.getWidth() / 2),
                    Math.max(1, image.getHeight() / 2),
                    image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            Graphics2D g = half.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
            g.dispose();
            image = half;
        }
        return image;
    }
}
