package studio.affiche.design.llava;

import java.util.ArrayList;
import java.util.Arrays;
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
 * @param wanted which of all the rows' tokens another one is chosen after
 * @param at for each chosen token: the one that it follows, counted in the last ones of the prompts and then in those
 *     that are wanted
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
record Following(List<Prompt> prompts, int[] of, long[] tokens, int length, int[] lengths, long[] wanted, long[] at) {
    static Following of(List<Example> examples, Chosen chosen) {
        IdentityHashMap<Prompt, Integer> places = new IdentityHashMap<>();
        List<Prompt> prompts = new ArrayList<>();
        int[] of = new int[examples.size()];
        int[] lengths = new int[of.length];
        int longest = 1;
        for (int r = 0; r < of.length; r++) {
            Example example = examples.get(r);
            of[r] = places.computeIfAbsent(example.prompt(), prompt -> {
                prompts.add(prompt);
                return prompts.size() - 1;
            });
            lengths[r] = example.answer().length - 1;
            longest = Math.max(longest, lengths[r]);
        }
        long[] tokens = new long[of.length * longest];
        long[] before = new long[chosen.count()];
        int next = 0;
        for (int r = 0; r < of.length; r++) {
            int[] answer = examples.get(r).answer();
            int start = r * longest;
            for (int i = 0; i < answer.length; i++) {
                before[next++] = i == 0 ? -1L - of[r] : start + i - 1L;
                if (i < lengths[r]) {
                    tokens[start + i] = answer[i];
                }
            }
        }
        long[] at = chosen.of(before);
        long[] wanted = Arrays.stream(at).filter(place -> place >= 0).toArray();
        int place = prompts.size();
        for (int i = 0; i < at.length; i++) {
            at[i] = at[i] < 0 ? -1 - at[i] : place++;
        }
        return new Following(List.copyOf(prompts), of, tokens, longest, lengths, wanted, at);
    }
}
