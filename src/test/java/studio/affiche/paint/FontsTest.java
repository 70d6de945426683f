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
        assertThat(black.face('茶', Cjk.CHINESE)).isEmpty();
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
