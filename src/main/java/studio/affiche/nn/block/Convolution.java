package studio.affiche.nn.block;

import studio.affiche.nn.OneDnn;
import studio.affiche.nn.Torch;

/** Convolutions of [b, channels, height, width] with [outputs, channels, height, width]; gradients pass. */
public final class Convolution {
    private static final String FAST = """
            def conv(self, x: Tensor, w: Tensor, b: Optional[Tensor], stride: int, padding: int) -> Tensor:
              return torch.conv2d(x, w, b, [stride, stride], [padding, padding])
            """;

    /** By unfolding and a product of matrices. */
    private static final String PLAIN = """
            def conv(self, x: Tensor, w: Tensor, b: Optional[Tensor], stride: int, padding: int) -> Tensor:
              return torch.thnn_conv2d(x, w, [w.size(2), w.size(3)], b, [stride, stride], [padding, padding])
            """;

    private Convolution() {}

    /** TorchScript: {@code conv(x, w, b, stride, padding)}. */
    public static String text() {
        return !Torch.hasOneDnn() || OneDnn.isRight() ? FAST : PLAIN;
    }
}
