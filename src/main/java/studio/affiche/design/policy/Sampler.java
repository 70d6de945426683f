package studio.affiche.design.policy;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import studio.affiche.design.decode.Lexicon;
import studio.affiche.design.decode.Walk;
import studio.affiche.design.llava.Conversation;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Prompt;
import studio.affiche.nn.Torch;
import studio.affiche.poster.Design;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Writes several answers after one prompt at a time; the prompt is read once. */
final class Sampler {
    /** Parameters up to which a step is too little work to be shared out. */
    private static final long SMALL = 50_000_000;

    private final Llava model;
    private final Lexicon lexicon;
    private final Sampling sampling;

    Sampler(Llava model, Lexicon lexicon, Sampling sampling) {
        this.model = model;
        this.lexicon = lexicon;
        this.sampling = sampling;
    }

    /**
     * Designs for a prompt, one for each seed; the same seeds give the same designs.
     *
     * @param walk a new walk through the grammar of the answers
     */
    List<Design> designs(Prompt prompt, Supplier<Walk> walk, long[] seeds, Progress progress) throws TaskCancelled {
        return written(prompt, walk, seeds, progress).stream()
                .map(Written::design)
                .toList();
    }

    /** The same with their tokens. */
    List<Written> written(Prompt prompt, Supplier<Walk> walk, long[] seeds, Progress progress) throws TaskCancelled {
        return model.weights().size() < SMALL
                ? Torch.onOneThread(() -> write(prompt, walk, seeds, progress))
                : write(prompt, walk, seeds, progress);
    }

    private List<Written> write(Prompt prompt, Supplier<Walk> walk, long[] seeds, Progress progress)
            throws TaskCancelled {
        int rows = seeds.length;
        var walks = new ArrayList<Walk>();
        var randoms = new ArrayList<SplittableRandom>();
        var tokens = new ArrayList<IntStream.Builder>();
        for (long seed : seeds) {
            walks.add(walk.get());
            randoms.add(new SplittableRandom(seed));
            tokens.add(IntStream.builder());
        }
        try (NDManager owner = Torch.manager();
                Conversation conversation = model.read(owner, List.of(prompt));
                Conversation.Answers answers = conversation.answers(rows)) {
            int[] next = new int[rows];
            while (true) {
                progress.checkCancelled();
                Arrays.fill(next, lexicon.end());
                boolean going = false;
                for (int row = 0; row < rows; row++) {
                    Walk one = walks.get(row);
                    if (!one.done()) {
                        float[] scores = answers.logits(row);
                        next[row] = sampling.draw(scores, one.allowed(), randoms.get(row));
                        one.take(next[row]);
                        tokens.get(row).add(next[row]);
                        going |= !one.done();
                    }
                }
                if (!going) {
                    break;
                }
                answers.append(next);
            }
        }
        var written = new ArrayList<Written>();
        for (int row = 0; row < rows; row++) {
            Design design = walks.get(row).design(randoms.get(row).nextLong());
            written.add(new Written(tokens.get(row).build().toArray(), design));
        }
        return written;
    }
}
