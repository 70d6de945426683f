package studio.affiche.nn.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, 2019), the gradients clipped by their global norm. Only
 * matrices decay: norms and biases do not.
 *
 * @param beta1 decay of the first moment
 * @param beta2 decay of the second moment
 * @param epsilon added to the root of the second moment
 * @param weightDecay times the learning rate, taken off the parameters at each step
 * @param maxNorm greatest norm of all gradients together
 */
public record AdamW(double beta1, double beta2, double epsilon, double weightDecay, double maxNorm) {
    /** What small language models are usually trained with. */
    public static final AdamW DEFAULT = new AdamW(0.9, 0.95, 1e-8, 0.1, 1.0);

    private static final String TEXT = """
            def update(self, s: Tensor, decay: float, scale: Tensor, step: Tensor, p: List[Tensor], g: List[Tensor], m: List[Tensor], v: List[Tensor]) -> NoneType:
              steps = annotate(List[Tensor], [])
              none = annotate(List[Tensor], [])
              for i in range(len(p)):
                steps.append(step)
              if len(p) > 0:
                torch._fused_adamw_(p, g, m, v, none, steps, lr=float(s[0]), beta1=float(s[1]), beta2=float(s[2]), weight_decay=decay, eps=float(s[3]), amsgrad=False, maximize=False, grad_scale=scale)

            def run(self, s: Tensor, step: Tensor, p: List[Tensor], g: List[Tensor], m: List[Tensor], v: List[Tensor]) -> List[Tensor]:
              norms = annotate(List[Tensor], [])
              for i in range(len(g)):
                norms.append(torch.linalg_vector_norm(g[i]))
              norm = torch.linalg_vector_norm(torch.stack(norms))
              if bool(torch.isfinite(norm)):
                scale = torch.to(torch.clamp_min(norm / s[5], 1.0), 6)
                for matrices in [True, False]:
                  p1 = annotate(List[Tensor], [])
                  g1 = annotate(List[Tensor], [])
                  m1 = annotate(List[Tensor], [])
                  v1 = annotate(List[Tensor], [])
                  for i in range(len(p)):
                    if (p[i].dim() > 1) == matrices:
                      p1.append(p[i])
                      g1.append(g[i])
                      m1.append(m[i])
                      v1.append(v[i])
                  self.update(s, float(s[4]) if matrices else 0.0, scale, step, p1, g1, m1, v1)
              return [norm]
            """;

    /**
     * Changes the parameters and the moments in place. If a gradient is not finite nothing changes.
     *
     * @param step number of the step, from 1
     * @param rate learning rate
     * @return the norm of the gradients before they were clipped
     */
    double update(
            NDManager owner,
            long step,
            double rate,
            List<NDArray> parameters,
            List<NDArray> gradients,
            List<NDArray> means,
            List<NDArray> squares) {
        NDArray settings = owner.create(new double[] {rate, beta1, beta2, epsilon, weightDecay, maxNorm});
        NDArray number = owner.create((float) step);
        return Kernel.of("AdamW", 2, 4, TEXT)
                .call(owner, Mode.INFERENCE, List.of(settings, number), parameters, gradients, means, squares)
                .getFirst()
                .getFloat();
    }
}
