package studio.affiche.design.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

class StyleWordsTest {
    private static TextStyle style(FontRole font) {
        Rgba ink = Rgba.parse("#113377");
        return new TextStyle(Treatment.HEADLINE, font, 900, ink, HorizontalAlign.START, Optional.empty(), 0, false);
    }

    @Test
    void theTrainedModelsWordsAreTheSixBasicRoles() {
        assertThat(Arrays.stream(FontRole.values()).filter(FontRole::isBasic).map(StyleWords::word))
                .containsExactly("grotesk", "display", "condensed", "serif", "slab", "mono");
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void aRoleIsWrittenAsItsBasicRole(FontRole role) {
        assertThat(role.basic().isBasic()).isTrue();
        assertThat(StyleWords.of(style(role))).isEqualTo(StyleWords.of(style(role.basic())));
        assertThat(StyleWords.read(String.join("", StyleWords.of(style(role))))).contains(style(role.basic()));
    }

    @ParameterizedTest
    @CsvSource({"didone, DIDONE", "warm_serif, WARM_SERIF", "warm-serif, WARM_SERIF", "script, SCRIPT", "mono, MONO"})
    void everyRoleIsRead(String word, FontRole role) {
        assertThat(StyleWords.read("headline " + word + " 900 #137 start")).contains(style(role));
    }

    @Test
    void theRecordedFamilyIsNotAWordOfTheLanguage() {
        TextStyle recorded = style(FontRole.DIDONE).withFamily(Optional.of("Didot"));
        assertThat(StyleWords.of(recorded))
                .isEqualTo(List.of("headline", " serif", " 900", " #137", " start", "", "", ""));
    }
}
