package studio.affiche.design.llava;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import studio.affiche.nn.block.Forks;

/**
 * Examples laid out so that each prompt is read once, however many answers follow it: first all prompts, then all answers,
 * each without its last token, which nothing comes after.
 *
 * @param tokens all of them; 0 where an image is
 * @param images which of them stand for features, image by image
 * @param pixels of the images, one after the other
 * @param forks how long prompts and answers are
 * @param before for each token of each answer, in the order of the examples: which of all tokens it follows
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
record Forked(long[] tokens, long[] images, float[] pixels, Forks forks, long[] before) {
    static Forked of(LlavaConfig config, List<Example> examples) {
        IdentityHashMap<Prompt, Integer> places = new IdentityHashMap<>();
        List<Prompt> prompts = new ArrayList<>();
        int[] of = new int[examples.size()];
        int[] lengths = new int[of.length];
        int count = 0;
        for (int e = 0; e < of.length; e++) {
            Example example = examples.get(e);
            of[e] = places.computeIfAbsent(example.prompt(), prompt -> {
                prompts.add(prompt);
                return prompts.size() - 1;
            });
            lengths[e] = example.answer().length - 1;
            count += example.answer().length;
        }
        Merged merged = Merged.of(config, prompts, Merged.Padding.AFTER);
        var forks = new Forks(merged.lengths(), of, lengths);
        long[] tokens = new long[forks.tokens()];
        int[] ends = new int[prompts.size()];
        // Those of merged prompts are places in rows that are filled up.
        long[] images = merged.images().clone();
        int next = 0;
        int image = 0;
        for (int p = 0; p < ends.length; p++) {
            int row = p * merged.length();
            System.arraycopy(merged.tokens(), row, tokens, next, merged.lengths()[p]);
            for (; image < images.length && merged.images()[image] < row + merged.length(); image++) {
                images[image] += next - row;
            }
            next += merged.lengths()[p];
            ends[p] = next - 1;
        }
        long[] before = new long[count];
        int told = 0;
        for (int e = 0; e < of.length; e++) {
            int[] answer = examples.get(e).answer();
            before[told++] = ends[of[e]];
            for (int i = 0; i < lengths[e]; i++) {
                tokens[next] = answer[i];
                before[told++] = next++;
            }
        }
        return new Forked(tokens, images, merged.pixels(), forks, before);
    }
}
