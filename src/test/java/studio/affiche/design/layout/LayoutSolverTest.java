package studio.affiche.design.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.design.copy.Casting;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.poster.Box;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.CopyRole;

class LayoutSolverTest {
    private static final Casting COPY = new Casting(CopyReader.read(new Brief(
            "aero",
            Optional.empty(),
            Stream.concat(
                            Stream.of("Hear more", "The quiet that follows you home")
                                    .map(t -> Candidate.of(t).withRole(Optional.of(CopyRole.SLOGAN))),
                            Stream.of(
                                            "AERO · WIRELESS ANC HEADPHONES",
                                            "Two microphones listen outward so that you can listen inward.",
                                            "50 h battery",
                                            "−42 dB noise cancelling",
                                            "248 g all-day light",
                                            "198 g",
                                            "€199",
                                            "Find yours →",
                                            "2 for €3")
                                    .map(Candidate::of))
                    .toList(),
            "",
            CanvasPreset.PORTRAIT.size(),
            BrandKit.NONE)));

    @ParameterizedTest
    @EnumSource(CanvasPreset.class)
    void everyCanvasHasSeveralArchetypes(CanvasPreset preset) {
        Set<Archetype> found = EnumSet.noneOf(Archetype.class);
        for (double aspect : new double[] {0.4, 1.0, 1.8}) {
            for (long seed = 0; seed < 6; seed++) {
                solved(preset.size(), aspect, seed).forEach(a -> found.add(a.archetype()));
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(preset == CanvasPreset.WIDE ? 4 : 8);
    }

    @ParameterizedTest
    @EnumSource(CanvasPreset.class)
    void arrangementsKeepTheRules(CanvasPreset preset) {
        CanvasSize canvas = preset.size();
        for (double aspect : new double[] {0.35, 0.6, 1.0, 1.8}) {
            for (long seed = 0; seed < 4; seed++) {
                for (Arrangement a : solved(canvas, aspect, seed)) {
                    assertThat(canvas.bounds().grow(1).contains(a.product()))
                            .as("%s product", a.archetype())
                            .isTrue();
                    assertThat(a.product().width() / a.product().height()).isCloseTo(aspect, within(1e-6));
                    for (Placed text : a.texts()) {
                        assertThat(canvas.bounds().grow(1).contains(text.box()))
                                .as("%s: %s inside", a.archetype(), text.line().text())
                                .isTrue();
                        assertThat(text.size()).isGreaterThan(canvas.shortSide() * 0.012);
                    }
                    assertThat(LayoutScore.overlap(a))
                            .as("overlap of %s", a.archetype())
                            .isLessThan(0.12);
                }
            }
        }
    }

    @Test
    void aPortraitKnowsEveryArchetype() {
        Set<Archetype> found = EnumSet.noneOf(Archetype.class);
        for (double aspect : new double[] {0.4, 1.0}) {
            for (long seed = 0; seed < 8; seed++) {
                solved(CanvasPreset.PORTRAIT.size(), aspect, seed).forEach(a -> found.add(a.archetype()));
            }
        }
        assertThat(found).containsExactlyInAnyOrder(Archetype.values());
    }

    @Test
    void sameSeedSameLayout() {
        CanvasSize canvas = CanvasPreset.PORTRAIT.size();
        assertThat(solved(canvas, 0.5, 9)).isEqualTo(solved(canvas, 0.5, 9));
    }

    @Test
    void textsStandOnSharedEdges() {
        for (Arrangement a : solved(CanvasPreset.PORTRAIT.size(), 0.5, 3)) {
            if (a.archetype() == Archetype.EDITORIAL) {
                List<Double> left = a.texts().stream()
                        .map(Placed::box)
                        .filter(b -> b.centerX() < 540)
                        .map(Box::x)
                        .distinct()
                        .toList();
                assertThat(left).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void theProductHidesOnlyTheFeetOfAHeadline() {
        int seen = 0;
        for (double aspect : new double[] {0.35, 0.6, 1.0, 1.8}) {
            for (long seed = 0; seed < 12; seed++) {
                for (Arrangement a : solved(CanvasPreset.PORTRAIT.size(), aspect, seed)) {
                    if (a.archetype() == Archetype.DEPTH) {
                        Placed headline = a.texts().stream()
                                .filter(t -> t.style().behindProduct())
                                .findFirst()
                                .orElseThrow();
                        // A third of the type size from the foot of the box: descenders and a sixth of the letters.
                        assertThat(headline.box().bottom() - a.product().y())
                                .as("%s, aspect %s", headline.line().text(), aspect)
                                .isLessThan(headline.size() * 0.34);
                        seen += headline.box().bottom() > a.product().y() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(seen).isPositive();
    }

    private static List<Arrangement> solved(CanvasSize canvas, double aspect, long seed) {
        var solver = new LayoutSolver(new EvenMeasure(), canvas, BrandKit.NONE);
        return java.util.Arrays.stream(Archetype.values())
                .flatMap(a -> solver.solve(a, COPY.cast(seed), Voice.GROTESK, aspect, seed).stream())
                .toList();
    }
}
