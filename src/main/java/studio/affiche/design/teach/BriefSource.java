package studio.affiche.design.teach;

import java.io.IOException;

/** Briefs to make lessons from, one for each seed. */
@FunctionalInterface
public interface BriefSource {
    /**
     * The brief of a seed with the picture of its product; the same seed gives the same one.
     *
     * @throws IOException in one sentence, if a picture cannot be read
     */
    BriefMaker.Made brief(long seed) throws IOException;
}
