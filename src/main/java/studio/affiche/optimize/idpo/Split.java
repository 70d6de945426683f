package studio.affiche.optimize.idpo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import studio.affiche.design.llava.Prompt;

/**
 * Pairs to learn from and pairs kept aside. Where there are ten prompts or more, whole prompts are kept aside, so that the
 * policy is judged on products it has not seen; else single pairs are.
 */
record Split(List<PreferencePair> learned, List<PreferencePair> heldOut) {
    private static final int ENOUGH_PROMPTS = 10;

    private record Key(int tokens, int pixels) {
        static Key of(PreferencePair pair) {
            Prompt prompt = pair.chosen().example().prompt();
            return new Key(Arrays.hashCode(prompt.tokens()), Arrays.hashCode(prompt.pixels()));
        }
    }

    /**
     * Splits.
     *
     * @param pairs two or more
     * @param part kept aside, above 0 to 0.5; at least one pair is, and one is not
     */
    static Split of(List<PreferencePair> pairs, double part, long seed) {
        int wanted = Math.clamp(Math.round(part * pairs.size()), 1, pairs.size() - 1);
        List<Key> keys = pairs.stream().map(Key::of).toList();
        List<Key> prompts = new ArrayList<>(new LinkedHashSet<>(keys));
        var random = new Random(seed);
        Set<Integer> aside = new HashSet<>();
        if (prompts.size() >= ENOUGH_PROMPTS) {
            Collections.shuffle(prompts, random);
            for (int p = 0; p + 1 < prompts.size() && aside.size() < wanted; p++) {
                for (int i = 0; i < keys.size(); i++) {
                    if (keys.get(i).equals(prompts.get(p))) {
                        aside.add(i);
                    }
                }
            }
        } else {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < pairs.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            aside.addAll(order.subList(0, wanted));
        }
        var learned = new ArrayList<PreferencePair>();
        var heldOut = new ArrayList<PreferencePair>();
        for (int i = 0; i < pairs.size(); i++) {
            (aside.contains(i) ? heldOut : learned).add(pairs.get(i));
        }
        return new Split(learned, heldOut);
    }

    /** The same with no more pairs to learn from than a training will draw, so that no others need be read. */
    Split drawing(long most, long seed) {
        if (learned.size() <= most) {
            return this;
        }
        List<PreferencePair> drawn = new ArrayList<>(learned);
        Collections.shuffle(drawn, new Random(seed));
        return new Split(List.copyOf(drawn.subList(0, (int) most)), heldOut);
    }
}
