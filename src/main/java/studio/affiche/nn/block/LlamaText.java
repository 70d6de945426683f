package studio.affiche.nn.block;

import studio.affiche.nn.Kernel;

/** The TorchScript of the Llama decoder. Weights come layer by layer in the order of {@link Llama#LAYER}. */
final class LlamaText {
    /** Keys or values [b, KV, t, D] for each head that shares them. */
    private static final String SPREAD = """
            def spread(self, x: Tensor) -> Tensor:
              if $GROUP == 1:
                return x
              b, t = x.size(0), x.size(2)
              return x.unsqueeze(2).expand([b, $KV, $GROUP, t, $D]).reshape([b, $H, t, $D])

            """;

    /**
     * One layer on b rows of t tokens, x [b * t, WIDTH] or some more, which count for nothing; returns them with the
     * layer's keys (turned) and values, [b, KV, t, D] each.
     */
    private static final String LAYER = """
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

    /** x [b, t, WIDTH]; padding [b, t], of nothing where there is none: 1 where a token is to be seen by none. */
    private static final String READ = """
            def mask(self, padding: Tensor) -> Optional[Tensor]:
              if padding.numel() == 0:
                return None
              t = padding.size(1)
              seen = torch.tril(torch.ones([t, t], dtype=11)).unsqueeze(0) & (padding == 0).unsqueeze(1)
              return torch.zeros([padding.size(0), 1, t, t]).masked_fill(torch.logical_not(seen).unsqueeze(1), -1e30)

            def run(self, x: Tensor, positions: Tensor, padding: Tensor, cosines: Tensor, sines: Tensor, w: List[Tensor]) -> List[Tensor]:
              cos = torch.embedding(cosines, positions).unsqueeze(1)
              sin = torch.embedding(sines, positions).unsqueeze(1)
              mask = self.mask(padding)
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
     * Sequences that share beginnings, laid out as {@link Forks}: x [m, WIDTH]; positions [m]. beginnings [b, s], ends [n,
     * t]: their tokens; seen [n, s + t]: what an end may see; before [n]: how many of the first s it does see; places [m]:
     * where each token stands in the two; wanted [k], which of the m tokens are given back. All but the attention counts
     * with tokens alone, not with what rows are filled up with. The heads that share keys stand as more rows of one head.
     */
    private static final String FORKED = """
            def beginnings(self, q: Tensor, kv: Tensor, rows: Tensor) -> Tensor:
              b, s = rows.size(0), rows.size(1)
              q = torch.embedding(q, rows).reshape([b, s, $H, $D]).transpose(1, 2)
              k, v = torch.chunk(torch.embedding(kv, rows).reshape([b, s, 2 * $KV, $D]).transpose(1, 2), 2, 1)
              a = torch.scaled_dot_product_attention(q, self.spread(k), self.spread(v), None, 0.0, True)
              return a.transpose(1, 2).reshape([b * s, $H * $D])

            def ends(self, q: Tensor, kv: Tensor, rows: Tensor, seen: Tensor, mask: Tensor) -> Tensor:
              n, t = rows.size(0), rows.size(1)
              q = torch.embedding(q, rows).reshape([n, t, $KV, $GROUP, $D])
              q = q.permute([0, 2, 3, 1, 4]).reshape([n, $KV, $GROUP * t, $D])
              k, v = torch.chunk(torch.embedding(kv, seen).reshape([n, -1, 2 * $KV, $D]).transpose(1, 2), 2, 1)
              a = torch.scaled_dot_product_attention(q, k, v, mask)
              return a.reshape([n, $KV, $GROUP, t, $D]).permute([0, 3, 1, 2, 4]).reshape([n * t, $H * $D])

            def mask(self, before: Tensor, s: int, t: int) -> Tensor:
              n = before.size(0)
              unseen = (torch.arange(s) >= before.unsqueeze(1)).reshape([n, 1, 1, s])
              first = torch.zeros([n, 1, 1, s]).masked_fill(unseen, -1e30).expand([n, 1, t, s])
              later = torch.triu(torch.full([t, t], -1e30), 1).expand([n, 1, t, t])
              return torch.cat([first, later], 3).repeat([1, 1, $GROUP, 1])

            def run(self, x: Tensor, positions: Tensor, beginnings: Tensor, ends: Tensor, seen: Tensor, before: Tensor, places: Tensor, wanted: Tensor, cosines: Tensor, sines: Tensor, w: List[Tensor]) -> List[Tensor]:
              m = x.size(0)
              cos = torch.embedding(cosines, positions).unsqueeze(1)
              sin = torch.embedding(sines, positions).unsqueeze(1)
              mask = self.mask(before, beginnings.size(1), ends.size(1))
              x = self.even(x)
              for l in range($LAYERS):
                o = 9 * l
                h = torch.rms_norm(x, [$WIDTH], w[o], $EPS)
                qkv = self.product(h, torch.cat([w[o + 1], w[o + 2], w[o + 3]]))
                qk, v = torch.split_with_sizes(torch.narrow(qkv, 0, 0, m).reshape([m, -1, $D]), [$H + $KV, $KV], 1)
                q, k = torch.split_with_sizes(self.turn_halves(qk, cos, sin), [$H, $KV], 1)
                q = q.reshape([m, $H * $D])
                kv = torch.cat([k, v], 1).reshape([m, 2 * $KV * $D])
                a = torch.cat([self.beginnings(q, kv, beginnings), self.ends(q, kv, ends, seen, mask)])
                if l == $LAYERS - 1:
                  places = torch.index_select(places, 0, wanted)
                  x = self.even(torch.index_select(x, 0, wanted))
                x = x + self.product(self.even(torch.embedding(a, places)), w[o + 4])
                h = torch.rms_norm(x, [$WIDTH], w[o + 5], $EPS)
                gate, up = torch.chunk(self.product(h, torch.cat([w[o + 6], w[o + 7]])), 2, -1)
                x = x + self.product(torch.silu(gate) * up, w[o + 8])
              x = torch.narrow(x, 0, 0, wanted.size(0))
              return [torch.rms_norm(x, [$WIDTH], w[9 * $LAYERS], $EPS)]
            """;

    private LlamaText() {}

    static Kernel read(LlamaConfig config) {
        return Kernel.of("llama read", 5, 1, filled(config, Rotary.HALVES + Product.text() + SPREAD + LAYER + READ));
    }

    static Kernel step(LlamaConfig config) {
        return Kernel.of("llama step", 10, 3, filled(config, Rotary.HALVES + Product.text() + SPREAD + LAYER + STEP));
    }

    static Kernel forked(LlamaConfig config) {
        return Kernel.of("llama forked", 10, 1, filled(config, Rotary.HALVES + Product.text() + SPREAD + FORKED));
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
