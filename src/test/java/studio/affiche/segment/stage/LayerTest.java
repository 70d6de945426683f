package studio.affiche.segment.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayerTest {
    /** An opaque grey pixel, half a white one and an empty one. */
    private static Layer layer() {
        return new Layer(3, 1, new int[] {0xff808080, 0x80808080, 0}, new float[] {1, 0.5f, 0});
    }

    @Test
    void aWashDrawsColoursTowardsATone() {
        Layer layer = layer();
        layer.wash(new float[] {1, 0, 0}, 0.5);
        assertThat(layer.argb()).containsExactly(0xffc04040, 0x80804040, 0);
        layer.wash(new float[] {1, 0, 0}, 1);
        assertThat(layer.argb()).containsExactly(0xffff0000, 0x80800000, 0);
    }

    @Test
    void aShiftMovesAllColoursAlikeUpToTheLimits() {
        Layer layer = layer();
        layer.shift(new float[] {0.25f, -0.25f, -1});
        assertThat(layer.argb()).containsExactly(0xffc04000, 0x80806000, 0);
    }
}
