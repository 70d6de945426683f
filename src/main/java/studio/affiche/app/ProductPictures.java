package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.affiche.project.DesignRecord;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** The cut-out products of a list of designs, each photo cut out once. For one thread. */
final class ProductPictures {
    private final Studio studio;
    private final DecodedImages images;
    private final Optional<Prepared> open;
    private final Map<Path, BufferedImage> known = new HashMap<>();

    /** Products that are cut out from the photos that the designs name. */
    ProductPictures(Studio studio, DecodedImages images) {
        this(studio, images, Optional.empty());
    }

    /**
     * Products of designs.
     *
     * @param open whose product all designs show as it was cut out and corrected, so that its photo may be gone; empty to cut
     *     out the photos that the designs name
     */
    ProductPictures(Studio studio, DecodedImages images, Optional<Prepared> open) {
        this.studio = studio;
        this.images = images;
        this.open = open;
    }

    /** The product of a design, with alpha. */
    BufferedImage of(DesignRecord record, Progress progress) throws IOException, TaskCancelled {
        BufferedImage picture = known.get(record.product());
        if (picture == null) {
            Prepared prepared = open.isPresent() ? open.get() : studio.prepare(record, progress.silent());
            images.known(prepared.assets());
            picture = images.image(prepared.cutout());
            known.put(record.product(), picture);
        }
        return picture;
    }
}
