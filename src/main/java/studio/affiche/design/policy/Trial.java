package studio.affiche.design.policy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.design.decode.AnswerGrammar;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.language.Section;
import studio.affiche.design.llava.Example;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.Prompt;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Draws designs from a model as it stands, temperature 1 and nothing cut off, to judge the model by them. */
public final class Trial {
    private final DesignProcessor processor;
    private final Legibility legibility;

    /** A trial of models that read what a processor makes. */
    public Trial(DesignProcessor processor, Legibility legibility) {
        this.processor = processor;
        this.legibility = legibility;
    }

    /**
     * A design that was drawn.
     *
     * @param design that was drawn, as it was written
     * @param answer the prompt and its tokens
     * @param holds whether every text fits its box at a readable size
     */
    public record Drawn(Design design, Example answer, boolean holds) {}

    /**
     * Draws designs for a brief.
     *
     * @param picture of the product with alpha
     * @param count 1 or more
     */
    public List<Drawn> draw(Llava model, Brief brief, BufferedImage picture, int count, long seed, Progress progress)
            throws TaskCancelled {
        var grammar = new AnswerGrammar(processor.tokens().lexicon(), brief.candidates());
        Prompt prompt = processor.prompt(brief, picture);
        long[] seeds = new SplittableRandom(seed).longs(count).toArray();
        var drawn = new ArrayList<Drawn>();
        for (Written written : new Sampler(model, Sampling.PLAIN).written(prompt, grammar::walk, seeds, progress)) {
            drawn.add(new Drawn(
                    written.design(),
                    new Example(
                            prompt,
                            written.tokens(),
                            Optional.of(
                                    text -> grammar.along(Section.ORDER, text).orElseThrow())),
                    legibility.fits(brief, written.design())));
        }
        return drawn;
    }

    /**
     * Draws an element of a design anew, the other two as they are; equal ones may be among them.
     *
     * @param picture of the product with alpha
     * @param count 1 or more
     */
    public List<Design> replaced(
            Llava model,
            Brief brief,
            BufferedImage picture,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress)
            throws TaskCancelled {
        var grammar = new AnswerGrammar(processor.tokens().lexicon(), brief.candidates());
        Prompt prompt = Variants.prompt(grammar, processor.prompt(brief, picture), element, design);
        long[] seeds = new SplittableRandom(seed).longs(count).toArray();
        return new Sampler(model, Sampling.PLAIN)
                .designs(prompt, () -> grammar.replacing(element, design), seeds, progress).stream()
                        .map(drawn -> Variants.of(element, design, drawn))
                        .toList();
    }

    /** Whether every text of a design fits its box at a readable size. */
    public boolean holds(Brief brief, Design design) {
        return legibility.fits(brief, design);
    }
}
