package studio.affiche.design.llava;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.affiche.nn.Gradients;
import studio.affiche.nn.Mode;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Weights;
import studio.affiche.nn.block.ClipVision;
import studio.affiche.nn.block.KvCache;
import studio.affiche.nn.block.Llama;
import studio.affiche.nn.block.Projector;
import studio.affiche.nn.block.TokenEmbedding;
import studio.affiche.nn.safetensors.TensorType;

/**
 * A model of the LLaVA family (Liu et al., 2023): the features of an image stand in a sequence of tokens, which a
 * decoder goes on with.
 *
 * <p>The model and its weights do not change; a training changes the numbers in the weights. Calls may come from several
 * threads, each with a manager of its own.
 */
public final class Llava {
    private final LlavaConfig config;
    private final Weights weights;
    private final ClipVision vision;
    private final Projector projector;
    private final Llama decoder;

    private Llava(LlavaConfig config, Weights weights, ClipVision vision, Projector projector, Llama decoder) {
        this.config = config;
        this.weights = weights;
        this.vision = vision;
        this.projector = projector;
        this.decoder = decoder;
    }

    /** A model of weights that are in memory. */
    static Llava of(LlavaConfig config, Weights weights, NDManager owner) {
        return new Llava(
                config,
                weights,
                new ClipVision(config.vision(), LlavaNames.VISION, config.layersSeen()),
                new Projector(config.vision().width(), config.text().width(), LlavaNames.PROJECTOR),
                new Llama(config.text(), LlavaNames.TEXT, owner));
    }

    /**
     * Loads a Hugging Face folder: {@code config.json} and {@code model.safetensors}, or several files with an index.
     *
     * @param owner whom the weights belong to
     * @throws ModelRefused in one sentence, before anything is allocated, if the folder is not such a model
     */
    public static Llava load(Path folder, NDManager owner) throws IOException {
        LlavaConfig config = ConfigFile.read(folder);
        return of(config, LlavaFolder.weights(folder, config, owner), owner);
    }

    /** A new model with random weights, the same for the same seed. */
    public static Llava create(LlavaConfig config, long seed, NDManager owner) {
        return of(config, FirstWeights.of(config, seed, owner), owner);
    }

    /**
     * Writes the folder that {@link #load} reads.
     *
     * @param type how the weights are stored: F32, F16 or BF16
     */
    public void save(Path folder, TensorType type) throws IOException {
        LlavaFolder.save(folder, config, weights, type);
    }

    /** What it is made of. */
    public LlavaConfig config() {
        return config;
    }

    /** Its weights by name, as {@code language_model.model.layers.0.self_attn.q_proj.weight}. */
    public Weights weights() {
        return weights;
    }

    /** The same model with other weights, as with an adapter in them. */
    public Llava with(Weights others) {
        return new Llava(config, others, vision, projector, decoder);
    }

    /**
     * Scores for the token after each token, an image's features counted as tokens.
     *
     * @param step owner of the result
     * @return [b, t, vocabulary]; rows shorter than the longest are filled behind
     */
    public NDArray logits(NDManager step, Mode mode, List<Prompt> prompts) {
        Merged merged = merged(prompts, Merged.Padding.AFTER);
        NDArray hidden = decoder.hidden(step, mode, embedded(step, mode, merged), weights);
        return TokenEmbedding.logits(step, mode, hidden, head());
    }

    /**
     * Natural logarithms of the probabilities that the model gives the tokens of answers, each after the prompt and the
     * tokens before it; of an example with choices, the probabilities among these. A prompt that several examples have in
     * common (the same object) is read once for all of them.
     *
     * @param step owner of the result
     * @return one number for each token of each answer, the answers one after the other
     */
    public NDArray logProbabilities(NDManager step, Mode mode, List<Example> examples) {
        Chosen chosen = Chosen.of(examples);
        Forked forked = Forked.of(config, examples);
        NDArray embedded = embedded(step, mode, step.create(forked.tokens()), forked.images(), forked.pixels());
        NDArray hidden = decoder.hidden(step, mode, embedded, forked.forks(), chosen.of(forked.before()), weights);
        NDArray tokens = step.create(chosen.tokens());
        NDArray logs = chosen.outside(step, Math.toIntExact(head().getShape().get(0)))
                .map(outside -> TokenEmbedding.logProbabilities(step, mode, hidden, tokens, outside, head()))
                .orElseGet(() -> TokenEmbedding.logProbabilities(step, mode, hidden, tokens, head()));
        return chosen.all()
                ? logs
                : TokenEmbedding.spread(step, mode, logs, step.create(chosen.which()), chosen.count());
    }

    /** The mean negative log-probability of the answers' tokens, with gradients: what supervised training lowers. */
    public NDArray loss(NDManager step, List<Example> examples) {
        return Gradients.recorded(
                () -> logProbabilities(step, Mode.GRADIENT, examples).mean().neg());
    }

    /**
     * Reads prompts once, so that any number of answers can be written after them.
     *
     * @param owner of what is kept
     */
    public Conversation read(NDManager owner, List<Prompt> prompts) {
        Merged merged = merged(prompts, Merged.Padding.BEFORE);
        try (NDManager step = owner.newSubManager()) {
            NDArray embedded = embedded(step, Mode.INFERENCE, merged);
            Llama.Prompts read = decoder.read(owner, embedded, merged.pads(), weights);
            try (NDArray hidden = read.hidden()) {
                hidden.attach(step);
                NDArray last = hidden.get(":, -1");
                float[] logits = TokenEmbedding.logits(step, Mode.INFERENCE, last, head())
                        .toFloatArray();
                return new Conversation(this, owner, read.cache(), logits);
            }
        }
    }

    /**
     * Appends tokens to rows.
     *
     * @param tokens row by row
     * @param counts how many of them belong to each row
     * @return the scores of the next token of each row that got any, one after the other
     */
    float[] next(NDManager owner, KvCache.Rows rows, long[] tokens, int[] counts) {
        try (NDManager step = owner.newSubManager()) {
            NDArray embedded = TokenEmbedding.embed(step, Mode.INFERENCE, step.create(tokens), table());
            NDArray hidden = decoder.step(step, embedded, rows, counts, weights);
            return TokenEmbedding.logits(step, Mode.INFERENCE, hidden, head()).toFloatArray();
        }
    }

    private Merged merged(List<Prompt> prompts, Merged.Padding padding) {
        return Merged.of(config, prompts, padding);
    }

    private NDArray embedded(NDManager step, Mode mode, Merged merged) {
        NDArray tokens = step.create(merged.tokens(), new Shape(merged.rows(), merged.length()));
        return embedded(step, mode, tokens, merged.images(), merged.pixels());
    }

    private NDArray embedded(NDManager step, Mode mode, NDArray tokens, long[] images, float[] pixels) {
        return images.length == 0
                ? TokenEmbedding.embed(step, mode, tokens, table())
                : TokenEmbedding.embed(step, mode, tokens, table(), step.create(images), features(step, mode, pixels));
    }

    private NDArray features(NDManager step, Mode mode, float[] pixels) {
        var seen = config.vision();
        long images = pixels.length / seen.pixels();
        NDArray array = step.create(pixels, new Shape(images, seen.channels(), seen.imageSize(), seen.imageSize()));
        NDArray hidden = vision.see(step, mode, array, weights).hidden();
        return projector.project(step, mode, config.patchesOnly() ? hidden.get(":, 1:") : hidden, weights);
    }

    private NDArray table() {
        return weights.get(LlavaNames.TABLE);
    }

    private NDArray head() {
        return weights.get(LlavaNames.head(config));
    }
}
