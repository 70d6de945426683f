package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Provenance;

class PngMetadataTest {
    private static final BufferedImage DOT = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private static final String HASH = "ab".repeat(32);

    @Test
    void chunksStandInTheOrderOfTheStandard() {
        PngFile file = encode(PngMetadata.of(provenance(Map.of())));
        assertThat(file.types()).containsExactly("IHDR", "sRGB", "gAMA", "pHYs", "iTXt", "iTXt", "IDAT", "IEND");
        assertThat(file.only("sRGB").get()).isZero();
        assertThat(file.only("gAMA").getInt()).isEqualTo(45455);
        assertThat(encode(PngMetadata.NONE).all("iTXt")).isEmpty();
    }

    @Test
    void densityIsWrittenPerMetre() {
        var density = encode(new PngMetadata(150, java.util.Optional.empty())).only("pHYs");
        assertThat(density.getInt()).isEqualTo(5906);
        assertThat(density.getInt()).isEqualTo(5906);
        assertThat(density.get()).isEqualTo((byte) 1);
    }

    @Test
    void provenanceIsReadable() {
        PngFile file = encode(PngMetadata.of(provenance(Map.of("zeta", HASH, "alpha", HASH))));
        assertThat(text(file, 0)).isEqualTo("Software\0\0\0\0\0Affiche 0.1.0");
        assertThat(text(file, 1))
                .isEqualTo(
                        "Affiche\0\0\0\0\0{\"program\":\"Affiche 0.1.0\",\"designer\":\"design-small\",\"design\":\"d-“7”\",\"seed\":-42,"
                                + "\"models\":{\"alpha\":\"" + HASH + "\",\"zeta\":\"" + HASH + "\"},\"brief\":\""
                                + HASH
                                + "\"}");
    }

    @Test
    void impossibleDensitiesAreRefused() {
        for (double dots : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e9}) {
            assertThatThrownBy(() -> new PngMetadata(dots, java.util.Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("dots per inch");
        }
    }

    private static Provenance provenance(Map<String, String> models) {
        return new Provenance("Affiche 0.1.0", "design-small", "d-“7”", -42, models, HASH);
    }

    private static String text(PngFile file, int index) {
        return new String(file.all("iTXt").get(index), StandardCharsets.UTF_8);
    }

    private static PngFile encode(PngMetadata metadata) {
        return PngFile.parse(new PngEncoder(1).encode(DOT, metadata));
    }
}
