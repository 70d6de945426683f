package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Poster;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.ProjectFile;
import studio.affiche.scene.SceneSheet;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Posters and projects as files. Safe for use by several threads. */
final class PosterFiles {
    /** Longer side of the thumbnail in a project file, in pixels. */
    private static final int THUMBNAIL_SIDE = 480;

    private final StudioParts parts;
    private final DecodedImages images;

    PosterFiles(StudioParts parts, DecodedImages images) {
        this.parts = parts;
        this.images = images;
    }

    BufferedImage paint(Poster poster, Assets assets, double scale) {
        images.known(assets);
        return parts.paint(poster, scale);
    }

    /** The poster small, fitted into a square. */
    BufferedImage thumbnail(Poster poster, Assets assets, int side) {
        int longer = Math.max(poster.size().width(), poster.size().height());
        return paint(poster, assets, Math.min(1, (double) side / longer));
    }

    /**
     * Writes the poster as PNG with its provenance; an existing file stays whole until the new one is complete.
     *
     * @param scale 1 to 4
     * @throws IOException in one sentence, also where the image would not fit into memory
     */
    void exportPng(Poster poster, Assets assets, Path target, double scale, Progress progress)
            throws IOException, TaskCancelled {
        progress.report(0, "Painting");
        OutputSize.check(poster.size(), scale);
        BufferedImage image = paint(poster, assets, scale);
        progress.checkCancelled();
        progress.report(0.6, "Encoding");
        writePng(image, poster, scale, target);
        progress.report(1, "Exported");
    }

    /** Writes a poster that was painted at a scale. */
    void writePng(BufferedImage image, Poster poster, double scale, Path target) throws IOException {
        double density = OutputSize.dotsPerInch(poster.size()) * scale;
        AtomicFile.write(target, out -> parts.writePng(image, density, Optional.of(poster.provenance()), out));
    }

    /** Writes a project file; an existing one stays whole until the new one is complete, then as {@code .bak}. */
    void save(Document document, Path file) throws IOException {
        BufferedImage small = thumbnail(document.poster(), document.assets(), THUMBNAIL_SIDE);
        ProjectFile.writeKeepingBackup(Documents.project(document), png(small, document.poster()), file);
    }

    /** Writes a project file, without keeping an existing one, for a poster that was painted already. */
    void writeProject(Document document, BufferedImage painted, Path file) throws IOException {
        BufferedImage small = Thumbnails.of(painted, THUMBNAIL_SIDE);
        ProjectFile.write(Documents.project(document), png(small, document.poster()), file);
    }

    private byte[] png(BufferedImage image, Poster poster) throws IOException {
        var png = new ByteArrayOutputStream();
        parts.writePng(image, OutputSize.SCREEN, Optional.of(poster.provenance()), png);
        return png.toByteArray();
    }

    /** Writes a picture that is no poster as PNG. */
    void writePicture(BufferedImage picture, Path target) throws IOException {
        AtomicFile.write(target, out -> parts.writePng(picture, OutputSize.SCREEN, Optional.empty(), out));
    }

    /**
     * Writes a labelled sheet of the built-in backgrounds as PNG.
     *
     * @return how many are on it
     * @throws IOException in one sentence, also where a family's words are not known
     */
    int writeSceneSheet(SheetOrder order, Path target, Progress progress) throws IOException, TaskCancelled {
        List<SceneSheet.Tile> tiles = order.tiles();
        var pictures = new ArrayList<BufferedImage>();
        for (SceneSheet.Tile tile : tiles) {
            progress.checkCancelled();
            progress.report((double) pictures.size() / tiles.size(), "Painting " + tile.label());
            pictures.add(parts.paint(tile.scene(), order.tile()));
        }
        BufferedImage sheet = SceneSheet.sheet(tiles, pictures, order.tile());
        writePicture(sheet, target);
        return tiles.size();
    }
}
