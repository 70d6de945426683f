package studio.affiche.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import studio.affiche.poster.Ambience;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Rgba;

class GroundingJsonTest {
    private static final String OLD =
            "{\"contact\": 0.75, \"cast\": 0.4, \"lightAngle\": 126, \"reflection\": %s, \"shadowColor\": \"#102030\"%s}";

    private static Grounding read(String json) {
        return PaintJson.grounding(new JsonView(JsonLimits.MAPPER.readTree(json), "grounding"));
    }

    @Test
    void whatVersionOneDidNotSayFollowsFromWhatItDid() {
        Grounding matt = read(OLD.formatted("0", ""));
        assertThat(matt).isEqualTo(Grounding.of(0.75, 0.4, 126, 0, Rgba.parse("#102030")));
        assertThat(matt.surface()).isEqualTo(Grounding.Surface.MATT);
        assertThat(matt.ambience()).isEqualTo(Ambience.NONE);
        assertThat(read(OLD.formatted("0.28", "")).surface()).isEqualTo(Grounding.Surface.GLOSS);
        assertThat(read(OLD.formatted("0", "").replace("0.75", "0")).surface()).isEqualTo(Grounding.Surface.AIR);
    }

    @Test
    void oneNewFieldDoesNotNeedTheOthers() {
        assertThat(read(OLD.formatted("0", ", \"surface\": \"water\"")))
                .isEqualTo(read(OLD.formatted("0", "")).withSurface(Grounding.Surface.WATER));
    }

    @Test
    void wrongValuesAreNamed() {
        assertThatThrownBy(() -> read(OLD.formatted("0", ", \"softness\": 2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("softness");
        assertThatThrownBy(() -> read(OLD.formatted("0", ", \"surface\": \"lava\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surface");
    }
}
