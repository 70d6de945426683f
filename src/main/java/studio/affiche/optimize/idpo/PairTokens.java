package studio.affiche.optimize.idpo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studio.affiche.design.language.Section;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Prompt;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.design.policy.ProductPixels;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;

/** Pairs of designs as a policy reads and writes them. */
public final class PairTokens {
    private final DesignTokens tokens;
    private final int imageSize;

    /**
     * Tokens for a policy.
     *
     * @param imageSize side of the square in which it sees the product, in pixels
     */
    public PairTokens(DesignTokens tokens, int imageSize) {
        this.tokens = tokens;
        this.imageSize = imageSize;
    }

    private record Seen(Brief brief, BufferedImage picture) {}

    /**
     * The tokens of pairs. For each pair an order of the sections is drawn and used for both sides.
     *
     * @param seed of the orders
     */
    public List<PreferencePair> pairs(List<DesignPair> pairs, long seed) {
        var random = new SavedRandom(seed);
        Map<Seen, Prompt> prompts = new HashMap<>();
        var told = new ArrayList<PreferencePair>();
        for (DesignPair pair : pairs) {
            List<Section> order = new ArrayList<>(Section.ORDER);
            Collections.shuffle(order, new Random(random.nextLong()));
            Prompt prompt = prompts.computeIfAbsent(new Seen(pair.brief(), pair.picture()), this::prompt);
            told.add(new PreferencePair(
                    side(prompt, pair.chosen(), order),
                    side(prompt, pair.rejected(), order),
                    pair.replaced(),
                    pair.probability()));
        }
        return told;
    }

    private Prompt prompt(Seen seen) {
        return new Prompt(tokens.prompt(seen.brief()), ProductPixels.of(seen.picture(), imageSize));
    }

    private Side side(Prompt prompt, Design design, List<Section> order) {
        DesignTokens.Answer answer = tokens.answer(design, order);
        return new Side(new Example(prompt, answer.tokens()), answer.elements());
    }
}
