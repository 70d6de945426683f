package studio.affiche.design.teach;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/**
 * Designs that answer one brief well; they are learned together.
 *
 * @param picture of the product
 * @param designs at least one; their ids name them in messages
 */
public record Exercise(Brief brief, Picture picture, List<Design> designs) {
    /** Where a picture comes from: it may be read anew each time it is wanted, so that many need no memory. */
    @FunctionalInterface
    public interface Picture {
        /**
         * The picture, with alpha.
         *
         * @throws IOException in one sentence, if it cannot be read
         */
        BufferedImage get() throws IOException;
    }

    /** Checks that there is a design. */
    public Exercise {
        designs = List.copyOf(designs);
        if (designs.isEmpty()) {
            throw new IllegalArgumentException("An exercise has at least one design");
        }
    }
}
