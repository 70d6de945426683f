package studio.affiche.nn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.List;
import java.util.function.Supplier;

/** Reverse differentiation as a function: nothing is accumulated in the parameters. */
public final class Gradients {
    private static final Kernel KERNEL = Kernel.of("gradients", 1, 1, """
            def run(self, loss: Tensor, w: List[Tensor]) -> List[Tensor]:
              found = torch.grad([loss], w, None, None, False, True)
              out = annotate(List[Tensor], [])
              for i in range(len(w)):
                g = found[i]
                if g is None:
                  out.append(torch.zeros_like(w[i]))
                else:
                  out.append(g)
              return out
            """);

    private Gradients() {}

    /** Does work in which operations on arrays, not only kernels in {@link Mode#GRADIENT}, keep their steps. */
    public static <T> T recorded(Supplier<T> work) {
        boolean before = JniUtils.isGradMode();
        JniUtils.setGradMode(true);
        try {
            return work.get();
        } finally {
            JniUtils.setGradMode(before);
        }
    }

    /**
     * Gradients of a single number, made by calls in {@link Mode#GRADIENT}; zeros for a parameter it does not depend on.
     *
     * @param owner whom the gradients belong to
     * @param parameters arrays that require gradients
     */
    public static List<NDArray> of(NDManager owner, NDArray loss, List<NDArray> parameters) {
        return KERNEL.call(owner, Mode.GRADIENT, List.of(loss), parameters);
    }
}
