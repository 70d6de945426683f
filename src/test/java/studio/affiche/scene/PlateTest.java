package studio.affiche.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Box;

class PlateTest {
    private static final Flat WHITE = new Flat(1, 1, 1);

    private static Stage stage(int width, int height) {
        Box product = new Box(0.3, 0.4, 0.4, 0.4);
        return Stage.of(
                ScenePainterTest.scene(SceneFamily.MOUNTAINS, 1, product, List.of()), width, height, Workers.CALLER);
    }

    private static double sum(Plate plate) {
        Tint tint = new Tint();
        double sum = 0;
        for (double y = 0.005; y < 1; y += 0.0025) {
            for (double x = 0.005; x < 1; x += 0.0025) {
                plate.set(x, y, tint);
                sum += tint.r;
            }
        }
        return sum;
    }

    @Test
    void aLensSpreadsLightAndKeepsIt() {
        Stage stage = stage(600, 600);
        Plate point = Plate.discs(
                stage, Plate.CELL, List.of(new Spots.Spot(0.5, 0.5, 0.02, 0.02, 100, 0)), new Flat[] {WHITE});
        Plate blurred = point.lens(0.08);
        Tint tint = new Tint();
        blurred.set(0.5, 0.5, tint);
        assertThat(tint.r).isBetween(1.0, 20.0);
        blurred.set(0.62, 0.5, tint);
        assertThat(tint.r).isZero();
        assertThat(sum(blurred)).isCloseTo(sum(point), within(0.01 * sum(point)));
    }

    @Test
    void aWallStaysAWallOutOfFocus() {
        Stage stage = stage(400, 500);
        Plate wall = Plate.of(stage, Plate.CELL, (x, y, out) -> {
            out.set(WHITE);
            return 1;
        });
        Plate blurred = wall.lens(0.03);
        Tint tint = new Tint();
        for (double[] p : new double[][] {{0, 0}, {0.5, 0.6}, {1, 1.25}}) {
            blurred.set(p[0], p[1], tint);
            assertThat(tint.g).isCloseTo(1, within(1e-4));
            assertThat(blurred.hides(p[0], p[1])).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void whatLiesBehindShowsThroughWhereNothingIsInFront() {
        Stage stage = stage(400, 400);
        Plate back = Plate.of(stage, 0.02, (x, y, out) -> {
            out.set(new Flat(0.2, 0.4, 0.6));
            return 1;
        });
        Plate left = Plate.of(stage, Plate.CELL, (x, y, out) -> {
            double cover = x < 0.5 ? 1 : 0;
            out.set(WHITE);
            out.scale(cover);
            return cover;
        });
        Plate both = left.over(back);
        Tint tint = new Tint();
        both.set(0.25, 0.5, tint);
        assertThat(tint.r).isCloseTo(1, within(1e-4));
        both.set(0.75, 0.5, tint);
        assertThat(tint.r).isCloseTo(0.2, within(1e-4));
        assertThat(tint.b).isCloseTo(0.6, within(1e-4));
    }

    @Test
    void anOverlayGivesWhatItsPlateGives() {
        Stage stage = stage(400, 500);
        List<Spots.Spot> spots =
                List.of(new Spots.Spot(0.2, 0.3, 0.03, 0.03, 0.5, 0), new Spots.Spot(0.98, 1.2, 0.05, 0.05, 0.8, 0));
        Plate plate = Plate.discs(stage, Plate.CELL, spots, new Flat[] {WHITE});
        Overlay overlay = new Overlay(stage, plate);
        Tint direct = new Tint();
        Tint quick = new Tint();
        for (double y = 0; y <= 1.25; y += 0.0131) {
            for (double x = 0; x <= 1; x += 0.0117) {
                direct.set(new Flat(0.1, 0.1, 0.1));
                quick.set(new Flat(0.1, 0.1, 0.1));
                plate.over(x, y, direct);
                overlay.over(x, y, quick);
                assertThat(quick.r).isCloseTo(direct.r, within(1e-4));
            }
        }
    }
}
