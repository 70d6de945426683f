package studio.affiche.nn.block;

import studio.affiche.nn.Kernel;

/** The TorchScript of the Llama decoder. Weights come layer by layer in the order of {@link Llama#LAYER}. */
final class LlamaText {
    /**
     * One layer on b rows of t tokens, x [b * t, WIDTH] or some more, which count for nothing; returns them with the
     * layer's keys (turned) and values, [b, KV, t, D] each.
     */
    private static final String LAYER = """
            def spread(self, x: Tensor) -> Tensor:
              if $GROUP == 1:
                return x
              b, t = x.size(0), x.size(2)
              return x.unsqueeze(2).expand([b, $KV, $GROUP, t, $D]).reshape([b, $H, t, $D])

            def swiglu(self, x: Tensor, gate: Tensor, up: Tensor, down: Tensor) -> Tensor:
              x = self.ready(x)
              return self.product(torch.silu(self.product(x, gate)) * self.product(x, up), down)

            def heads(self, x: Tensor, w: Tensor, b: int, t: int) -> Tensor:
              return torch.narrow(self.product(x, w), 0, 0, b * t).reshape([b, t, -1, $D]).transpose(1, 2)

            def layer(self, x: Tensor, b: int, t: int, cos: Tensor, sin: Tensor, mask: Optional[Tensor], w: List[Tensor], o: int) -> List[Tensor]:
              h = self.ready(torch.rms_norm(x, [$WIDTH], w[o], $EPS))
              q = self.turn_halves(self.heads(h, w[o + 1], b, t), cos, sin)
              k = self.turn_halves(self.heads(h, w[o + 2], b, t), cos, sin)
              v = self.heads(h, w[o + 3], b, t)
              a = torch.scaled_dot_product_attention(q, self.spread(k), self.spread(v), mask, 0.0, mask is None)
              x = x + self.product(self.even(a.transpose(1, 2).reshape([b * t, $H * $D])), w[o + 4])
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
              b, t = x.size(0), x.size(1)
              x = self.even(x.reshape([b * t, $WIDTH]))
              kept = annotate(List[Tensor], [])
              for l in range($LAYERS):
                xkv = self.layer(x, b, t, cos, sin, mask, w, 9 * l)
                x = xkv[0]
                kept.append(xkv[1])
                kept.append(xkv[2])
              x = torch.narrow(x, 0, 0, b * t).reshape([b, t, $WIDTH])
              return [torch.rms_norm(x, [$WIDTH], w[9 * $LAYERS], $EPS)] + kept
            """;

    /**
     * More tokens of n rows, no more than k of any, m in all: x [m, WIDTH]. positions, row, place: of each token in its
     * sequence, its row and its place after the prompt, [m]; slot [m]: its place where every row has k; wanted: which are
     * given back; sizes: k and the most tokens of a row with these. prefix: [p, KV, P, D], p either n or 1 (shared by
     * all); bias [p, 1, 1, P] is added to its scores. own: [n, KV, room, D], written in place. Both parts of the attention
     * share one softmax; the prefix is not copied for the rows.
     */
    private static final String STEP = """
            def padded(self, x: Tensor, token: Tensor, k: int) -> Tensor:
              rows = torch.index_select(x, 0, token).reshape([-1, k, $KV, $GROUP, x.size(3)])
              return rows.transpose(1, 2).reshape([-1, $KV, k * $GROUP, x.size(3)])

            def packed(self, x: Tensor, slot: Tensor, k: int) -> Tensor:
              rows = x.reshape([-1, $KV, k, $GROUP, x.size(3)]).transpose(1, 2)
              return torch.index_select(rows.reshape([-1, $KV, $GROUP, x.size(3)]), 0, slot)

            def run(self, x: Tensor, positions: Tensor, row: Tensor, place: Tensor, slot: Tensor, wanted: Tensor, sizes: Tensor, bias: Tensor, cosines: Tensor, sines: Tensor, prefix: List[Tensor], own: List[Tensor], w: List[Tensor]) -> List[Tensor]:
              m = x.size(0)
              n, room = own[0].size(0), own[0].size(2)
              k, t = int(sizes[0]), int(sizes[1])
              cos = torch.embedding(cosines, positions).unsqueeze(1)
              sin = torch.embedding(sines, positions).unsqueeze(1)
              at = ((row.unsqueeze(1) * $KV + torch.arange($KV)) * room + place.unsqueeze(1)).reshape([-1])
              token = torch.index_copy(torch.zeros([n * k], dtype=4), 0, slot, torch.arange(m))
              unseen = (torch.arange(t) > place.unsqueeze(1)).reshape([m, 1, 1, t])
              for l in range($LAYERS):
                o = 9 * l
                h = torch.rms_norm(x, [$WIDTH], w[o], $EPS)
                q = self.turn_halves(self.product(h, w[o + 1]).reshape([m, $H, $D]), cos, sin).reshape([m, $KV, $GROUP, $D])
                k_new = self.turn_halves(self.product(h, w[o + 2]).reshape([m, $KV, $D]), cos, sin)
                torch.index_copy_(own[2 * l].reshape([-1, $D]), 0, at, k_new.reshape([-1, $D]))
                torch.index_copy_(own[2 * l + 1].reshape([-1, $D]), 0, at, self.product(h, w[o + 3]).reshape([-1, $D]))
                ko = torch.narrow(own[2 * l], 2, 0, t)
                vo = torch.narrow(own[2 * l + 1], 2, 0, t)
                kp = prefix[2 * l]
                vp = prefix[2 * l + 1]
                p = kp.size(2)
                q = q * $SCALE
                apart = self.padded(q, token, k)
                mine = self.packed(torch.matmul(apart, ko.transpose(2, 3)), slot, k).masked_fill(unseen, -1e30)
                if kp.size(0) == 1:
                  rows = q.transpose(0, 1).reshape([$KV, m * $GROUP, $D])
                  shared = torch.bmm(rows, kp[0].transpose(1, 2)).reshape([$KV, m, $GROUP, p]).transpose(0, 1) + bias
                  a = torch.softmax(torch.cat([shared, mine], -1), -1)
                  rows = torch.narrow(a, 3, 0, p).transpose(0, 1).reshape([$KV, m * $GROUP, p])
                  y = torch.bmm(rows, vp[0]).reshape([$KV, m, $GROUP, $D]).transpose(0, 1)
                else:
                  shared = self.packed(torch.matmul(apart, kp.transpose(2, 3)), slot, k) + torch.index_select(bias, 0, row)
                  a = torch.softmax(torch.cat([shared, mine], -1), -1)
                  y = self.packed(torch.matmul(self.padded(torch.narrow(a, 3, 0, p), token, k), vp), slot, k)
                y = y + self.packed(torch.matmul(self.padded(torch.narrow(a, 3, p, t), token, k), vo), slot, k)
                y = y.reshape([m, $H * $D])
                if l == $LAYERS - 1:
                  y = torch.index_select(y, 0, wanted)
                  x = torch.index_select(x, 0, wanted)
                x = x + self.product(y, w[o + 4])
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
              x = self.even(x.reshape([n * t, $WIDTH]))
              for l in range($LAYERS):
                o = 9 * l
                h = torch.rms_norm(x, [$WIDTH], w[o], $EPS)
                qkv = self.product(h, torch.cat([w[o + 1], w[o + 2], w[o + 3]]))
                qkv = torch.narrow(qkv, 0, 0, n * t).reshape([n, t, $H + 2 * $KV, $D])
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
                  x = self.even(torch.index_select(x, 0, wanted))
                x = x + self.product(self.even(a), w[o + 4])
                h = torch.rms_norm(x, [$WIDTH], w[o + 5], $EPS)
                gate, up = torch.chunk(self.product(h, torch.cat([w[o + 6], w[o + 7]])), 2, -1)
                x = x + self.product(torch.silu(gate) * up, w[o + 8])
              x = torch.narrow(x, 0, 0, wanted.size(0))
              return [torch.rms_norm(x, [$WIDTH], w[9 * $LAYERS], $EPS)]
            """;

    private LlamaText() {}

    static Kernel read(LlamaConfig config) {
        return Kernel.of("llama read", 5, 1, filled(config, Rotary.HALVES + Product.text() + LAYER + READ));
    }

    static Kernel step(LlamaConfig config) {
        return Kernel.of("llama step", 10, 3, filled(config, Rotary.HALVES + Product.text() + LAYER + STEP));
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
