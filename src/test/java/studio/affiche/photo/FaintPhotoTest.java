package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Things nearly as light as their ground, and what is made of them. */
class FaintPhotoTest {
    private static final int SIDE = 120;
    private static final float GROUND = 0.9f;

    private final boolean[] product = square(30, 90);

    /** Pixels of a square between two lines. */
    private static boolean[] square(int from, int to) {
        boolean[] out = new boolean[SIDE * SIDE];
        for (int i = 0; i < out.length; i++) {
            int x = i % SIDE;
            int y = i / SIDE;
            out[i] = x >= from && x < to && y >= from && y < to;
        }
        return out;
    }

    /** A photo with grain on an even ground. */
    private static LabImage photo() {
        int n = SIDE * SIDE;
        var random = new SplittableRandom(1);
        float[] l = new float[n];
        float[] b = new float[n];
        for (int i = 0; i < n; i++) {
            l[i] = GROUND + 0.004f * (float) random.nextGaussian();
            b[i] = 0.01f;
        }
        return new LabImage(SIDE, SIDE, 1, l, new float[n], b);
    }

    /** Adds a yellow to what a mask covers. */
    private static void paint(LabImage photo, boolean[] mask, float yellow) {
        for (int i = 0; i < mask.length; i++) {
            photo.b()[i] += mask[i] ? yellow : 0;
        }
    }

    @Test
    void onlyWhatIsNearItsGroundIsFaint() {
        LabImage faint = photo();
        paint(faint, product, 0.02f);
        assertThat(FaintPhoto.of(faint, product)).isPresent();
        LabImage clear = photo();
        paint(clear, product, 0.12f);
        assertThat(FaintPhoto.of(clear, product)).isEmpty();
        assertThat(FaintPhoto.of(faint, new boolean[SIDE * SIDE])).isEmpty();
    }

    @Test
    void onALivelyGroundNothingIsFaint() {
        LabImage lively = photo();
        for (int i = 0; i < lively.pixels(); i++) {
            lively.l()[i] -= i / SIDE / 6 % 2 == 0 ? 0.2f : 0;
        }
        assertThat(FaintPhoto.of(lively, product)).isEmpty();
    }

    @Test
    void whatDepartsFromTheGroundDepartsMore() {
        LabImage photo = photo();
        paint(photo, product, 0.02f);
        LabImage clear = FaintPhoto.of(photo, product).orElseThrow().clear();
        int inside = 60 * SIDE + 60;
        int outside = 60 * SIDE + 10;
        assertThat(clear.b()[inside] - clear.b()[outside]).isCloseTo(0.07f, within(0.005f));
        assertThat(clear.l()[outside]).isCloseTo(0.7f, within(0.06f));
    }

    @Test
    void anOpeningIsClosedOnlyIfItDoesNotShowTheGround() {
        boolean[] opening = square(45, 75);
        float[] answer = new float[SIDE * SIDE];
        for (int i = 0; i < answer.length; i++) {
            answer[i] = product[i] && !opening[i] ? 0.99f : 0.001f;
        }
        int middle = 60 * SIDE + 60;

        LabImage whole = photo();
        paint(whole, product, 0.02f);
        FaintPhoto flat = FaintPhoto.of(whole, product).orElseThrow();
        assertThat(flat.closed(answer)[middle]).isGreaterThan(0.9f);
        assertThat(flat.closed(answer)[5]).isEqualTo(answer[5]);

        LabImage ring = photo();
        paint(ring, product, 0.02f);
        paint(ring, opening, -0.02f);
        assertThat(FaintPhoto.of(ring, product).orElseThrow().closed(answer)[middle])
                .isEqualTo(answer[middle]);
    }

    @Test
    void anOpeningOntoAShadowStaysOpen() {
        boolean[] opening = square(45, 75);
        float[] answer = new float[SIDE * SIDE];
        LabImage shaded = photo();
        paint(shaded, product, 0.02f);
        paint(shaded, opening, -0.02f);
        for (int i = 0; i < answer.length; i++) {
            answer[i] = product[i] && !opening[i] ? 0.99f : 0.001f;
            shaded.l()[i] *= opening[i] ? 0.93f : 1;
            shaded.b()[i] *= opening[i] ? 0.93f : 1;
        }
        int middle = 60 * SIDE + 60;
        assertThat(FaintPhoto.of(shaded, product).orElseThrow().closed(answer)[middle])
                .isEqualTo(answer[middle]);
    }
}
