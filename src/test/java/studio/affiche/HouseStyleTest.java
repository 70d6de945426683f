package studio.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class HouseStyleTest {
    @Test
    void everySourceFileIsFormatted() throws Exception {
        var unformatted = new ArrayList<Path>();
        for (Path file : HouseStyle.sources(Path.of("src"))) {
            String source = Files.readString(file);
            if (!source.equals(HouseStyle.format(source))) {
                unformatted.add(file);
            }
        }
        assertThat(unformatted)
                .as("not in house style; run: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }
}
