package studio.affiche.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

class ScenePalettesTest {
    private static final int SEEDS = 12;

    @ParameterizedTest
    @EnumSource
    void typicalProductsStandOut(SceneFamily family) {
        for (StandIn product : StandIn.values()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                ScenePalette p = choose(ScenePrompt.usual(family), product.palette(), seed);
                assertThat(ScenePalettes.separation(family, p, product.palette()))
                        .as("%s before %s, seed %d: %s", product, family, seed, p)
                        .isGreaterThanOrEqualTo(ScenePalettes.leastSeparation());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyProductStandsOut(SceneFamily family) {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 150; i++) {
            List<Rgba> product =
                    random.ints(1 + i % 4, 0, 0x1000000).mapToObj(Rgba::opaque).toList();
            ScenePalette p = choose(ScenePrompt.usual(family), product, i);
            assertThat(ScenePalettes.separation(family, p, product))
                    .as("%s before %s: %s", product, family, p)
                    .isGreaterThanOrEqualTo(ScenePalettes.leastSeparation());
        }
    }

    @ParameterizedTest
    @EnumSource
    void toneIsKept(SceneFamily family) {
        for (StandIn product : StandIn.values()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                ScenePrompt prompt = ScenePrompt.usual(family);
                Oklab dark = Oklab.of(choose(prompt.withTone(Tone.DARK), product.palette(), seed)
                        .ground());
                assertThat(dark.l()).isLessThanOrEqualTo(Grounds.DARK_TO + 0.01);
                ScenePrompt bright = prompt.withTone(Tone.LIGHT);
                if (bright.tone() == Tone.LIGHT) {
                    Oklab light =
                            Oklab.of(choose(bright, product.palette(), seed).ground());
                    assertThat(light.l()).isGreaterThanOrEqualTo(Grounds.LIGHT_FROM - 0.01);
                }
            }
        }
    }

    @Test
    void colorWordsWin() {
        for (ColorWord word : ColorWord.values()) {
            Oklab wanted = Oklab.of(word.color());
            if (wanted.chroma() < 0.06) {
                continue;
            }
            ScenePrompt prompt = ScenePrompt.usual(SceneFamily.COLOR_BLOCKS).withColors(List.of(word));
            Oklab ground = Oklab.of(choose(prompt, StandIn.GADGET.palette(), 3).ground());
            assertThat(Harmony.difference(ground.hue(), wanted.hue()))
                    .as("%s became %s", word, ground.toRgba())
                    .isLessThan(14);
        }
    }

    @Test
    void brandColorsDrawTheGround() {
        Rgba brand = Rgba.opaque(0x17392f);
        int near = 0;
        for (long seed = 0; seed < 20; seed++) {
            ScenePalette p = ScenePalettes.choose(
                    ScenePrompt.usual(SceneFamily.ROUND_PODIUM), StandIn.GADGET.palette(), List.of(brand), seed);
            double turn = Harmony.difference(
                    Oklab.of(p.ground()).hue(), Oklab.of(brand).hue());
            near += turn < 25 ? 1 : 0;
        }
        assertThat(near).isGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    void quietGroundsHaveLittleColorAndPoppingOnesMuch(SceneFamily family) {
        for (long seed = 0; seed < SEEDS; seed++) {
            double chroma = Oklab.of(choose(ScenePrompt.usual(family), StandIn.CAN.palette(), seed)
                            .ground())
                    .chroma();
            switch (family.traits().character()) {
                case QUIET, LAYERED, NATURAL -> assertThat(chroma).isLessThan(0.13);
                case POP -> assertThat(chroma).isGreaterThan(0.08);
                case GLOWING -> assertThat(chroma).isBetween(0.02, 0.14);
                case RICH -> assertThat(chroma).isGreaterThan(0.04);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void accentsStandOutOfTheGround(SceneFamily family) {
        for (StandIn product : StandIn.values()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                ScenePalette p = choose(ScenePrompt.usual(family), product.palette(), seed);
                assertThat(Oklab.of(p.accent()).distance(Oklab.of(p.ground()))).isGreaterThan(0.15);
            }
        }
    }

    @Test
    void seedsGiveDifferentPalettesAndTheSameSeedTheSame() {
        Set<ScenePalette> seen = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            ScenePrompt prompt = ScenePrompt.usual(SceneFamily.STUDIO_SWEEP);
            ScenePalette p = choose(prompt, StandIn.SERUM.palette(), seed);
            assertThat(choose(prompt, StandIn.SERUM.palette(), seed)).isEqualTo(p);
            seen.add(p);
        }
        assertThat(seen).hasSizeGreaterThan(4);
    }

    @Test
    void noProductColorsAreFine() {
        for (SceneFamily family : SceneFamily.values()) {
            assertThat(choose(ScenePrompt.usual(family), List.of(), 1)).isNotNull();
        }
    }

    private static ScenePalette choose(ScenePrompt prompt, List<Rgba> product, long seed) {
        return ScenePalettes.choose(prompt, product, List.of(), seed);
    }
}
