package studio.affiche.scene.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpaceTest {
    private static final Camera CAMERA = Camera.showing(0.5, 0.8, 0.55, 0.18, 3.4);

    static List<Convex> bodies() {
        return List.of(
                new Ball(0.1, 0.2, -0.1, 0.4),
                Block.turned(0, 0, 0, 0.3, 0.5, 0.2, 0.6),
                Drum.standing(0.1, 0, 0, 0.3, 0.4),
                new Drum(Drum.Axis.X, 0, 0.3, 0, 0.25, 0.4),
                new Drum(Drum.Axis.Z, 0, 0.3, 0, 0.25, 0.4),
                new Cone(0, 0, 0, 0.3, 0.6),
                new Tunnel(false, 0, 0.4, 0.3),
                new Tunnel(true, 0, 0.4, 0.3),
                new Apse(0, 0.4, 0, 0.3),
                HalfSpace.below(0.1));
    }

    /** Marching along a ray with the body's distance tells the same stretch as the closed form. */
    @ParameterizedTest
    @MethodSource("bodies")
    void aRayIsInsideWhereTheDistanceIsNegative(Convex body) {
        Random random = new Random(4);
        Ray ray = new Ray();
        Span span = new Span();
        int crossed = 0;
        for (int i = 0; i < 2000; i++) {
            ray.from(random.nextDouble() * 4 - 2, random.nextDouble() * 3 - 1, random.nextDouble() * 4 - 2)
                    .along(
                            random.nextDouble() - 0.5 - ray.ox / 4,
                            0.3 - ray.oy / 3,
                            random.nextDouble() - 0.5 - ray.oz / 4);
            boolean crosses = body.span(ray, span);
            crossed += crosses ? 1 : 0;
            for (double t = 0; t < 5; t += 0.05) {
                double d = body.distance(ray.ox + t * ray.dx, ray.oy + t * ray.dy, ray.oz + t * ray.dz);
                if (Math.abs(d) > 1e-6) {
                    boolean inside = crosses && t > span.in && t < span.out;
                    assertThat(inside).as("%s at %s of ray %s", body, t, i).isEqualTo(d < 0);
                }
            }
        }
        assertThat(crossed).isGreaterThan(40);
    }

    @Test
    void whatIsCutOutLetsTheRayThroughToItsFarSide() {
        Solid wall = solid(Block.between(-1, 0, -0.3, 1, 1, 0), new Tunnel(false, 0, 0.4, 0.2));
        Space space = new Space(List.of(wall, solid(HalfSpace.behind(-2))), List.of(), CAMERA);
        Hit hit = new Hit();
        assertThat(space.nearest(new Ray().from(0, 0.3, 2).along(0, 0, -1), hit))
                .isTrue();
        assertThat(hit.z()).isCloseTo(-2, within(1e-9));
        assertThat(space.nearest(new Ray().from(0.5, 0.3, 2).along(0, 0, -1), hit))
                .isTrue();
        assertThat(hit.z()).isCloseTo(0, within(1e-9));
        // Slanting in through the opening it meets the jamb, whose normal looks into the opening.
        assertThat(space.nearest(new Ray().from(-0.1, 0.3, 0.1).along(1, 0, -0.7), hit))
                .isTrue();
        assertThat(hit.x()).isCloseTo(0.2, within(1e-9));
        assertThat(hit.normal().x()).isCloseTo(-1, within(1e-9));
        assertThat(hit.part()).isEqualTo(1);
    }

    /** Thin, long and slanted bodies among round ones: what balls and bounds spare is nothing that a ray would meet. */
    @Test
    void noBodyIsPassedOver() {
        List<Convex> bodies = List.of(
                Block.between(-9, -1, -0.5, 9, 1, -0.4),
                Block.between(-9, -0.4, -2, 9, -0.3, 0.6),
                Block.turned(0.3, 0, 0.2, 0.5, 0.3, 0.01, 0.7),
                Drum.standing(-0.5, -0.3, 0.3, 0.4, 0.02),
                new Drum(Drum.Axis.X, 0, 0.5, 0, 0.02, 3),
                new Ball(0.2, 0.3, 0.5, 0.2),
                HalfSpace.below(-0.8));
        Space space = new Space(bodies.stream().map(b -> solid(b)).toList(), List.of(), CAMERA);
        Random random = new Random(8);
        Ray ray = new Ray();
        Span span = new Span();
        Hit hit = new Hit();
        int[] met = new int[bodies.size()];
        for (int i = 0; i < 5000; i++) {
            ray.from(random.nextDouble() * 4 - 2, random.nextDouble() * 3 - 1, random.nextDouble() * 4 - 1)
                    .along(
                            i % 7 == 0 ? 0 : random.nextDouble() - 0.5,
                            i % 5 == 0 ? 0 : random.nextDouble() - 0.5,
                            random.nextDouble() - 0.6);
            double nearest = Double.POSITIVE_INFINITY;
            int first = -1;
            for (int k = 0; k < bodies.size(); k++) {
                if (bodies.get(k).span(ray, span) && span.in > 1e-6 && span.in < nearest) {
                    nearest = span.in;
                    first = k;
                }
            }
            assertThat(space.nearest(ray, hit)).isEqualTo(first >= 0);
            assertThat(hit.solid()).as("ray %s", i).isEqualTo(first);
            assertThat(space.blocked(ray, 3, new Hit())).isEqualTo(nearest < 3);
            met[Math.max(0, first)]++;
        }
        assertThat(Arrays.stream(met)).allMatch(n -> n > 20);
    }

    @Test
    void theCameraShowsTheOriginWhereItWasTold() {
        assertThat(CAMERA.canvasX(0, 0)).isCloseTo(0.5, within(1e-12));
        assertThat(CAMERA.canvasY(0, 0)).isCloseTo(0.8, within(1e-12));
        Ray ray = new Ray();
        CAMERA.ray(CAMERA.canvasX(0.3, -0.7), CAMERA.canvasY(0.2, -0.7), ray);
        double t = (-0.7 - ray.oz) / ray.dz;
        assertThat(ray.ox + t * ray.dx).isCloseTo(0.3, within(1e-9));
        assertThat(ray.oy + t * ray.dy).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void aBallShadesTheFloorUnderItAndTheFloorAwayFromItIsLit() {
        Space space = new Space(List.of(solid(HalfSpace.below(0)), solid(new Ball(0, 0.2, 0, 0.1))), List.of(), CAMERA);
        Lamp lamp = Lamp.towards(0, 1, 0.1, 4, 0.3, 1);
        Lighting lighting =
                Lighting.of(space, CAMERA, lamp, (dx, dy, dz) -> 0.5, 1, 1, 0.02, hit -> 0, (parts, part) -> {
                    for (int i = 0; i < parts; i++) {
                        part.accept(i);
                    }
                });
        double[] under = new double[Lighting.CHANNELS];
        double[] away = new double[Lighting.CHANNELS];
        Hit floor = new Hit();
        Ray ray = new Ray();
        CAMERA.ray(0.5, 0.8, ray);
        space.seen(0.5, 0.8, ray, floor);
        assertThat(lighting.at(0.5, 0.8, floor.surface(), under)).isTrue();
        assertThat(lighting.at(0.1, 0.9, floor.surface(), away)).isTrue();
        assertThat(under[Lighting.LAMP]).isLessThan(0.3);
        assertThat(away[Lighting.LAMP]).isGreaterThan(0.99);
        assertThat(under[Lighting.GREEN]).isLessThan(0.95 * away[Lighting.GREEN]);
    }

    @Test
    void lightBentIntoGlassAndOutAgainGoesOnAsBefore() {
        Ray ray = new Ray().from(0, 1, 0).along(0.6, -0.8, 0);
        Vec up = new Vec().set(0, 1, 0);
        assertThat(Refraction.bend(ray, up, 1 / 1.5)).isTrue();
        assertThat(ray.dx()).isCloseTo(0.4, within(1e-9));
        assertThat(Refraction.bend(ray, up, 1.5)).isTrue();
        assertThat(ray.dx()).isCloseTo(0.6, within(1e-9));
        ray.along(0.8, -0.6, 0);
        assertThat(Refraction.bend(ray, up, 1.5))
                .as("beyond the critical angle")
                .isFalse();
        assertThat(ray.dy()).isCloseTo(0.6, within(1e-9));
    }

    private static Solid solid(Convex body, Convex... cuts) {
        return new Solid(body, List.of(cuts), Solid.Focus.SHARP, 0, 0.5, 0.5, 0.5);
    }
}
