package studio.affiche.photo.grabcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GridCutTest {
    private static final int W = 4;
    private static final int H = 3;

    /** Costs of every pixel and pair, so that any parting can be priced. */
    private static final class Priced {
        final int[] asSource = new int[W * H];
        final int[] asSink = new int[W * H];
        final int[][] join = new int[4][W * H];

        Priced(long seed) {
            var random = new SplittableRandom(seed);
            for (int i = 0; i < W * H; i++) {
                asSource[i] = random.nextInt(60);
                asSink[i] = random.nextInt(60);
                for (int k = 0; k < 4; k++) {
                    join[k][i] = random.nextInt(4) == 0 ? 0 : random.nextInt(40);
                }
            }
        }

        int neighbour(int i, int k) {
            int x = i % W + GridCut.DX[2 * k];
            int y = i / W + GridCut.DY[2 * k];
            return x >= 0 && x < W && y < H ? y * W + x : -1;
        }

        int price(int mask) {
            int sum = 0;
            for (int i = 0; i < W * H; i++) {
                boolean source = ((mask >> i) & 1) == 1;
                sum += source ? asSource[i] : asSink[i];
                for (int k = 0; k < 4; k++) {
                    int j = neighbour(i, k);
                    sum += j >= 0 && (((mask >> j) & 1) == 1) != source ? join[k][i] : 0;
                }
            }
            return sum;
        }

        int cut() {
            var grid = new GridCut(W, H);
            for (int i = 0; i < W * H; i++) {
                grid.costs(i % W, i / W, asSource[i], asSink[i]);
                for (int k = 0; k < 4; k++) {
                    if (neighbour(i, k) >= 0) {
                        grid.join(i % W, i / W, 2 * k, join[k][i]);
                    }
                }
            }
            grid.solve();
            int mask = 0;
            for (int i = 0; i < W * H; i++) {
                mask |= grid.isSource(i % W, i / W) ? 1 << i : 0;
            }
            return mask;
        }
    }

    @RepeatedTest(40)
    void findsTheCheapestOfAllPartings(RepetitionInfo info) {
        var priced = new Priced(info.getCurrentRepetition());
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < 1 << (W * H); mask++) {
            least = Math.min(least, priced.price(mask));
        }
        assertThat(priced.price(priced.cut())).isEqualTo(least);
    }

    @Test
    void givesTheSameCutAgain() {
        assertThat(new Priced(7).cut()).isEqualTo(new Priced(7).cut());
    }
}
