package studio.affiche.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** What the surface families are drawn with. */
class SurfacesTest {
    private static final Stage STAGE = stage(360, 450);

    private static Stage stage(int width, int height) {
        Backdrop.Scene scene =
                ScenePainterTest.scene(SceneFamily.POOL_CAUSTICS, 3, new Box(0.3, 0.38, 0.4, 0.44), List.of());
        return Stage.of(scene, width, height, Workers.CALLER);
    }

    @Test
    void aPlaneIsTrueToSizeAtTheProductsFootAndShrinksBeyond() {
        Footing foot = Footing.of(STAGE);
        Plane plane = Plane.under(foot);
        assertThat(plane.scale(foot.base())).isEqualTo(1, within(1e-12));
        assertThat(plane.across(foot.cx() + 0.3, 1)).isEqualTo(0.3, within(1e-12));
        assertThat(plane.beyond(1)).isZero();
        double far = plane.scale(foot.base() - 0.1);
        assertThat(plane.across(foot.cx() + 0.3, far)).isGreaterThan(0.3);
        assertThat(plane.beyond(far)).isPositive();
        // What a pixel covers is the slope of the depth.
        double step = 1e-5;
        double slope = (plane.beyond(plane.scale(foot.base() - 0.1 - step)) - plane.beyond(far)) / step;
        assertThat(plane.deep(1, far)).isEqualTo(slope, within(0.01 * slope));
    }

    @Test
    void causticsRepeatKeepTheirLightAndGatherItInLines() {
        Caustics net = new Caustics(STAGE, 300, 1);
        double sum = 0;
        double most = 0;
        int dim = 0;
        int n = 160;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double v = net.at((i + 0.5) / n, (j + 0.5) / n, 0);
                assertThat(net.at((i + 0.5) / n - 2, (j + 0.5) / n + 3, 0)).isEqualTo(v, within(1e-6));
                sum += v;
                most = Math.max(most, v);
                dim += v < 0.34 ? 1 : 0;
            }
        }
        double mean = sum / n / n;
        assertThat(mean).isBetween(0.22, 0.40);
        assertThat(most).isGreaterThan(0.7);
        assertThat(dim).isGreaterThan(n * n / 2);
        // Far away only the mean is left.
        assertThat(net.at(0.3, 0.7, 0.2)).isEqualTo(mean, within(0.12));
    }

    @Test
    void chipsOfEveryColorCoverPartOfTheBinder() {
        Chips chips = new Chips(STAGE, 1, 3, 2, 1);
        Ramp[] ramps = {flat(0xff0000), flat(0x00ff00), flat(0x0000ff)};
        int[] hits = new int[4];
        int n = 300;
        Tint tint = new Tint();
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                tint.set(new Flat(0, 0, 0));
                chips.paint(2.0 * i / n, 2.0 * j / n, 1e-6, 0.5, 1, ramps, tint);
                double most = Math.max(tint.r, Math.max(tint.g, tint.b));
                hits[most < 0.2 ? 3 : most == tint.r ? 0 : most == tint.g ? 1 : 2]++;
            }
        }
        assertThat(hits[3]).as("binder of %s", Arrays.toString(hits)).isBetween(n * n / 4, n * n * 4 / 5);
        assertThat(hits[0]).isGreaterThan(hits[2]);
        assertThat(Math.min(hits[1], hits[2])).isGreaterThan(n * n / 100);
    }

    private static Ramp flat(int rgb) {
        Rgba color = Rgba.opaque(rgb);
        return Ramp.of(color, color, color);
    }

    @Test
    void boardsDifferAlongAndAcross() {
        Boards boards = new Boards(STAGE, Oklab.ofLch(0.6, 0.08, 62), 0.2);
        // Grain runs along the boards: a step across changes more than the same step along.
        double along = 0;
        double across = 0;
        for (int i = 0; i < 400; i++) {
            double a = 4 + 0.003 * i;
            double t = 4.05 + 0.0061 * i;
            double here = green(boards, a, t);
            along += Math.abs(green(boards, a + 0.004, t) - here);
            across += Math.abs(green(boards, a, t + 0.004) - here);
        }
        assertThat(across).isGreaterThan(2 * along);
    }

    private static double green(Boards boards, double a, double t) {
        Tint tint = new Tint();
        boards.paint(a, t, 0.0005, 0.0005, 0.5, 1, tint);
        return tint.g;
    }
}
