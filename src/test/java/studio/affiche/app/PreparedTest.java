package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.design.ProductView;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Rgba;

class PreparedTest {
    @ParameterizedTest
    @CsvSource({
        "Good. The background was taken away., false",
        "Check the edges. Some of the outline is faint., true",
        "Could not separate. The whole photo stands for the product., true",
        "Corrected by hand., false"
    })
    void onlyAVerdictThatIsNotGoodIsDoubtful(String quality, boolean doubtful) {
        var cutout = new AssetRef("0".repeat(64), "png");
        var prepared = new Prepared(
                Brief.of("Mug", cutout, List.of("Coffee goes outside")),
                Assets.NONE,
                Optional.of(Path.of("mug.jpg")),
                Optional.empty(),
                new ProductView(cutout, 1, List.of(Rgba.BLACK)),
                quality,
                List.of(),
                List.of());
        assertThat(prepared.doubtful()).isEqualTo(doubtful);
    }
}
