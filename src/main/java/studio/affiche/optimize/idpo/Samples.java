package studio.affiche.optimize.idpo;

import java.util.List;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Where the designs come from that a policy is judged by. */
@FunctionalInterface
public interface Samples {
    /**
     * Designs that were drawn.
     *
     * @param answers prompts and answers, at least one
     * @param holds part of them whose texts fit their boxes
     */
    record Sampled(List<Example> answers, double holds) {
        /** Keeps a copy of the list. */
        public Sampled {
            answers = List.copyOf(answers);
        }
    }

    /** Draws designs from a policy; the same seed and policy give the same ones. */
    Sampled draw(Llava policy, long seed, Progress progress) throws TaskCancelled;
}
