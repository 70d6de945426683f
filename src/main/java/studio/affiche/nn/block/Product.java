package studio.affiche.nn.block;

import studio.affiche.nn.Torch;

/** Products of rows [.., inputs] with a matrix [outputs, inputs]; gradients pass. */
final class Product {
    private static final String LINEAR = """
            def product(self, x: Tensor, w: Tensor) -> Tensor:
              return torch.linear(x, w)
            """;

    /**
     * The same sums by oneDNN: on processors with AVX-512 that are not Intel's it is half again to twice as fast as MKL.
     * A few rows are not worth its copies.
     */
    private static final String ONEDNN = """
            def product(self, x: Tensor, w: Tensor) -> Tensor:
              if x.numel() < 32 * x.size(-1):
                return torch.linear(x, w)
              return torch.to_dense(torch.mkldnn_linear(torch.to_mkldnn(x), w, None))
            """;

    private Product() {}

    /** TorchScript: {@code product(x, w)}. */
    static String text() {
        return Torch.hasOneDnn() ? ONEDNN : LINEAR;
    }
}
