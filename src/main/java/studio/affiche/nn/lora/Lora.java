package studio.affiche.nn.lora;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Weights;
import studio.affiche.nn.train.SavedRandom;

/**
 * An adapter: for some matrices W of a model two small ones, so that the model counts with W + (alpha / rank) B A (Hu et
 * al., 2021, equation 3).
 *
 * <p>Only A and B are trained. The effective weights are made anew in each step of a training, in gradient mode, so that
 * gradients pass through them.
 */
public final class Lora implements AutoCloseable {
    private static final Kernel EFFECTIVE = Kernel.of("lora", 1, 3, """
            def run(self, scale: Tensor, w: List[Tensor], a: List[Tensor], b: List[Tensor]) -> List[Tensor]:
              s = float(scale)
              out = annotate(List[Tensor], [])
              for i in range(len(w)):
                out.append(torch.addmm(w[i], b[i], a[i], beta=1, alpha=s))
              return out
            """);

    private final LoraConfig config;
    private final List<String> modules;
    private final Weights parameters;

    Lora(LoraConfig config, List<String> modules, Weights parameters) {
        this.config = config;
        this.modules = List.copyOf(modules);
        this.parameters = parameters;
    }

    /**
     * A new adapter, which changes nothing yet: B is zero, A is uniform up to one over the root of its inputs, as in
     * PEFT (Kaiming, a = √5).
     *
     * @param model whose modules are adapted
     * @param owner whom the adapter's arrays belong to
     * @throws IllegalArgumentException if the model has no such modules
     */
    public static Lora create(LoraConfig config, Weights model, long seed, NDManager owner) {
        List<String> modules =
                LoraNames.modules(model).stream().filter(config::adapts).toList();
        if (modules.isEmpty()) {
            throw new IllegalArgumentException("The model has none of the modules " + config.targets());
        }
        var random = new SavedRandom(seed);
        var arrays = new LinkedHashMap<String, NDArray>();
        for (String module : modules) {
            var a = new Shape(LoraNames.sidesOfA(model, module, config.rank()));
            float[] numbers = new float[Math.toIntExact(a.size())];
            double bound = 1 / Math.sqrt((double) a.get(1));
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (float) (bound * (2 * random.nextDouble() - 1));
            }
            arrays.put(LoraNames.a(module), owner.create(numbers, a));
            arrays.put(LoraNames.b(module), owner.zeros(new Shape(LoraNames.sidesOfB(model, module, config.rank()))));
        }
        return new Lora(config, modules, new Weights(arrays));
    }

    /**
     * Loads the adapter of a folder.
     *
     * @param model that it is for
     * @param modelSha256 of the model's files; an adapter that names another one is refused
     * @param owner whom the adapter's arrays belong to
     * @throws ModelRefused in one sentence, before anything is allocated, if the folder holds no adapter for this model
     */
    public static Lora load(Path folder, Weights model, String modelSha256, NDManager owner) throws IOException {
        return LoraFolder.load(folder, model, modelSha256, owner);
    }

    /**
     * Writes the folder that {@link #load}, and the PEFT library, reads.
     *
     * @param folder made if it is not there
     * @param modelSha256 of the model's files, kept beside the tensors
     */
    public void save(Path folder, String modelSha256) throws IOException {
        LoraFolder.save(folder, this, modelSha256);
    }

    /** What it is made of. */
    public LoraConfig config() {
        return config;
    }

    /** The modules that are adapted, as in {@code language_model.model.layers.0.self_attn.q_proj}. */
    public List<String> modules() {
        return modules;
    }

    /** A and B of every module, by their names in PEFT's files. */
    public Weights parameters() {
        return parameters;
    }

    /**
     * The weights of a model with this adapter in them.
     *
     * @param owner of the matrices that are made; the others stay the model's
     * @param mode {@link Mode#GRADIENT} where A and B are trained
     */
    public Weights in(NDManager owner, Mode mode, Weights model) {
        List<String> names = modules.stream().map(LoraNames::weight).toList();
        try (NDArray scale = owner.create(config.scale())) {
            List<NDArray> made = EFFECTIVE.call(
                    owner,
                    mode,
                    List.of(scale),
                    model.list(names),
                    parameters.list(modules.stream().map(LoraNames::a).toList()),
                    parameters.list(modules.stream().map(LoraNames::b).toList()));
            Map<String, NDArray> effective = new LinkedHashMap<>();
            for (int i = 0; i < made.size(); i++) {
                effective.put(names.get(i), made.get(i));
            }
            return model.with(effective);
        }
    }

    /** Frees A and B. */
    @Override
    public void close() {
        parameters.close();
    }
}
