package studio.affiche.design.policy;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
    private final Sampling sampling;

    Sampler(Llava model, Sampling sampling) {
        this.model = model;
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
        List<Writing> rows = Writing.spread(walk, seeds);
        try (NDManager owner = Torch.manager();
                Conversation conversation = model.read(owner, List.of(prompt));
                Conversation.Answers answers = conversation.answers(rows.size())) {
            while (true) {
                progress.checkCancelled();
                var next = new ArrayList<int[]>();
                boolean going = false;
                for (int r = 0; r < rows.size(); r++) {
                    Writing row = rows.get(r);
                    next.add(row.done() ? new int[0] : row.further(answers.logits(r), sampling));
                    going |= !row.done();
                }
                if (!going) {
                    break;
                }
                answers.append(next);
            }
        }
        return rows.stream().map(Writing::written).toList();
    }
}
