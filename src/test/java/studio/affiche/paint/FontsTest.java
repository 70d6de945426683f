package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;

class FontsTest {
    private final Fonts fonts = Fonts.bundled();

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void everyRoleShowsLatinAndCurrency(FontRole role) {
        for (char c : "Aé—€£0–“ßøŁ".toCharArray()) {
            assertThat(fonts.canShow(c, role)).as("%s in %s", c, role).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"900, Inter Black", "800, Inter ExtraBold", "700, Inter Bold", "500, Inter Medium", "400, Inter"})
    void findsTheFaceOfAWeight(int weight, String name) {
        Face face =
                fonts.typeface(FontChoice.of(FontRole.GROTESK), weight, false).main();
        assertThat(face.name()).startsWith(name);
    }

    @Test
    void aWeightWithoutAFaceIsThickened() {
        Face bold =
                fonts.typeface(FontChoice.of(FontRole.CONDENSED), 700, false).main();
        Face black =
                fonts.typeface(FontChoice.of(FontRole.CONDENSED), 900, false).main();
        Glyph l = bold.glyph(bold.shape("l".toCharArray(), 0, 1, false, false).getGlyphCode(0));
        Glyph thick =
                black.glyph(black.shape("l".toCharArray(), 0, 1, false, false).getGlyphCode(0));
        assertThat(thick.right() - thick.left()).isGreaterThan((l.right() - l.left()) * 1.1);
        assertThat(thick.top()).isCloseTo(l.top(), offset(0.01));
    }

    @Test
    void otherScriptsComeFromTheFamilyOrFromAnother() {
        Typeface black = fonts.typeface(FontChoice.of(FontRole.DISPLAY), 900, false);
        assertThat(black.face('Ж', Cjk.CHINESE).orElseThrow().name()).contains("Inter");
        assertThat(black.face('→', Cjk.CHINESE).orElseThrow().name()).contains("Inter");
        assertThat(black.face('ש', Cjk.CHINESE).orElseThrow().name()).contains("DejaVu");
        assertThat(black.face('م', Cjk.CHINESE).orElseThrow().name()).contains("Markazi");
        assertThat(black.face('ท', Cjk.CHINESE).orElseThrow().name()).contains("Kurinto");
        assertThat(black.face('茶', Cjk.CHINESE).orElseThrow().name()).isEqualTo("Noto Sans SC Black");
        assertThat(black.face('の', Cjk.JAPANESE).orElseThrow().name()).isEqualTo("Noto Sans SC Black");
        assertThat(black.face('한', Cjk.KOREAN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void everyRoleHasAFamilyOfTheProgram(FontRole role) {
        String family = fonts.familyOf(FontChoice.of(role));
        assertThat(RoleFamilies.of(role).getLast()).isEqualTo(family);
        assertThat(BundledFonts.family(family)).isPresent();
        assertThat(family).isNotEqualTo("DejaVu Serif");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHINESE|一芽一叶头采鲜香，限量预售",
                "TRADITIONAL|國際品質，臺灣製造",
                "JAPANESE|春の新茶、予約開始ー",
                "CHINESE|مرحبا بالعالم ۲۵٪",
                "CHINESE|Тепло первого солнца",
                "CHINESE|Ζεστό σαν τον ήλιο",
                "CHINESE|Ấm như nắng sớm",
                "CHINESE|שמש ראשונה",
                "CHINESE|ความอบอุ่นแรก",
                "CHINESE|पहली धूप जैसा",
                "CHINESE|Größe Straße çà œuvre ñ ø ł ő ţ"
            })
    void everyRoleShowsTheScriptsThatComeWithTheProgram(Cjk language, String text) {
        assertThat(Cjk.of(text)).isEqualTo(language);
        for (FontRole role : FontRole.values()) {
            Typeface typeface = fonts.typeface(FontChoice.of(role), 700, false);
            assertThat(text.codePoints()
                            .filter(cp -> cp != ' ')
                            .filter(cp -> typeface.face(cp, language).isEmpty()))
                    .as("%s in %s", text, role)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"國際品質, true", "国际品质, false", "茶, false", "臺灣, true", "买一送一, false", "買一送一, true"})
    void tellsTraditionalHanFromSimplified(String text, boolean traditional) {
        assertThat(Cjk.of(text) == Cjk.TRADITIONAL).isEqualTo(traditional);
    }

    @Test
    void pricesAreSetInLiningFigures() {
        Typeface humanist = fonts.typeface(FontChoice.of(FontRole.HUMANIST), 900, false);
        assertThat(humanist.face('6', Cjk.CHINESE).orElseThrow().name()).isEqualTo("Source Sans Pro Black");
        assertThat(humanist.face('a', Cjk.CHINESE).orElseThrow().name()).isEqualTo("Alegreya Sans Black");
    }

    @Test
    void aRecordedFamilyOfTheRoleSetsTheSameLettersAsTheRole() {
        FontChoice recorded = fonts.recorded(FontChoice.of(FontRole.SERIF));
        assertThat(recorded.family()).contains("Liberation Serif");
        Typeface byName = fonts.typeface(recorded, 700, false);
        Typeface byRole = fonts.typeface(FontChoice.of(FontRole.SERIF), 700, false);
        for (int cp : "Aя茶、0".codePoints().toArray()) {
            assertThat(byName.face(cp, Cjk.CHINESE)).isEqualTo(byRole.face(cp, Cjk.CHINESE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Lato Black, lato, 900",
        "Segoe UI Semibold, segoe ui, 600",
        "Hiragino Sans W6, hiragino sans w6, 600",
        "Franklin Gothic Demi, franklin gothic, 600",
        "Impact, impact, 900",
        "Source Sans Pro Extra Light, source sans pro, 200",
        "Didot, didot, 400"
    })
    void readsFamilyAndWeightFromNames(String name, String family, int weight) {
        assertThat(FaceNames.family(name)).isEqualTo(family);
        assertThat(FaceNames.weight(name)).isEqualTo(weight);
    }

    @Test
    void aFamilyThatNobodyHasFallsBackToTheRole() {
        assertThat(fonts.familyOf(new FontChoice(FontRole.SLAB, Optional.of("No Such Family"))))
                .isEqualTo("Roboto Slab");
        assertThat(fonts.familyOf(new FontChoice(FontRole.SLAB, Optional.of("roboto"))))
                .isEqualTo("Roboto");
    }

    @Test
    void aUsersFontFileCanBeWantedByName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.ttf");
        try (var in = getClass().getResourceAsStream("/liberation/LiberationMono-Bold.ttf")) {
            Files.write(file, in.readAllBytes());
        }
        Fonts more = fonts.with(FontFiles.read(List.of(file)));
        assertThat(more.families()).contains("Liberation Mono");
        assertThat(fonts.knows("Liberation Mono")).isFalse();
        assertThat(more.familyOf(new FontChoice(FontRole.MONO, Optional.of("liberation mono"))))
                .isEqualTo("Liberation Mono");
    }

    @Test
    void aFileThatIsNoFontIsRefusedInASentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.ttf"), "Dear madam, this is not a font.");
        assertThatThrownBy(() -> FontFiles.read(List.of(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("letter.ttf is not a font");
        assertThatThrownBy(() -> FontFiles.read(List.of(folder.resolve("none.ttf"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not exist");
    }
}
