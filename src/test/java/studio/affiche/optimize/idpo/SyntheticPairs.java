package studio.affiche.optimize.idpo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Prompt;
import studio.affiche.design.llava.TinyLlava;
import studio.affiche.poster.Element;

/**
 * Pairs of made-up answers of six tokens, two for each element, that differ in one of them: there the chosen answer has a
 * token of the upper half of the vocabulary and the rejected one of the lower half.
 */
final class SyntheticPairs {
    static final int VOCABULARY = 24;
    static final int IMAGE = 1;

    private static final List<Element> ELEMENTS =
            List.of(Element.BACKGROUND, Element.BACKGROUND, Element.TEXT, Element.TEXT, Element.LAYOUT, Element.LAYOUT);
    private static final int FIRST = 4;
    private static final int HALF = (VOCABULARY - FIRST) / 2;

    private SyntheticPairs() {}

    /** Pairs for as many prompts. */
    static List<PreferencePair> of(int count, int prompts, long seed) {
        var random = new SplittableRandom(seed);
        var asked = new ArrayList<Prompt>();
        for (int i = 0; i < prompts; i++) {
            float[] pixels = new float[TinyLlava.PIXELS];
            for (int p = 0; p < pixels.length; p++) {
                pixels[p] = (float) random.nextDouble(-1, 1);
            }
            asked.add(new Prompt(new int[] {0, IMAGE, any(random), any(random)}, pixels));
        }
        var pairs = new ArrayList<PreferencePair>();
        for (int i = 0; i < count; i++) {
            Element replaced = Element.values()[i % 3];
            int[] chosen = new int[ELEMENTS.size()];
            for (int t = 0; t < chosen.length; t++) {
                chosen[t] = any(random);
            }
            int[] rejected = chosen.clone();
            for (int t = 0; t < chosen.length; t++) {
                if (ELEMENTS.get(t) == replaced) {
                    chosen[t] = FIRST + HALF + random.nextInt(HALF);
                    rejected[t] = FIRST + random.nextInt(HALF);
                }
            }
            Prompt prompt = asked.get(i % prompts);
            pairs.add(new PreferencePair(side(prompt, chosen), side(prompt, rejected), replaced, 1));
        }
        return pairs;
    }

    private static int any(SplittableRandom random) {
        return FIRST + random.nextInt(2 * HALF);
    }

    private static Side side(Prompt prompt, int[] answer) {
        return new Side(new Example(prompt, answer), ELEMENTS);
    }
}
