package studio.affiche.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import studio.affiche.app.DecodedImages;
import studio.affiche.app.StandInParts;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioParts;
import studio.affiche.app.StudioSettings;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Stand-in parts whose proposals come one by one, as a test lets them through. */
final class GatedParts implements StudioParts, DesignPolicy {
    private final StandInParts parts;
    private final Semaphore gate;
    private final int most;

    private GatedParts(StandInParts parts, Semaphore gate, int most) {
        this.parts = parts;
        this.gate = gate;
        this.most = most;
    }

    /** A studio of these parts. */
    static Studio studio(StudioSettings settings, Semaphore gate) {
        return studio(settings, gate, Integer.MAX_VALUE);
    }

    /** A studio of these parts that proposes so many posters at most, however many are asked for. */
    static Studio studio(StudioSettings settings, Semaphore gate, int most) {
        var images = new DecodedImages(GatedParts::read, settings.cacheBytes());
        return new Studio(new GatedParts(new StandInParts(images), gate, most), images, settings);
    }

    private static BufferedImage read(byte[] file, String name) throws IOException {
        return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file)))
                .orElseThrow(() -> new IOException(name + " is not a picture: choose another file"));
    }

    @Override
    public void propose(
            Brief brief, ProductView product, int count, long seed, Progress progress, Consumer<Design> found)
            throws TaskCancelled {
        int[] done = {0};
        parts.propose(brief, product, Math.min(count, most), seed, progress, design -> {
            progress.report((double) done[0]++ / count, done[0] + " of " + count);
            if (pass(progress)) {
                found.accept(design);
            }
        });
    }

    private boolean pass(Progress progress) {
        try {
            while (!progress.cancelled()) {
                if (gate.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public void replace(
            Brief brief,
            ProductView product,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Design> found)
            throws TaskCancelled {
        parts.replace(brief, product, design, element, count, seed, progress, found);
    }

    @Override
    public BufferedImage decode(byte[] file, String name) throws IOException {
        return read(file, name);
    }

    @Override
    public Cut cutOut(BufferedImage photo, List<CutoutStroke> strokes, Progress progress) {
        return parts.cutOut(photo, strokes, progress);
    }

    @Override
    public DesignPolicy policy() {
        return this;
    }

    @Override
    public String name() {
        return "gated";
    }

    @Override
    public Poster compose(Brief brief, ProductView product, Design design, Provenance provenance) {
        return parts.compose(brief, product, design, provenance);
    }

    @Override
    public BufferedImage paint(Poster poster, double scale) {
        return parts.paint(poster, scale);
    }

    @Override
    public BufferedImage paint(Backdrop.Scene scene, CanvasSize size) {
        return parts.paint(scene, size);
    }

    @Override
    public void writePng(BufferedImage image, double dotsPerInch, Optional<Provenance> provenance, OutputStream out)
            throws IOException {
        parts.writePng(image, dotsPerInch, provenance, out);
    }
}
