package studio.affiche.nn.block;

import studio.affiche.nn.Kernel;

/** The TorchScript of the Llama decoder. Weights come layer by layer in the order of {@link Llama#LAYER}. */
final class LlamaText {
    /** One layer on t tokens; returns them with the layer's keys (turned) and values, [b, KV, t, D] each. */
    private static final String LAYER = """
            def spread(self, x: Tensor) -> Tensor:
              if $GROUP == 1:
                return x
              b, t = x.size(0), x.size(2)
              return x.unsqueeze(2).expand([b, $KV, $GROUP, t, $D]).reshape([b, $H, t, $D])

            def swiglu(self, x: Tensor, gate: Tensor, up: Tensor, down: Tensor) -> Tensor:
              return torch.linear(torch.silu(torch.linear(x, gate)) * torch.linear(x, up), down)

            def layer(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Optional[Tensor], w: List[Tensor], o: int) -> List[Tensor]:
              b, t = x.size(0), x.size(1)
              h = torch.rms_norm(x, [$WIDTH], w[o], $EPS)
              q = torch.linear(h, w[o + 1]).reshape([b, t, $H, $D]).transpose(1, 2)
              k = torch.linear(h, w[o + 2]).reshape([b, t, $KV, $D]).transpose(1, 2)
              v = torch.linear(h, w[o + 3]).reshape([b, t, $KV, $D]).transpose(1, 2)
              q = self.turn_halves(q, cos, sin)
              k = self.turn_halves(k, cos, sin)
              a = torch.scaled_dot_product_attention(q, self.spread(k), self.spread(v), mask, 0.0, mask is None)
              x = x + torch.linear(a.transpose(1, 2).reshape([b, t, $H * $D]), w[o + 4])
              h = torch.rms_norm(x, [$WIDTH], w[o + 5], $EPS)
              return [x + self.swiglu(h, w[o + 6], w[o + 7], w[o + 8]), k, v]
            """;

    /**
     * x [b, t, WIDTH]; branch [b, t], or nothing in it where each token sees all before it. A token sees those before it
     * that are of branch 0 or of its own; padding is of branch -1, which none sees.
     */
    private static final String READ = """
            def mask(self, branch: Tensor) -> Optional[Tensor]:
              if branch.numel() == 0:
                return None
              t = branch.size(1)
              of = branch.unsqueeze(1)
              own = (of == branch.unsqueeze(2)) & (of > 0)
              seen = torch.tril(torch.ones([t, t], dtype=11)).unsqueeze(0) & ((of == 0) | own)
              return torch.zeros([branch.size(0), 1, t, t]).masked_fill(torch.logical_not(seen).unsqueeze(1), -1e30)

            def run(self, x: Tensor, positions: Tensor, branch: Tensor, cosines: Tensor, sines: Tensor, w: List[Tensor]) -> List[Tensor]:
              cos = torch.embedding(cosines, positions).unsqueeze(1)
              sin = torch.embedding(sines, positions).unsqueeze(1)
              mask = self.mask(branch)
              kept = annotate(List[Tensor], [])
              for l in range($LAYERS):
                xkv = self.layer(x, cos, sin, mask, w, 9 * l)
                x = xkv[0]
                kept.append(xkv[1])
                kept.append(xkv[2])
              return [torch.rms_norm(x, [$WIDTH], w[9 * $LAYERS], $EPS)] + kept
            """;

    /**
     * One more token of each of n rows. prefix: [p, KV, P, D], p either n or 1 (shared by all); own: [n, KV, room, D],
     * filled up to {@code at}, written in place. bias [p, 1, 1, P] is added to the scores of the prefix. Both parts of
     * the attention share one softmax; the prefix is not copied for the rows.
     */
    private static final String STEP = """
            def run(self, x: Tensor, positions: Tensor, at: Tensor, bias: Tensor, cosines: Tensor, sines: Tensor, prefix: List[Tensor], own: List[Tensor], w: List[Tensor]) -> List[Tensor]:
              n = x.size(0)
              t = int(at)
              cos = torch.embedding(cosines, positions).unsqueeze(1)
              sin = torch.embedding(sines, positions).unsqueeze(1)
              for l in range($LAYERS):
                o = 9 * l
                h = torch.rms_norm(x, [$WIDTH], w[o], $EPS)
                q = self.turn_halves(torch.linear(h, w[o + 1]).reshape([n, $H, $D]), cos, sin).reshape([n, $KV, $GROUP, $D])
                k = self.turn_halves(torch.linear(h, w[o + 2]).reshape([n, $KV, $D]), cos, sin)
                v = torch.linear(h, w[o + 3]).reshape([n, $KV, $D])
                torch.copy_(torch.select(own[2 * l], 2, t), k)
                torch.copy_(torch.select(own[2 * l + 1], 2, t), v)
                ko = torch.narrow(own[2 * l], 2, 0, t + 1)
                vo = torch.narrow(own[2 * l + 1], 2, 0, t + 1)
                kp = prefix[2 * l]
                vp = prefix[2 * l + 1]
                p = kp.size(2)
                q = q * $SCALE
                mine = torch.matmul(q, ko.transpose(2, 3))
                if kp.size(0) == n:
                  shared = torch.matmul(q, kp.transpose(2, 3)) + bias
                  a = torch.softmax(torch.cat([shared, mine], -1), -1)
                  y = torch.matmul(torch.narrow(a, 3, 0, p), vp)
                else:
                  rows = q.transpose(0, 1).reshape([$KV, n * $GROUP, $D])
                  shared = torch.bmm(rows, kp[0].transpose(1, 2)).reshape([$KV, n, $GROUP, p]).transpose(0, 1) + bias
                  a = torch.softmax(torch.cat([shared, mine], -1), -1)
                  rows = torch.narrow(a, 3, 0, p).transpose(0, 1).reshape([$KV, n * $GROUP, p])
                  y = torch.bmm(rows, vp[0]).reshape([$KV, n, $GROUP, $D]).transpose(0, 1)
                y = y + torch.matmul(torch.narrow(a, 3, p, t + 1), vo)
                x = x + torch.linear(y.reshape([n, $H * $D]), w[o + 4])
                h = torch.rms_norm(x, [$WIDTH], w[o + 5], $EPS)
                x = x + self.swiglu(h, w[o + 6], w[o + 7], w[o + 8])
              return [torch.rms_norm(x, [$WIDTH], w[9 * $LAYERS], $EPS)]
            """;

    /**
     * t more tokens of each of n rows, for scores alone. x [n, t, WIDTH]; positions [n, t]; of [n], the prompt that each
     * row follows; wanted [m], which of the n * t tokens are given back; prefix: [p, KV, P, D]; bias [p, 1, 1, P] is added
     * to the scores of the prefix. A token sees its prompt and the tokens of its row before it. The heads that share keys
     * stand as more rows of one head.
     */
    private static final String FOLLOW = """
            def run(self, x: Tensor, positions: Tensor, of: Tensor, wanted: Tensor, bias: Tensor, cosines: Tensor, sines: Tensor, prefix: List[Tensor], w: List[Tensor]) -> List[Tensor]:
              n, t = x.size(0), x.size(1)
              cos = torch.embedding(cosines, positions).unsqueeze(2)
              sin = torch.embedding(sines, positions).unsqueeze(2)
              before = torch.index_select(bias, 0, of).expand([n, 1, t, bias.size(3)])
              later = torch.triu(torch.full([t, t], -1e30), 1).expand([n, 1, t, t])
              mask = torch.cat([before, later], 3).repeat([1, 1, $GROUP, 1])
              x = x.reshape([n * t, $WIDTH])
              for l in range($LAYERS):
                o = 9 * l
                h = torch.rms_norm(x, [$WIDTH], w[o], $EPS)
                qkv = self.product(h, torch.cat([w[o + 1], w[o + 2], w[o + 3]])).reshape([n, t, $H + 2 * $KV, $D])
                q, k, v = torch.split_with_sizes(qkv, [$H, $KV, $KV], 2)
                q = self.turn_halves(q, cos, sin).reshape([n, t, $KV, $GROUP, $D])
                k = self.turn_halves(k, cos, sin).transpose(1, 2)
                k = torch.cat([torch.index_select(prefix[2 * l], 0, of), k], 2)
                v = torch.cat([torch.index_select(prefix[2 * l + 1], 0, of), v.transpose(1, 2)], 2)
                q = q.permute([0, 2, 3, 1, 4]).reshape([n, $KV, $GROUP * t, $D])
                a = torch.scaled_dot_product_attention(q, k, v, mask)
                a = a.reshape([n, $KV, $GROUP, t, $D]).permute([0, 3, 1, 2, 4]).reshape([n * t, $H * $D])
                if l == $LAYERS - 1:
                  a = torch.index_select(a, 0, wanted)
                  x = torch.index_select(x, 0, wanted)
                x = x + self.product(a, w[o + 4])
                h = torch.rms_norm(x, [$WIDTH], w[o + 5], $EPS)
                gate, up = torch.chunk(self.product(h, torch.cat([w[o + 6], w[o + 7]])), 2, -1)
                x = x + self.product(torch.silu(gate) * up, w[o + 8])
              return [torch.rms_norm(x, [$WIDTH], w[9 * $LAYERS], $EPS)]
            """;

    private LlamaText() {}

    static Kernel read(LlamaConfig config) {
        return Kernel.of("llama read", 5, 1, filled(config, Rotary.HALVES + LAYER + READ));
    }

    static Kernel step(LlamaConfig config) {
        return Kernel.of("llama step", 6, 3, filled(config, Rotary.HALVES + LAYER + STEP));
    }

    static Kernel follow(LlamaConfig config) {
        return Kernel.of("llama follow", 7, 2, filled(config, Rotary.HALVES + Product.text() + FOLLOW));
    }

    private static String filled(LlamaConfig config, String text) {
        return text.replace("$LAYERS", Integer.toString(config.layers()))
                .replace("$WIDTH", Integer.toString(config.width()))
                .replace("$GROUP", Integer.toString(config.group()))
                .replace("$SCALE", Double.toString(1 / Math.sqrt(config.headWidth())))
                .replace("$EPS", Double.toString(config.epsilon()))
                .replace("$KV", Integer.toString(config.kvHeads()))
                .replace("$H", Integer.toString(config.heads()))
                .replace("$D", Integer.toString(config.headWidth()));
    }
}
