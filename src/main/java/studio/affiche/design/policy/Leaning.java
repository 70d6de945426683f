package studio.affiche.design.policy;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.decode.AnswerGrammar;
import studio.affiche.design.language.Section;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Prompt;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;

/**
 * How much more a model that has learned likes its answers than it did before.
 *
 * @param before the model without what it learned
 * @param model the same with it
 */
record Leaning(Llava before, Llava model) {
    /**
     * The mean of log π − log reference over the tokens of each answer, in nats a token.
     *
     * @param grammar that the answers were written under
     */
    List<Double> of(Prompt prompt, AnswerGrammar grammar, List<Written> answers) {
        if (answers.isEmpty()) {
            return List.of();
        }
        List<Example> examples = answers.stream()
                .map(w -> new Example(
                        prompt,
                        w.tokens(),
                        Optional.of(text -> grammar.along(Section.ORDER, text).orElseThrow())))
                .map(Example::settled)
                .toList();
        try (NDManager step = Torch.manager()) {
            float[] now = model.logProbabilities(step, Mode.INFERENCE, examples).toFloatArray();
            float[] then =
                    before.logProbabilities(step, Mode.INFERENCE, examples).toFloatArray();
            var leanings = new ArrayList<Double>();
            int at = 0;
            for (Written answer : answers) {
                double sum = 0;
                for (int end = at + answer.tokens().length; at < end; at++) {
                    sum += now[at] - then[at];
                }
                leanings.add(sum / answer.tokens().length);
            }
            return leanings;
        }
    }
}
