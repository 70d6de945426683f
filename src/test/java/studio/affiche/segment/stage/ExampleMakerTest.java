package studio.affiche.segment.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleMakerTest {
    private static final int SIDE = 96;

    @Test
    void theSameNumberGivesTheSamePhoto() {
        Example first = new ExampleMaker(5).example(17, SIDE);
        Example again = new ExampleMaker(5).example(17, SIDE);
        assertThat(again.rgb()).isEqualTo(first.rgb());
        assertThat(again.cover()).isEqualTo(first.cover());
        assertThat(new ExampleMaker(5).example(18, SIDE).rgb()).isNotEqualTo(first.rgb());
        assertThat(new ExampleMaker(6).example(17, SIDE).rgb()).isNotEqualTo(first.rgb());
    }

    @Test
    void nearlyAllPhotosHaveAProductAndAGround() {
        var maker = new ExampleMaker(2);
        int fit = 0;
        for (int i = 0; i < 200; i++) {
            double share = 0;
            for (byte cover : maker.example(i, SIDE).cover()) {
                share += (cover & 255) / 255.0 / (SIDE * SIDE);
            }
            fit += share > 0.004 && share < 0.9 ? 1 : 0;
        }
        assertThat(fit).isBetween(175, 199);
    }

    /** Where the cover changes the photo does, on the whole: it would not if one were shifted or mirrored. */
    @Test
    void coverAndPhotoFit() {
        var maker = new ExampleMaker(3);
        double along = 0;
        double mirrored = 0;
        for (int i = 0; i < 60; i++) {
            Example e = maker.example(i, SIDE);
            along += contrast(e, false);
            mirrored += contrast(e, true);
        }
        assertThat(along).isGreaterThan(1.8 * mirrored);
    }

    /** Mean change of the photo from a pixel to its right neighbour where the cover changes. */
    private static double contrast(Example e, boolean mirrored) {
        double sum = 0;
        int n = 1;
        for (int i = 0; i < e.pixels() - 1; i++) {
            int x = i % SIDE;
            int m = mirrored ? i - x + SIDE - 2 - x : i;
            if (x == SIDE - 1 || ((e.cover()[m] & 255) > 127) == ((e.cover()[m + 1] & 255) > 127)) {
                continue;
            }
            for (int c = 0; c < 3; c++) {
                int at = c * e.pixels() + i;
                sum += Math.abs((e.rgb()[at] & 255) - (e.rgb()[at + 1] & 255));
            }
            n++;
        }
        return sum / n;
    }
}
