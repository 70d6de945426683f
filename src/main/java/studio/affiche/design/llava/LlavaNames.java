package studio.affiche.design.llava;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import studio.affiche.nn.block.ClipVision;
import studio.affiche.nn.block.Llama;
import studio.affiche.nn.block.Projector;

/** Names and shapes of the weights: the names of LLaVA 1.5's files, which this program uses in memory too. */
final class LlavaNames {
    static final String VISION = "vision_tower.vision_model.";
    static final String PROJECTOR = "multi_modal_projector.";
    static final String TEXT = "language_model.model.";
    static final String TABLE = "language_model.model.embed_tokens.weight";
    static final String HEAD = "language_model.lm_head.weight";

    private LlavaNames() {}

    static Map<String, List<Long>> shapes(LlavaConfig config) {
        var shapes = new LinkedHashMap<String, List<Long>>();
        long vocabulary = config.text().vocabulary();
        long width = config.text().width();
        shapes.putAll(ClipVision.shapes(config.vision(), VISION));
        shapes.putAll(Projector.shapes(config.vision().width(), width, PROJECTOR));
        shapes.put(TABLE, List.of(vocabulary, width));
        shapes.putAll(Llama.shapes(config.text(), TEXT));
        if (!config.text().tied()) {
            shapes.put(HEAD, List.of(vocabulary, width));
        }
        return shapes;
    }

    /** The matrix that gives scores. */
    static String head(LlavaConfig config) {
        return config.text().tied() ? TABLE : HEAD;
    }

    /** From names in memory to those of a file: later versions of the library nest the parts in another way. */
    static UnaryOperator<String> stored(Set<String> names) {
        boolean nested = names.stream().anyMatch(n -> n.startsWith("model.language_model."));
        if (!nested) {
            return name -> name;
        }
        return name -> {
            if (name.equals(HEAD)) {
                return "lm_head.weight";
            }
            return name.startsWith(TEXT) ? "model.language_model." + name.substring(TEXT.length()) : "model." + name;
        };
    }

    /** Tables that older files store and that follow from the configuration. */
    static boolean ignored(String name) {
        return name.endsWith(".position_ids") || name.endsWith(".rotary_emb.inv_freq");
    }
}
