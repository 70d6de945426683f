package studio.affiche.design.layout;

import java.util.Optional;
import java.util.SplittableRandom;

/** Arranges a sheet in the way of one archetype. */
interface Arranger {
    /**
     * One arrangement; the random numbers choose among proportions.
     *
     * @return empty where the archetype does not suit the canvas, the product or the copy
     */
    Optional<Arrangement> arrange(Sheet sheet, SplittableRandom random);
}
