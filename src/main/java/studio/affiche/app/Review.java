package studio.affiche.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.judge.Finding;
import studio.affiche.judge.Findings;
import studio.affiche.judge.PosterJudge;
import studio.affiche.judge.Subject;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Poster;

/** What is wrong with posters, and the edits that mend it. Takes some 50 ms for a poster: not for the window's thread. */
public final class Review {
    private final Optional<PosterJudge> judge;
    private final DecodedImages images;

    Review(StudioParts parts, DecodedImages images) {
        this.judge = parts.judge();
        this.images = images;
    }

    /** All that is wrong with a poster, errors first; empty where this studio has no judge. */
    public Optional<Findings> findings(Prepared prepared, Poster poster, Assets assets) {
        return judge.map(j -> j.judge(subject(prepared, poster, assets)));
    }

    /**
     * The edit that mends one finding of a poster and makes nothing worse.
     *
     * @param cancelled asked between trials
     * @return empty where there is none
     */
    public Optional<Edit> mend(
            Prepared prepared, Poster poster, Assets assets, Finding finding, BooleanSupplier cancelled) {
        return judge.flatMap(j -> j.mend(subject(prepared, poster, assets), finding, cancelled));
    }

    private Subject subject(Prepared prepared, Poster poster, Assets assets) {
        images.known(assets);
        return new Subject(prepared.brief(), CopyReader.read(prepared.brief()), prepared.product(), poster);
    }
}
