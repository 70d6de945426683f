package studio.affiche.nn.block;

import studio.affiche.nn.OneDnn;

/** Products of rows [n, inputs] with a matrix [outputs, inputs]; gradients pass. */
final class Product {
    private static final String LINEAR = """
            def product(self, x: Tensor, w: Tensor) -> Tensor:
              return torch.linear(x, w)

            def even(self, x: Tensor) -> Tensor:
              return x

            def ready(self, x: Tensor) -> Tensor:
              return x
            """;

    /**
     * The same sums by oneDNN: on processors with AVX-512 that are not Intel's it is half again to twice as fast as MKL.
     * It compiles a program for every number of rows that it meets and keeps a thousand of them, megabytes each; so only
     * numbers that come again and again are given to it.
     */
    private static final String ONEDNN = """
            def product(self, x: Tensor, w: Tensor) -> Tensor:
              x = self.ready(x)
              if x.is_mkldnn:
                return torch.to_dense(torch.mkldnn_linear(x, w, None))
              return torch.linear(x, w)

            def ready(self, x: Tensor) -> Tensor:
              if x.is_mkldnn or x.dim() != 2 or x.size(0) % $EVEN != 0:
                return x
              return torch.to_mkldnn(x)

            def even(self, x: Tensor) -> Tensor:
              n = x.size(0)
              more = (n + $EVEN - 1) // $EVEN * $EVEN - n
              if n < 3 * $EVEN or more == 0:
                return x
              return torch.constant_pad_nd(x, [0, 0, 0, more])
            """.replace("$EVEN", "256");

    private Product() {}

    /**
     * TorchScript: {@code product(x, w)}; {@code even(x)}, which adds rows of zeros where that makes it faster; and {@code
     * ready(x)} for rows that are multiplied with several matrices, which is good for nothing else.
     */
    static String text() {
        return OneDnn.isRight() ? ONEDNN : LINEAR;
    }
}
