package studio.affiche.design.policy;

import ai.djl.ndarray.NDManager;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import studio.affiche.design.DesignId;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.design.decode.AnswerGrammar;
import studio.affiche.design.decode.Walk;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.LlavaConfig;
import studio.affiche.design.llava.LlavaFolder;
import studio.affiche.design.llava.Prompt;
import studio.affiche.design.token.HuggingFace;
import studio.affiche.design.token.Vocabulary;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.lora.Lora;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.TextMeasure;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** A model that designs: loaded from a folder, sampled under the constraints of the design language. */
public final class LearnedPolicy implements DesignPolicy, AutoCloseable {
    /** Most answers that are written side by side where nothing tells which will do better. */
    private static final int ROWS = 24;
    /** Answers beyond those that are wanted: as many again, but these at least. */
    private static final int EXTRA = 8;
    /** Rounds of answers without a new design after which there are no more. */
    private static final int PATIENCE = 4;

    private final PolicyFacts facts;
    private final NDManager owner;
    private final Llava model;
    private final HuggingFace tokenizer;
    private final DesignProcessor processor;
    private final Sampling sampling;
    private final Finishing finishing;
    private final Function<AssetRef, BufferedImage> pictures;
    private final Foresight foresight;

    private LearnedPolicy(
            PolicyFacts facts,
            NDManager owner,
            Llava model,
            HuggingFace tokenizer,
            DesignProcessor processor,
            Finishing finishing,
            Function<AssetRef, BufferedImage> pictures,
            Foresight foresight) {
        this.facts = facts;
        this.owner = owner;
        this.model = model;
        this.tokenizer = tokenizer;
        this.processor = processor;
        this.sampling = Sampling.DEFAULT;
        this.finishing = finishing;
        this.pictures = pictures;
        this.foresight = foresight;
    }

    /**
     * Loads a policy.
     *
     * @param folder a Hugging Face LLaVA folder with {@code tokenizer.json}
     * @param pictures the cut-outs by their names
     * @throws IOException in one sentence, if the folder holds no such model
     */
    public static LearnedPolicy load(
            Path folder, TextMeasure measure, ScenePainter scenes, Function<AssetRef, BufferedImage> pictures)
            throws IOException {
        return load(folder, Optional.empty(), measure, scenes, pictures);
    }

    /**
     * Loads a policy with what it has learned since.
     *
     * @param folder a Hugging Face LLaVA folder with {@code tokenizer.json}
     * @param adapter a PEFT folder, trained for this model
     * @param pictures the cut-outs by their names
     * @throws IOException in one sentence, if a folder holds no such model or an adapter of another one
     */
    public static LearnedPolicy load(
            Path folder,
            Optional<Path> adapter,
            TextMeasure measure,
            ScenePainter scenes,
            Function<AssetRef, BufferedImage> pictures)
            throws IOException {
        HuggingFace tokenizer = HuggingFace.open(folder.resolve("tokenizer.json"));
        NDManager owner = Torch.manager();
        try {
            Llava base = Llava.load(folder, owner);
            LlavaFolder.Stored stored = LlavaFolder.stored(folder);
            Llava model = adapter.isPresent() ? adapted(base, stored.sha256(), adapter.get(), owner) : base;
            check(folder, model.config(), tokenizer);
            return new LearnedPolicy(
                    facts(folder, adapter, model, stored),
                    owner,
                    model,
                    tokenizer,
                    new DesignProcessor(
                            new DesignTokens(tokenizer, PromptForm.read(folder)),
                            ImageProcessor.read(folder, model.config().vision())),
                    new Finishing(new Legibility(measure, scenes)),
                    pictures,
                    Foresight.NONE);
        } catch (IOException | RuntimeException e) {
            owner.close();
            tokenizer.close();
            throw e instanceof IOException io ? io : new IOException(folder + ": " + e.getMessage(), e);
        }
    }

    private static void check(Path folder, LlavaConfig model, HuggingFace tokenizer) throws IOException {
        int image = tokenizer.special(Vocabulary.IMAGE);
        if (model.text().vocabulary() < tokenizer.size() || model.imageToken() != image) {
            throw new IOException(folder + " holds a tokenizer of " + tokenizer.size() + " tokens, " + image
                    + " for the image, and a model of " + model.text().vocabulary() + " tokens, "
                    + model.imageToken() + " for the image; they do not belong together");
        }
    }

    private static Llava adapted(Llava base, String sha256, Path adapter, NDManager owner) throws IOException {
        try (Lora lora = Lora.load(adapter, base.weights(), sha256, owner)) {
            return base.with(lora.in(owner, Mode.INFERENCE, base.weights()));
        }
    }

    private static PolicyFacts facts(Path folder, Optional<Path> adapter, Llava model, LlavaFolder.Stored stored) {
        Path own = folder.toAbsolutePath().normalize();
        return new PolicyFacts(
                own.getFileName() + adapter.map(a -> " + " + a.getFileName()).orElse(""),
                own,
                model.weights().size(),
                stored.bytes(),
                stored.sha256(),
                Torch.device());
    }

    /** The same model, handing over the designs that are foreseen to do better; it goes with this policy when that is closed. */
    public LearnedPolicy choosing(Foresight by) {
        return new LearnedPolicy(facts, owner, model, tokenizer, processor, finishing, pictures, by);
    }

    /** What there is to know about it. */
    public PolicyFacts facts() {
        return facts;
    }

    /** The tokens that it reads and writes. */
    public DesignTokens tokens() {
        return processor.tokens();
    }

    /** What makes briefs and pictures into what it reads. */
    public DesignProcessor processor() {
        return processor;
    }

    /** The same with another form of the prompt, for a training. */
    public DesignProcessor processor(PromptForm form) {
        return new DesignProcessor(new DesignTokens(tokenizer, form), processor.images());
    }

    /** The model itself, its adapter in it; it goes with the policy. */
    public Llava model() {
        return model;
    }

    @Override
    public String name() {
        return facts.name();
    }

    @Override
    public void propose(
            Brief brief, ProductView product, int count, long seed, Progress progress, Consumer<Design> found)
            throws TaskCancelled {
        var grammar = new AnswerGrammar(tokens().lexicon(), brief.candidates());
        Prompt prompt = processor.prompt(brief, pictures.apply(product.cutout()));
        var order = new Order(brief, product, prompt, grammar::walk, true, count, seed);
        sample(
                order,
                design -> finishing.finished(brief, product, design),
                new HashSet<>(),
                progress,
                design -> found.accept(design.withId(DesignId.of(brief, design))));
    }

    @Override
    public void replace(
            Brief brief,
            ProductView product,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Design> found)
            throws TaskCancelled {
        // What reads is asked of the ground, the boxes and the inks: another text leaves them as they are.
        if (element == Element.TEXT && !finishing.reads(brief, product, design)) {
            return;
        }
        var grammar = new AnswerGrammar(tokens().lexicon(), brief.candidates());
        Prompt prompt =
                Variants.prompt(grammar, processor.prompt(brief, pictures.apply(product.cutout())), element, design);
        var order = new Order(
                brief,
                product,
                prompt,
                () -> grammar.replacing(element, design),
                element == Element.LAYOUT,
                count,
                seed);
        Consumer<Design> named = variant ->
                found.accept(variant.withId(DesignId.of(brief, variant)).originating(design.id(), element));
        Set<Object> seen = new HashSet<>(Set.of(content(design)));
        int sampled = sample(
                order,
                variant -> finished(brief, product, element, Variants.of(element, design, variant)),
                seen,
                progress,
                named);
        if (element == Element.TEXT && sampled < count) {
            exchange(brief, design, count - sampled, seen, progress, named);
        }
    }

    /** Texts of which one line is another; the inks read on them as they did. */
    private void exchange(
            Brief brief, Design design, int count, Set<Object> seen, Progress progress, Consumer<Design> found)
            throws TaskCancelled {
        int made = 0;
        for (List<String> text : Exchanges.of(brief, design.text())) {
            progress.checkCancelled();
            Design variant = design.withText(text);
            if (made < count && !seen.contains(content(variant)) && finishing.fits(brief, variant)) {
                found.accept(variant);
                made++;
            }
        }
    }

    /** A new layout brings inks of its own; the others have to do with those that are there. */
    private Optional<Design> finished(Brief brief, ProductView product, Element element, Design variant) {
        return switch (element) {
            case LAYOUT -> finishing.finished(brief, product, variant);
            case BACKGROUND ->
                Optional.of(variant).filter(v -> finishing.reads(brief, product, v) && finishing.fits(brief, v));
            case TEXT -> Optional.of(variant).filter(v -> finishing.fits(brief, v));
        };
    }

    /**
     * What is asked for.
     *
     * @param clear whether designs in which something lies on another unmeant are taken only for want of others
     */
    private record Order(
            Brief brief,
            ProductView product,
            Prompt prompt,
            Supplier<Walk> walk,
            boolean clear,
            int count,
            long seed) {}

    /** Draws until there are as many as asked for, or nothing new has come for a while; how many there were. */
    private int sample(
            Order order,
            Function<Design, Optional<Design>> finish,
            Set<Object> seen,
            Progress progress,
            Consumer<Design> found)
            throws TaskCancelled {
        var seeds = new SplittableRandom(order.seed());
        var sampler = new Sampler(model, sampling);
        List<Design> spare = new ArrayList<>();
        int made = 0;
        int barren = 0;
        while (made < order.count() && barren < PATIENCE) {
            progress.report((double) made / order.count(), "Designing " + (made + 1) + " of " + order.count());
            // More than wanted, to choose from and as some will be turned down: they cost less than another round.
            int left = order.count() - made;
            int rows = foresight.breadth() * Math.min(ROWS, left + Math.max(EXTRA, left));
            long[] drawn = seeds.longs(rows).toArray();
            List<Optional<Design>> finished =
                    sampler.designs(order.prompt(), order.walk(), drawn, progress).parallelStream()
                            .map(finish)
                            .toList();
            progress.checkCancelled();
            Map<Boolean, List<Design>> fresh = finished.stream()
                    .flatMap(Optional::stream)
                    .filter(design -> seen.add(content(design)))
                    .collect(Collectors.partitioningBy(design -> !order.clear() || Finishing.clear(design)));
            List<Design> chosen =
                    Selection.of(foresight.better(order.brief(), fresh.getOrDefault(true, List.of()), left), left);
            chosen.forEach(found);
            spare.addAll(fresh.getOrDefault(false, List.of()));
            made += chosen.size();
            barren = chosen.isEmpty() ? barren + 1 : 0;
        }
        List<Design> overlapping = Selection.of(spare, order.count() - made);
        overlapping.forEach(found);
        return made + overlapping.size();
    }

    private static Object content(Design design) {
        return List.of(design.background(), design.text(), design.layout());
    }

    @Override
    public void close() {
        owner.close();
        tokenizer.close();
    }
}
