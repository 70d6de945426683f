package studio.affiche.nn.block;

import studio.affiche.nn.Torch;

/** Products of rows [n, inputs] with a matrix [outputs, inputs], without gradients. */
final class Product {
    private static final String LINEAR = """
            def product(self, x: Tensor, w: Tensor) -> Tensor:
              return torch.linear(x, w)
            """;

    /** The same sums by oneDNN: on processors with AVX-512 that are not Intel's it is twice as fast as MKL. */
    private static final String ONEDNN = """
            def product(self, x: Tensor, w: Tensor) -> Tensor:
              return torch.to_dense(torch.mkldnn_linear(torch.to_mkldnn(x), torch.to_mkldnn(w), None))
            """;

    private Product() {}

    /** TorchScript: {@code product(x, w)}. */
    static String text() {
        return Torch.hasOneDnn() ? ONEDNN : LINEAR;
    }
}
