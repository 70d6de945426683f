package studio.affiche.design.llava;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Examples laid out so that each prompt is read once and all answers are read after it, one to a row.
 *
 * @param prompts those of the examples, each once
 * @param of which of them each row follows
 * @param tokens of the answers but the last of each, which nothing comes after; row by row, filled with 0 behind
 * @param length of each row, 1 or more
 * @param lengths of each row without what it is filled with
 * @param at for each token of each answer, in the order of the examples: the token that it follows, counted in the last
 *     ones of the prompts and then in all the rows
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
record Following(List<Prompt> prompts, int[] of, long[] tokens, int length, int[] lengths, long[] at) {
    static Following of(List<Example> examples) {
        IdentityHashMap<Prompt, Integer> places = new IdentityHashMap<>();
        List<Prompt> prompts = new ArrayList<>();
        int[] of = new int[examples.size()];
        int[] lengths = new int[of.length];
        int longest = 1;
        int count = 0;
        for (int r = 0; r < of.length; r++) {
            Example example = examples.get(r);
            of[r] = places.computeIfAbsent(example.prompt(), prompt -> {
                prompts.add(prompt);
                return prompts.size() - 1;
            });
            lengths[r] = example.answer().length - 1;
            longest = Math.max(longest, lengths[r]);
            count += example.answer().length;
        }
        long[] tokens = new long[of.length * longest];
        long[] at = new long[count];
        int next = 0;
        for (int r = 0; r < of.length; r++) {
            int[] answer = examples.get(r).answer();
            int start = r * longest;
            for (int i = 0; i < answer.length; i++) {
                at[next++] = i == 0 ? of[r] : prompts.size() + start + i - 1L;
                if (i < lengths[r]) {
                    tokens[start + i] = answer[i];
                }
            }
        }
        return new Following(List.copyOf(prompts), of, tokens, longest, lengths, at);
    }
}
