package studio.affiche.design.llava;

import java.util.List;
import studio.affiche.nn.block.Llama;

/** The matrices of a model's decoder, which adapters change. */
public final class Projections {
    private static final String WEIGHT = ".weight";

    private Projections() {}

    /** Their modules by name, as in {@code language_model.model.layers.0.self_attn.q_proj}. */
    public static List<String> of(LlavaConfig config) {
        return Llama.shapes(config.text(), LlavaNames.TEXT).entrySet().stream()
                .filter(e -> e.getValue().size() == 2)
                .map(e -> e.getKey().substring(0, e.getKey().length() - WEIGHT.length()))
                .toList();
    }
}
