package studio.affiche.nn.block;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Weights;

/** LLaVA 1.5's projector: image features to the decoder's width by two matrices with an exact GELU between. */
public final class Projector {
    private static final String TEXT = """
            def run(self, x: Tensor, w: List[Tensor]) -> List[Tensor]:
              return [torch.linear(torch.gelu(torch.linear(x, w[0], w[1])), w[2], w[3])]
            """;

    private final List<String> names;
    private final Kernel kernel;

    /** A projector; the prefix stands before {@code linear_1} in the names of its weights. */
    public Projector(int from, int to, String prefix) {
        this.names = List.copyOf(shapes(from, to, prefix).keySet());
        this.kernel = Kernel.of("projector", 1, 1, TEXT);
    }

    /** The weights it wants. */
    public static Map<String, List<Long>> shapes(long from, long to, String prefix) {
        var shapes = new LinkedHashMap<String, List<Long>>();
        shapes.put(prefix + "linear_1.weight", List.of(to, from));
        shapes.put(prefix + "linear_1.bias", List.of(to));
        shapes.put(prefix + "linear_2.weight", List.of(to, to));
        shapes.put(prefix + "linear_2.bias", List.of(to));
        return shapes;
    }

    /** Features of any shape, the last side {@code from}, to the same with {@code to}. */
    public NDArray project(NDManager step, Mode mode, NDArray features, Weights weights) {
        return kernel.call(step, mode, List.of(features), weights.list(names)).getFirst();
    }
}
