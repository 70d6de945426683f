package studio.affiche.design.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.design.ProductView;
import studio.affiche.design.Staging;
import studio.affiche.design.direction.Binding;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Box;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.scene.ColorWord;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePainter;
import studio.affiche.scene.ScenePrompt;
import studio.affiche.scene.ScenePrompts;
import studio.affiche.scene.Season;
import studio.affiche.scene.Tone;

class WishTest {
    private static final AssetRef CUTOUT = new AssetRef("0".repeat(64), "png");
    private static final ProductView GREEN =
            new ProductView(CUTOUT, 0.42, List.of(Rgba.parse("#2b6b55"), Rgba.parse("#d9b878")));
    private static final ProductView WHITE =
            new ProductView(CUTOUT, 0.8, List.of(Rgba.parse("#f2efe8"), Rgba.parse("#c9a26b")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summer night by the sea",
                "quiet luxury, dark",
                "soft, clean, morning",
                "雪 冬天",
                "loud summer sale, yellow",
                "卡其 极简",
                "Herbst, Holz, warm",
                "snow, beach",
                "sans rose, cuisine lumineuse",
                "festive, red and gold, no confetti",
            })
    void nothingThatContradictsIsTakenOver200Seeds(String direction) {
        for (long seed = 0; seed < 200; seed++) {
            Wish wish = wish(direction, GREEN);
            var diversity = new Diversity(seed);
            for (int number = 0; number < 3; number++) {
                Concept concept = wish.concepts(diversity, number).getFirst();
                diversity.shown(concept.family());
                ScenePrompt prompt = ScenePrompts.read(wish.prompt(concept, seed * 31 + number));
                assertThat(wish.binding().contradiction(prompt))
                        .as("%s, seed %d: %s", direction, seed, prompt)
                        .isEmpty();
                assertThat(prompt.family()).isEqualTo(concept.family());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "summer night by the sea",
                "quiet luxury, dark",
                "soft, clean, morning",
                "雪 冬天",
                "loud summer sale, yellow",
                "卡其 极简",
                "Herbst, Holz, warm",
                "kitchen",
                "forest",
                "neon city at night",
                "pink",
            })
    void aDozenStandsInSixScenesOrMore(String direction) {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(dozen(wish(direction, GREEN), seed)).as(direction).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void whatIsNamedLeadsEveryThirdPoster() {
        Wish wish = wish("by the sea", GREEN);
        var diversity = new Diversity(4);
        for (int number = 0; number < 12; number++) {
            Concept concept = wish.concepts(diversity, number).getFirst();
            diversity.shown(concept.family());
            if (number % 3 == 0) {
                assertThat(wish.binding().named(concept.family())).isTrue();
            }
        }
        assertThat(wish.binding().named(SceneFamily.SEA_HORIZON)).isTrue();
        assertThat(wish.binding().taken()).doesNotContainKeys(SceneFamily.MEADOW, SceneFamily.SNOW_FIELD);
    }

    @Test
    void theFaultsThatBriefsShowedAreRefused() {
        assertThat(wish("summer night by the sea", GREEN).binding().taken()).doesNotContainKey(SceneFamily.SNOW_FIELD);
        assertThat(wish("quiet luxury, dark", GREEN).binding().taken())
                .doesNotContainKeys(SceneFamily.MEADOW, SceneFamily.SUNBURST, SceneFamily.MEMPHIS);
        Wish clean = wish("soft, clean, morning", WHITE);
        for (long seed = 0; seed < 60; seed++) {
            Concept concept = clean.concepts(new Diversity(seed), 1).getFirst();
            ScenePrompt prompt = ScenePrompts.read(clean.prompt(concept, seed));
            assertThat(prompt.tone()).isEqualTo(Tone.LIGHT);
            assertThat(prompt.time()).isEqualTo(DayTime.MORNING);
        }
    }

    @Test
    void promptsCarryWhatBinds() {
        Wish wish = wish("winter night, navy", GREEN);
        Concept concept = wish.concepts(new Diversity(1), 0).getFirst();
        ScenePrompt prompt = ScenePrompts.read(wish.prompt(concept, 5));
        assertThat(prompt.season()).isEqualTo(Season.WINTER);
        assertThat(prompt.time()).isEqualTo(DayTime.NIGHT);
        assertThat(prompt.colors()).containsExactly(ColorWord.NAVY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loud summer sale, yellow", "navy", "emerald", "卡其 极简", "soft pink", "terracotta"})
    void largeAreasHaveTheWishedColour(String direction) {
        var painter = new ScenePainter();
        int kept = 0;
        int all = 0;
        for (ProductView product : List.of(GREEN, WHITE)) {
            Wish wish = wish(direction, product);
            var diversity = new Diversity(2);
            for (int number = 0; number < 6; number++, all++) {
                Concept concept = wish.concepts(diversity, number).getFirst();
                diversity.shown(concept.family());
                kept += share(painter, wish.prompt(concept, number), number, product, wish.binding()) >= 0.25 ? 1 : 0;
            }
        }
        assertThat(kept).isGreaterThanOrEqualTo(all - 2);
    }

    /** The part of a painted ground that has a wished colour, 0 to 1. */
    private static double share(ScenePainter painter, String prompt, long seed, ProductView product, Binding binding) {
        var size = CanvasPreset.PORTRAIT.size();
        var layout = new Layout(
                GridBox.ofCanvas(new Box(340, 500, 400, 750), size),
                List.of(GridBox.ofCanvas(new Box(90, 90, 600, 200), size)));
        var picture = painter.paint(Staging.scene(prompt, seed, product, BrandKit.NONE, layout), 40, 50);
        int near = 0;
        for (int i = 0; i < 2000; i++) {
            Oklab pixel = Oklab.of(Rgba.opaque(picture.getRGB(i % 40, i / 40) & 0xffffff));
            boolean wished = binding.colors().stream().anyMatch(word -> pixel.distance(Oklab.of(word.color())) < 0.16);
            near += wished ? 1 : 0;
        }
        return near / 2000.0;
    }

    private static Set<SceneFamily> dozen(Wish wish, long seed) {
        var diversity = new Diversity(seed);
        Set<SceneFamily> families = EnumSet.noneOf(SceneFamily.class);
        for (int number = 0; number < 12; number++) {
            Concept concept = wish.concepts(diversity, number).getFirst();
            diversity.shown(concept.family());
            families.add(concept.family());
        }
        return families;
    }

    private static Wish wish(String direction, ProductView product) {
        Brief brief = Brief.of("Quxl", CUTOUT, List.of("Hello")).withDirection(direction);
        return Wish.of(brief, product);
    }
}
