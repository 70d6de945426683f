package studio.affiche.design;

import java.util.function.Consumer;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Something that designs posters: by rules or by a learned model. The same arguments give the same designs. */
public interface DesignPolicy {
    /** The model's name for provenance, such as {@code art-director}. */
    String name();

    /**
     * Designs for a brief, told one by one as they come, all different.
     *
     * @param count 1 to 200
     * @param seed of the run
     * @throws TaskCancelled if the progress says so
     */
    void propose(Brief brief, ProductView product, int count, long seed, Progress progress, Consumer<Design> found)
            throws TaskCancelled;

    /**
     * Variants of a design in which exactly one element differs; fewer than asked where no more can be found.
     *
     * @param design whose other two elements stay
     * @param element to sample anew
     * @param count 1 to 200
     * @param seed of the run
     * @throws TaskCancelled if the progress says so
     */
    void replace(
            Brief brief,
            ProductView product,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Design> found)
            throws TaskCancelled;
}
