package studio.affiche.design.policy;

import java.util.List;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/** Tells which of several designs are likely to do better, where more are drawn than are wanted. */
@FunctionalInterface
public interface Foresight {
    /** Knows nothing: all designs are alike. */
    Foresight NONE = (brief, designs) -> designs.stream().map(d -> 0.0).toList();

    /**
     * What designs of a brief are worth beside each other: a number for each, in their order; the higher the better.
     *
     * @param designs one or more
     */
    List<Double> worth(Brief brief, List<Design> designs);
}
