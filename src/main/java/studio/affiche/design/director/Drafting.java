package studio.affiche.design.director;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.ProductView;
import studio.affiche.design.Staging;
import studio.affiche.design.copy.Cast;
import studio.affiche.design.ink.Ground;
import studio.affiche.design.ink.Inking;
import studio.affiche.design.layout.Archetype;
import studio.affiche.design.layout.Arrangement;
import studio.affiche.design.layout.LayoutSolver;
import studio.affiche.design.layout.Placed;
import studio.affiche.design.layout.Voice;
import studio.affiche.design.type.Typesetter;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import studio.affiche.scene.ScenePainter;
import studio.affiche.scene.ScenePrompts;

/** Drafts one design of a brief: layout solved, scene painted small, inks read off it. */
public final class Drafting {
    private static final int GROUND_SIDE = 200;

    private final Brief brief;
    private final ProductView product;
    private final ScenePainter scenes;
    private final LayoutSolver solver;
    private final Wish wish;

    public Drafting(Brief brief, ProductView product, TextMeasure measure, ScenePainter scenes) {
        this.brief = brief;
        this.product = product;
        this.scenes = scenes;
        this.solver = new LayoutSolver(measure, brief.size(), brief.brand());
        this.wish = Wish.of(brief, product);
    }

    Wish wish() {
        return wish;
    }

    Typesetter typesetter() {
        return solver.typesetter();
    }

    /** A design, if the archetype suits and every text reads. */
    Optional<Design> draft(Concept concept, Archetype archetype, Voice voice, Cast cast, long seed) {
        return solver.solve(archetype, cast, voice, product.aspect(), seed)
                .flatMap(arrangement -> inked(arrangement, prompt(concept, seed), seed));
    }

    /** An arrangement alone. */
    Optional<Arrangement> arrange(Archetype archetype, Voice voice, Cast cast, long seed) {
        return solver.solve(archetype, cast, voice, product.aspect(), seed);
    }

    /** A prompt for a concept: the wish over a choice of mood, time and tone. */
    String prompt(Concept concept, long seed) {
        return wish.prompt(concept, seed);
    }

    /** The design of an arrangement before a scene, unless some text would not read. */
    Optional<Design> inked(Arrangement arrangement, String prompt, long seed) {
        List<Placed> texts = arrangement.texts().stream()
                .sorted(Comparator.comparingDouble(
                                (Placed t) -> Math.round(t.box().y() / 8))
                        .thenComparingDouble(t -> t.box().x()))
                .toList();
        return inked(arrangement, texts, prompt, seed);
    }

    /** The same with the texts in a given order. */
    Optional<Design> inked(Arrangement arrangement, List<Placed> texts, String prompt, long seed) {
        var layout = new Layout(
                grid(arrangement.product()),
                texts.stream().map(t -> grid(t.box())).toList());
        Backdrop.Scene scene = Staging.scene(prompt, seed, product, brief.brand(), layout);
        Ground ground = ground(scene);
        List<TextStyle> styles = new Inking(
                        ground,
                        scene.palette(),
                        product.palette(),
                        brief.brand().colors(),
                        seed)
                .colour(layout.text(), texts.stream().map(Placed::style).toList());
        if (!reads(ground, layout, styles) || crutches(styles) > 0) {
            return Optional.empty();
        }
        List<String> words = texts.stream().map(t -> t.line().text()).toList();
        return Optional.of(
                new Design("", Optional.empty(), seed, prompt, words, layout, styles, tilt(arrangement, prompt)));
    }

    /** What stands on a ground stands upright; only what floats may tilt. */
    private static double tilt(Arrangement arrangement, String prompt) {
        return ScenePrompts.read(prompt).family().stands() ? 0 : arrangement.tilt();
    }

    /** The scene behind a layout, small. */
    Ground ground(String prompt, long seed, Layout layout) {
        return ground(Staging.scene(prompt, seed, product, brief.brand(), layout));
    }

    private Ground ground(Backdrop.Scene scene) {
        double factor = (double) GROUND_SIDE
                / Math.max(brief.size().width(), brief.size().height());
        BufferedImage picture =
                scenes.paint(scene, Math.max(8, (int) Math.round(brief.size().width() * factor)), Math.max(8, (int)
                        Math.round(brief.size().height() * factor)));
        return new Ground(picture);
    }

    /** Whether every text reads at 4.5 : 1 on its ground or on its plate. */
    static boolean reads(Ground ground, Layout layout, List<TextStyle> styles) {
        for (int i = 0; i < styles.size(); i++) {
            TextStyle style = styles.get(i);
            Ground.Reading reading = ground.read(layout.text().get(i).unit());
            double contrast = style.plate().map(p -> style.color().contrast(p)).orElse(reading.contrast(style.color()));
            if (contrast < Inking.READABLE) {
                return false;
            }
        }
        return true;
    }

    /** Texts that needed a plate though their treatment has none. */
    private static int crutches(List<TextStyle> styles) {
        int n = 0;
        for (TextStyle style : styles) {
            Treatment t = style.treatment();
            boolean plated = t == Treatment.PILL || t == Treatment.PLATE || t == Treatment.BADGE || t == Treatment.BAND;
            n += !plated && style.plate().isPresent() ? 1 : 0;
        }
        return n;
    }

    private GridBox grid(Box box) {
        return GridBox.ofCanvas(box, brief.size());
    }

    /** All texts of an arrangement that a list of words names, in the order of the words; empty if they differ. */
    static Optional<List<Placed>> inOrderOf(List<String> words, Arrangement arrangement) {
        var ordered = new ArrayList<Placed>();
        for (String word : words) {
            arrangement.texts().stream()
                    .filter(t -> t.line().text().equals(word))
                    .findFirst()
                    .ifPresent(ordered::add);
        }
        return ordered.size() == words.size() && arrangement.texts().size() == words.size()
                ? Optional.of(ordered)
                : Optional.empty();
    }
}
