package studio.affiche.segment;

import studio.affiche.nn.block.Convolution;

/** Writes the net of a configuration as one kernel, and names its weights in the order in which the kernel takes them. */
final class NetText {
    private static final String METHODS = """
            def norm(self, x: Tensor, w: List[Tensor], o: int) -> Tensor:
              return torch.relu(torch.group_norm(x, $GROUPS, w[o], w[o + 1], 1e-05))

            def half(self, x: Tensor, w: List[Tensor], o: int) -> Tensor:
              return self.norm(self.conv(x, w[o], None, 2, 1), w, o + 1)

            def more(self, x: Tensor, w: List[Tensor], o: int) -> Tensor:
              return x + self.norm(self.conv(x, w[o], None, 1, 1), w, o + 1)

            def up(self, x: Tensor, skip: Tensor, w: List[Tensor], o: int) -> Tensor:
              y = self.conv(x, w[o], w[o + 1], 1, 0)
              return skip + torch.upsample_bilinear2d(y, [skip.size(2), skip.size(3)], False)

            def logits(self, pixels: Tensor, w: List[Tensor]) -> Tensor:
            $BODY
            """;

    private NetText() {}

    /** The methods; {@code logits} gives [b, 1, side, side] from [b, 3, side, side]. */
    static String methods(NetConfig config) {
        var body = new StringBuilder("  x = pixels\n");
        int at = 0;
        for (int l = 0; l < config.levels(); l++) {
            body.append("  x = self.half(x, w, ").append(at).append(")\n");
            body.append("  x = self.more(x, w, ").append(at + 3).append(")\n");
            body.append("  s").append(l).append(" = x\n");
            at += 6;
        }
        body.append("  c = torch.mean(x, [2, 3], True)\n");
        body.append("  x = x + self.conv(c, w[%d], w[%d], 1, 0)\n".formatted(at, at + 1));
        body.append("  x = self.more(x, w, ").append(at + 2).append(")\n");
        at += 5;
        for (int l = config.levels() - 2; l >= 0; l--) {
            body.append("  x = self.up(x, s%d, w, %d)\n".formatted(l, at));
            body.append("  x = self.more(x, w, ").append(at + 2).append(")\n");
            body.append("  x = self.more(x, w, ").append(at + 5).append(")\n");
            at += 8;
        }
        body.append("  return torch.pixel_shuffle(self.conv(x, w[%d], w[%d], 1, 1), 2)\n".formatted(at, at + 1));
        return Convolution.text()
                + METHODS.replace("$GROUPS", Integer.toString(config.groups())).replace("$BODY\n", body.toString());
    }
}
