package studio.affiche.design.layout;

import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.copy.Cast;
import studio.affiche.design.type.Typesetter;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.TextMeasure;

/** Finds the best of several arrangements of one archetype. */
public final class LayoutSolver {
    private static final int TRIES = 14;
    /** Below this score something is wrong with every arrangement: text on text, or a product too small. */
    private static final double ACCEPTABLE = -1.6;

    private final CanvasSize canvas;
    private final double margin;
    private final Typesetter type;

    public LayoutSolver(TextMeasure measure, CanvasSize canvas, BrandKit brand) {
        this.canvas = canvas;
        this.margin = canvas.shortSide() * 0.076;
        this.type = new Typesetter(measure, canvas, brand);
    }

    /**
     * The best arrangement of an archetype; the same seed gives the same one.
     *
     * @return empty where the archetype suits neither canvas, product nor copy
     */
    public Optional<Arrangement> solve(Archetype archetype, Cast cast, Voice voice, double productAspect, long seed) {
        var sheet = new Sheet(canvas, margin, cast, voice, productAspect, type);
        var random = new SplittableRandom(seed);
        Optional<Arrangement> best = Optional.empty();
        double bestScore = ACCEPTABLE;
        for (int i = 0; i < TRIES; i++) {
            Optional<Arrangement> found = archetype.arranger().arrange(sheet, random.split());
            if (found.isPresent()) {
                double score = LayoutScore.of(found.get(), canvas, margin);
                if (score > bestScore) {
                    bestScore = score;
                    best = found;
                }
            }
        }
        return best;
    }

    /** Sets type the way the solver did. */
    public Typesetter typesetter() {
        return type;
    }
}
