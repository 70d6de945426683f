package studio.affiche.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

class SceneSheetTest {
    private static final List<SceneFamily> ALL = List.of(SceneFamily.values());

    private static List<SceneSheet.Tile> tiles(String prompt, Optional<ScenePalette> palette) {
        return SceneSheet.tiles(ALL, prompt, palette, StandIn.SERUM.palette(), 1);
    }

    @Test
    void everyFamilyHasATileThatSaysWhatItIs() {
        List<SceneSheet.Tile> tiles = tiles("soft morning light, teal", Optional.empty());
        for (int i = 0; i < ALL.size(); i++) {
            ScenePrompt read = ScenePrompts.read(tiles.get(i).scene().prompt());
            assertThat(read.family()).isEqualTo(ALL.get(i));
            assertThat(read.time()).isEqualTo(DayTime.MORNING);
            assertThat(read.colors()).containsExactly(ColorWord.TEAL);
            assertThat(tiles.get(i).label()).isEqualTo(ALL.get(i).phrase());
        }
    }

    @Test
    void aPaletteIsUsedForAll() {
        ScenePalette palette = new ScenePalette(
                Rgba.opaque(0x203040), Rgba.opaque(0x102030), Rgba.opaque(0xf0f0e0), Rgba.opaque(0xff8040));
        assertThat(tiles("", Optional.of(palette)))
                .allMatch(t -> t.scene().palette().equals(palette));
        Set<ScenePalette> own = tiles("", Optional.empty()).stream()
                .map(t -> t.scene().palette())
                .collect(Collectors.toSet());
        assertThat(own).hasSizeGreaterThan(5);
    }

    @Test
    void tilesStandInRowsOnPaper() {
        CanvasSize size = new CanvasSize(64, 80);
        List<SceneSheet.Tile> tiles = tiles("", Optional.empty()).subList(0, 5);
        ScenePainter painter = new ScenePainter(1, Runnable::run, 0);
        List<BufferedImage> pictures = tiles.stream()
                .map(t -> painter.paint(t.scene(), size.width(), size.height()))
                .toList();
        BufferedImage sheet = SceneSheet.sheet(tiles, pictures, size);
        assertThat(sheet.getWidth()).isEqualTo(16 + 3 * 80);
        assertThat(sheet.getHeight()).isEqualTo(16 + 2 * (80 + 18 + 16));
        assertThat(sheet.getRGB(2, 2) & 0xffffff).isEqualTo(0xf4f3f0);
        assertThat(sheet.getRGB(16 + 80 + 10, 16 + 10))
                .isEqualTo(pictures.get(1).getRGB(10, 10));
        int[] label = sheet.getRGB(16, 16 + 81, 64, 16, null, 0, 64);
        assertThat(Arrays.stream(label).filter(c -> (c & 255) < 0x80)).isNotEmpty();
    }

    @Test
    void tilesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> SceneSheet.sheet(List.of(), List.of(), new CanvasSize(64, 1025)))
                .hasMessageContaining("64 × 1025");
    }
}
