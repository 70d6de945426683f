package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.design.decode.AnswerGrammar;
import studio.affiche.design.decode.Walk;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.llava.AlphaImages;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.policy.DesignProcessor;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.design.policy.Trial;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.design.token.TestTokenizer;
import studio.affiche.nn.Torch;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class BriefSamplesTest {
    private static final BriefMaker.Made MADE = BriefMaker.toTeach().brief(3);

    private final DesignProcessor processor =
            new DesignProcessor(new DesignTokens(TestTokenizer.get()), new AlphaImages(16));

    @Test
    void whatIsDrawnAreDesigns() throws TaskCancelled {
        try (NDManager manager = Torch.manager()) {
            Llava model = TinyPolicy.model(1, manager);
            var trial = new Trial(processor, new Legibility(new TextSetter(Fonts.bundled()), new ScenePainter()));
            var asked = new BriefSamples.Asked(MADE.brief(), MADE.picture());
            var samples = new BriefSamples(trial, List.of(asked), 3);
            Samples.Sampled drawn = samples.draw(model, 1, Progress.IGNORED);
            assertThat(drawn.answers()).hasSize(3);
            var grammar =
                    new AnswerGrammar(processor.tokens().lexicon(), MADE.brief().candidates());
            for (Example example : drawn.answers()) {
                Walk walk = grammar.walk();
                for (int token : example.answer()) {
                    walk.take(token);
                }
                assertThat(walk.done()).isTrue();
            }
            assertThat(drawn.holds()).isBetween(0.0, 1.0);
            assertThat(samples.draw(model, 1, Progress.IGNORED)
                            .answers()
                            .getFirst()
                            .answer())
                    .isEqualTo(drawn.answers().getFirst().answer());
        }
    }
}
