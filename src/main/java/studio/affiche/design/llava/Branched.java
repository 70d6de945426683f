package studio.affiche.design.llava;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Examples laid out so that a prompt is followed by some of its answers, one after the other.
 *
 * @param rows each a prompt and its answers
 * @param positions of each token in its own example, row by row
 * @param branches of each token, row by row: 0 in the prompt, n in its answer number n from 1, -1 in padding
 * @param forks whether a prompt has more answers than one
 * @param at for each token of each answer, in the order of the examples: which of all the rows' tokens it follows
 * @param tokens these tokens
 */
@SuppressWarnings("ArrayRecordComponent") // given to the model as they are, not compared
record Branched(Merged rows, long[] positions, long[] branches, boolean forks, long[] at, long[] tokens) {
    /** Answers in a row: what is saved by reading a prompt once is lost again by longer rows, which cost their square. */
    private static final int MOST_ANSWERS = 2;

    static Branched of(LlavaConfig config, List<Example> examples) {
        IdentityHashMap<Prompt, Integer> places = new IdentityHashMap<>();
        List<Prompt> prompts = new ArrayList<>();
        List<List<Example>> answers = new ArrayList<>();
        List<List<Integer>> offsets = new ArrayList<>();
        int count = 0;
        for (Example example : examples) {
            @Nullable Integer open = places.get(example.prompt());
            int place = open == null || answers.get(open).size() == MOST_ANSWERS ? prompts.size() : open;
            if (place == prompts.size()) {
                places.put(example.prompt(), place);
                prompts.add(example.prompt());
                answers.add(new ArrayList<>());
                offsets.add(new ArrayList<>());
            }
            answers.get(place).add(example);
            offsets.get(place).add(count);
            count += example.answer().length;
        }
        List<int[]> tails = answers.stream()
                .map(of ->
                        of.stream().flatMapToInt(e -> Arrays.stream(e.answer())).toArray())
                .toList();
        Merged rows = Merged.of(config, prompts, tails, Merged.Padding.AFTER);
        long[] positions = new long[rows.rows() * rows.length()];
        long[] branches = new long[positions.length];
        Arrays.fill(branches, -1);
        long[] at = new long[count];
        long[] tokens = new long[count];
        boolean forks = false;
        for (int r = 0; r < rows.rows(); r++) {
            int start = r * rows.length();
            int prompt = rows.lengths()[r] - tails.get(r).length;
            for (int i = 0; i < prompt; i++) {
                positions[start + i] = i;
                branches[start + i] = 0;
            }
            int next = start + prompt;
            int branch = 0;
            for (Example example : answers.get(r)) {
                int[] answer = example.answer();
                int offset = offsets.get(r).get(branch);
                branch++;
                for (int i = 0; i < answer.length; i++) {
                    positions[next] = prompt + (long) i;
                    branches[next] = branch;
                    at[offset + i] = i == 0 ? start + prompt - 1L : next - 1L;
                    tokens[offset + i] = answer[i];
                    next++;
                }
            }
            forks |= branch > 1;
        }
        return new Branched(rows, positions, branches, forks, at, tokens);
    }
}
