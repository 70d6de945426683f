package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Strips of shadow along a product's foot. */
class SkirtTest {
    private static final int SIDE = 100;
    private static final float GROUND = 0.8f;

    /** An even ground with a blue box from 30 to 70 and below it what is told, as shares of the ground's light. */
    private static LabImage photo(float... below) {
        int n = SIDE * SIDE;
        var out = new LabImage(SIDE, SIDE, 1, new float[n], new float[n], new float[n]);
        for (int i = 0; i < n; i++) {
            int row = i / SIDE - 70;
            boolean across = i % SIDE >= 30 && i % SIDE < 70;
            boolean box = across && row >= -40 && row < 0;
            out.l()[i] = box ? 0.45f : across && row >= 0 && row < below.length ? GROUND * below[row] : GROUND;
            out.b()[i] = box ? -0.15f : 0;
        }
        return out;
    }

    /** The box and the rows below it. */
    private static boolean[] product(int rows) {
        boolean[] out = new boolean[SIDE * SIDE];
        for (int i = 0; i < out.length; i++) {
            out[i] = i % SIDE >= 30 && i % SIDE < 70 && i / SIDE >= 30 && i / SIDE < 70 + rows;
        }
        return out;
    }

    private static boolean[] edgesAt(int... rows) {
        boolean[] out = new boolean[SIDE * SIDE];
        for (int row : rows) {
            for (int x = 30; x < 70; x++) {
                out[row * SIDE + x] = true;
            }
        }
        return out;
    }

    private static BackgroundModel ground() {
        int n = SIDE * SIDE;
        float[] l = new float[n];
        Arrays.fill(l, GROUND);
        return new BackgroundModel(SIDE, SIDE, l, new float[n], new float[n], 0.001f, 1);
    }

    private static float[] saying(boolean[] product) {
        float[] out = new float[product.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = product[i] ? 3 : -3;
        }
        return out;
    }

    @Test
    void aShadowThatFadesOutwardsIsTakenAway() {
        boolean[] found = product(8);
        LabImage photo = photo(0.5f, 0.55f, 0.6f, 0.65f, 0.7f, 0.76f, 0.83f, 0.9f);
        boolean[] gone = Skirt.drop(photo, ground(), edgesAt(69), new float[SIDE * SIDE], found);
        assertThat(found[76 * SIDE + 50]).isFalse();
        assertThat(found[69 * SIDE + 50]).isTrue();
        assertThat(gone[76 * SIDE + 50]).isTrue();
    }

    @Test
    void aGreyPartOfTheProductEndsSharplyAndStays() {
        boolean[] found = product(8);
        LabImage photo = photo(0.6f, 0.6f, 0.6f, 0.6f, 0.6f, 0.6f, 0.6f, 0.6f);
        Skirt.drop(photo, ground(), edgesAt(69, 77, 78), new float[SIDE * SIDE], found);
        assertThat(found).isEqualTo(product(8));
    }

    @Test
    void aModelTellsAShadowThatEndsSharply() {
        LabImage photo = photo(0.6f, 0.6f, 0.6f, 0.6f, 0.6f, 0.6f, 0.6f, 0.6f);
        boolean[] edges = edgesAt(69, 77, 78);
        boolean[] shadow = product(8);
        Skirt.drop(photo, ground(), edges, saying(product(0)), shadow);
        assertThat(shadow).isEqualTo(product(0));
        boolean[] foot = product(8);
        Skirt.drop(photo, ground(), edges, saying(product(8)), foot);
        assertThat(foot).isEqualTo(product(8));
    }

    @Test
    void whatHasAColourOfItsOwnStays() {
        LabImage photo = photo(0.5f, 0.55f, 0.6f, 0.65f, 0.7f, 0.76f, 0.83f, 0.9f);
        for (int i = 70 * SIDE; i < 78 * SIDE; i++) {
            photo.a()[i] = 0.05f;
        }
        boolean[] found = product(8);
        Skirt.drop(photo, ground(), edgesAt(69), new float[SIDE * SIDE], found);
        assertThat(found).isEqualTo(product(8));
    }
}
