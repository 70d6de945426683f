package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.affiche.design.ProductView;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.project.ImageFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Cuts products out and remembers the last ones. Safe for use by several threads. */
final class Preparation {
    private static final int REMEMBERED = 32;

    /**
     * A product that was cut out.
     *
     * @param view what a policy sees
     * @param quality how far it can be trusted, and one sentence why
     * @param assets the cut-out's file
     * @param notes what was left out of the photo's file, one sentence each
     */
    record CutProduct(ProductView view, String quality, Assets assets, List<String> notes) {}

    private record Key(AssetRef photo, List<CutoutStroke> strokes) {}

    private final StudioParts parts;
    private final DecodedImages images;
    private final Map<Key, CutProduct> remembered = new LinkedHashMap<>(16, 0.75f, true);

    Preparation(StudioParts parts, DecodedImages images) {
        this.parts = parts;
        this.images = images;
    }

    /**
     * The product of a photo.
     *
     * @param name how messages call the photo
     * @param strokes that correct the cut-out
     */
    CutProduct cut(AssetRef photo, Assets assets, String name, List<CutoutStroke> strokes, Progress progress)
            throws IOException, TaskCancelled {
        var key = new Key(photo, strokes);
        Optional<CutProduct> known = remembered(key);
        if (known.isPresent()) {
            return known.get();
        }
        progress.report(-1, "Opening " + name);
        BufferedImage image = parts.decode(assets.bytes(photo), name);
        progress.checkCancelled();
        progress.report(-1, "Cutting out " + name);
        StudioParts.Cut cut = parts.cutOut(image, strokes, progress);
        progress.checkCancelled();
        var png = new ByteArrayOutputStream();
        parts.writePng(cut.image(), OutputSize.SCREEN, Optional.empty(), png);
        ImageFile file = ImageFile.of(png.toByteArray());
        images.put(file.ref(), cut.image());
        double aspect = (double) cut.image().getWidth() / cut.image().getHeight();
        var product = new CutProduct(
                new ProductView(file.ref(), aspect, cut.palette()),
                cut.quality(),
                file.assets(),
                parts.notes(assets.bytes(photo), name));
        remember(key, product);
        return product;
    }

    private Optional<CutProduct> remembered(Key photo) {
        synchronized (remembered) {
            return Optional.ofNullable(remembered.get(photo));
        }
    }

    private void remember(Key photo, CutProduct product) {
        synchronized (remembered) {
            remembered.put(photo, product);
            if (remembered.size() > REMEMBERED) {
                @Nullable Key oldest = List.copyOf(remembered.keySet()).getFirst();
                remembered.remove(oldest);
            }
        }
    }
}
