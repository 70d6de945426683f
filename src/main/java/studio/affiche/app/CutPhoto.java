package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.ImageFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * A photo whose product was cut out into a file.
 *
 * @param width of the photo and the picture, in pixels
 * @param height of both
 * @param verdict how far it can be trusted, and one sentence why
 * @param notes what was left out of the photo's file, one sentence each
 */
public record CutPhoto(int width, int height, String verdict, List<String> notes) {
    public CutPhoto {
        notes = List.copyOf(notes);
    }

    static CutPhoto write(
            StudioParts parts, ImageFile file, Path path, List<CutoutStroke> strokes, Path target, Progress progress)
            throws IOException, TaskCancelled {
        String name = String.valueOf(path.getFileName());
        byte[] bytes = file.assets().bytes(file.ref());
        progress.report(0, "Opening " + name);
        BufferedImage photo = parts.decode(bytes, name);
        progress.checkCancelled();
        progress.report(0.3, "Cutting out");
        StudioParts.Cut cut = parts.cutOut(photo, strokes, progress);
        progress.checkCancelled();
        progress.report(0.7, "Encoding");
        BufferedImage whole = placed(cut, photo.getWidth(), photo.getHeight());
        AtomicFile.write(target, out -> parts.writePng(whole, OutputSize.SCREEN, Optional.empty(), out));
        progress.report(1, "Cut out");
        return new CutPhoto(photo.getWidth(), photo.getHeight(), cut.quality(), parts.notes(bytes, name));
    }

    /** The product where it was in its photo, on nothing. */
    static BufferedImage placed(StudioParts.Cut cut, int width, int height) {
        var whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        BufferedImage image = cut.image();
        int w = image.getWidth();
        int h = image.getHeight();
        whole.setRGB((int) cut.crop().x(), (int) cut.crop().y(), w, h, image.getRGB(0, 0, w, h, null, 0, w), 0, w);
        return whole;
    }
}
