package studio.affiche.nn.block;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Weights;

/**
 * The vision tower of CLIP (Radford et al., 2021): a transformer on the patches of an image and one class token, norms
 * before attention and MLP.
 */
public final class ClipVision {
    private static final String TEXT = """
            def act(self, x: Tensor) -> Tensor:
              return $ACT

            def heads(self, x: Tensor, w: Tensor, bias: Tensor) -> Tensor:
              return torch.linear(x, w, bias).reshape([x.size(0), x.size(1), $H, $D]).transpose(1, 2)

            def layer(self, x: Tensor, w: List[Tensor], o: int) -> Tensor:
              h = torch.layer_norm(x, [$WIDTH], w[o], w[o + 1], $EPS)
              q = self.heads(h, w[o + 2], w[o + 3])
              k = self.heads(h, w[o + 4], w[o + 5])
              v = self.heads(h, w[o + 6], w[o + 7])
              a = torch.scaled_dot_product_attention(q, k, v)
              x = x + torch.linear(a.transpose(1, 2).reshape([x.size(0), x.size(1), $WIDTH]), w[o + 8], w[o + 9])
              h = torch.layer_norm(x, [$WIDTH], w[o + 10], w[o + 11], $EPS)
              return x + torch.linear(self.act(torch.linear(h, w[o + 12], w[o + 13])), w[o + 14], w[o + 15])

            def run(self, pixels: Tensor, w: List[Tensor]) -> List[Tensor]:
              patches = torch.flatten(self.conv(pixels, w[1], None, $PATCH, 0), 2, -1).transpose(1, 2)
              first = w[0].reshape([1, 1, $WIDTH]).expand([pixels.size(0), 1, $WIDTH])
              x = torch.cat([first, patches], 1) + w[2]
              x = torch.layer_norm(x, [$WIDTH], w[3], w[4], $EPS)
              for l in range($LAYERS):
                x = self.layer(x, w, 7 + 16 * l)
              return [x, torch.layer_norm(torch.select(x, 1, 0), [$WIDTH], w[5], w[6], $EPS)]
            """;

    private final List<String> names;
    private final Kernel kernel;

    /**
     * A tower.
     *
     * @param prefix what stands before {@code embeddings.…} in the names of its weights, as in {@code vision_model.}
     * @param layers how many of its layers to run, from the first
     */
    public ClipVision(ClipVisionConfig config, String prefix, int layers) {
        if (layers < 0 || layers > config.layers()) {
            throw new IllegalArgumentException("a tower of " + config.layers() + " layers cannot run " + layers);
        }
        this.names =
                shapes(config, prefix).keySet().stream().limit(7 + 16L * layers).toList();
        String act = switch (config.activation()) {
            case QUICK_GELU -> "x * torch.sigmoid(1.702 * x)";
            case GELU -> "torch.gelu(x)";
        };
        this.kernel = Kernel.of(
                "clip vision",
                1,
                1,
                (Convolution.text() + TEXT)
                        .replace("$ACT", act)
                        .replace("$WIDTH", Integer.toString(config.width()))
                        .replace("$H", Integer.toString(config.heads()))
                        .replace("$D", Integer.toString(config.width() / config.heads()))
                        .replace("$EPS", Double.toString(config.epsilon()))
                        .replace("$PATCH", Integer.toString(config.patchSize()))
                        .replace("$LAYERS", Integer.toString(layers)));
    }

    /** The weights it wants: embeddings and the norms around the layers, then layer by layer. */
    public static Map<String, List<Long>> shapes(ClipVisionConfig config, String prefix) {
        long width = config.width();
        long inner = config.inner();
        long patch = config.patchSize();
        var shapes = new LinkedHashMap<String, List<Long>>();
        shapes.put(prefix + "embeddings.class_embedding", List.of(width));
        shapes.put(
                prefix + "embeddings.patch_embedding.weight", List.of(width, (long) config.channels(), patch, patch));
        shapes.put(prefix + "embeddings.position_embedding.weight", List.of(config.patches() + 1L, width));
        for (String norm : List.of("pre_layrnorm", "post_layernorm")) {
            affine(shapes, prefix + norm, List.of(width));
        }
        for (int l = 0; l < config.layers(); l++) {
            String layer = prefix + "encoder.layers." + l + ".";
            affine(shapes, layer + "layer_norm1", List.of(width));
            for (String projection : List.of("q_proj", "k_proj", "v_proj", "out_proj")) {
                affine(shapes, layer + "self_attn." + projection, List.of(width, width));
            }
            affine(shapes, layer + "layer_norm2", List.of(width));
            affine(shapes, layer + "mlp.fc1", List.of(inner, width));
            affine(shapes, layer + "mlp.fc2", List.of(width, inner));
        }
        return shapes;
    }

    private static void affine(Map<String, List<Long>> shapes, String name, List<Long> sides) {
        shapes.put(name + ".weight", sides);
        shapes.put(name + ".bias", List.of(sides.getFirst()));
    }

    /**
     * What the tower gives.
     *
     * @param hidden [b, patches + 1, width] after the layers that were run, the class token first
     * @param pooled [b, width], the class token after the last norm
     */
    public record Seen(NDArray hidden, NDArray pooled) {}

    /**
     * Looks at images.
     *
     * @param step owner of the result
     * @param pixels [b, channels, size, size], normalised as the tower was trained
     */
    public Seen see(NDManager step, Mode mode, NDArray pixels, Weights weights) {
        List<NDArray> out = kernel.call(step, mode, List.of(pixels), weights.list(names));
        return new Seen(out.get(0), out.get(1));
    }
}
