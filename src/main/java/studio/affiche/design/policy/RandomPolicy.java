package studio.affiche.design.policy;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.affiche.design.DesignId;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.design.decode.AnswerGrammar;
import studio.affiche.design.decode.Walk;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Valid designs without any judgement: each token drawn evenly among those that the grammar allows. What a learned
 * policy is held against; nothing for users.
 */
public final class RandomPolicy implements DesignPolicy {
    private final DesignTokens tokens;

    /** A policy that writes the tokens of a trained one. */
    public RandomPolicy(LearnedPolicy trained) {
        this.tokens = trained.tokens();
    }

    @Override
    public String name() {
        return "random";
    }

    @Override
    public void propose(
            Brief brief, ProductView product, int count, long seed, Progress progress, Consumer<Design> found)
            throws TaskCancelled {
        var grammar = new AnswerGrammar(tokens.lexicon(), brief.candidates());
        draw(grammar::walk, count, seed, progress, design -> found.accept(design.withId(DesignId.of(brief, design))));
    }

    @Override
    public void replace(
            Brief brief,
            ProductView product,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Design> found)
            throws TaskCancelled {
        var grammar = new AnswerGrammar(tokens.lexicon(), brief.candidates());
        draw(() -> grammar.replacing(element, design), count, seed, progress, drawn -> {
            Design variant = Variants.of(element, design, drawn);
            found.accept(variant.withId(DesignId.of(brief, variant)).originating(design.id(), element));
        });
    }

    private static void draw(Supplier<Walk> walks, int count, long seed, Progress progress, Consumer<Design> found)
            throws TaskCancelled {
        var seeds = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            progress.checkCancelled();
            SplittableRandom random = seeds.split();
            Walk walk = walks.get();
            while (!walk.done()) {
                int[] allowed = walk.allowed();
                walk.take(allowed[random.nextInt(allowed.length)]);
            }
            found.accept(walk.design(random.nextLong()));
        }
    }
}
