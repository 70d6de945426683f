package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Posters look as they looked when somebody last judged them. Edges may differ a little between machines. */
class GoldenPostersTest {
    private static final SamplePosters SAMPLES = new SamplePosters();
    private static final Painter PAINTER = SAMPLES.painter();

    static Stream<String> names() {
        return Stream.concat(SAMPLES.latin().keySet().stream(), Stream.of("specimen"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksAsJudged(String name) throws IOException {
        BufferedImage golden;
        try (var in = getClass().getResourceAsStream(name + ".png")) {
            golden = ImageIO.read(in);
        }
        BufferedImage painted = name.equals("specimen")
                ? TypeSpecimen.paint(Fonts.bundled(), 0.5)
                : PAINTER.paint(SAMPLES.latin().get(name), GoldenPosters.SCALE);
        assertThat(painted.getWidth()).isEqualTo(golden.getWidth());
        assertThat(painted.getHeight()).isEqualTo(golden.getHeight());
        long sum = 0;
        long far = 0;
        for (int y = 0; y < golden.getHeight(); y++) {
            for (int x = 0; x < golden.getWidth(); x++) {
                int difference = difference(golden.getRGB(x, y), painted.getRGB(x, y));
                sum += difference;
                far += difference > 40 ? 1 : 0;
            }
        }
        double area = (double) golden.getWidth() * golden.getHeight();
        assertThat(sum / area).as("mean difference of levels").isLessThan(0.6);
        assertThat(far / area).as("part of pixels that are far off").isLessThan(0.002);
    }

    private static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)));
        }
        return most;
    }
}
