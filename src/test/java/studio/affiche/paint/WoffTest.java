package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WoffTest {
    private static final String ROBOTO =
            "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/Roboto-Black.woff";

    private static byte[] file() throws IOException {
        try (var in = WoffTest.class.getResourceAsStream(ROBOTO)) {
            return in.readAllBytes();
        }
    }

    @Test
    void unpacksAFontThatJavaReads() throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Woff.unpack(file())));
        assertThat(font.getFontName()).isEqualTo("Roboto Black");
        assertThat(font.canDisplayUpTo("Größe 198 g")).isEqualTo(-1);
    }

    @Test
    void tablesKeepTheirSums() throws Exception {
        ByteBuffer font = ByteBuffer.wrap(Woff.unpack(file()));
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            boolean head = font.getInt(entry) == 0x68656164;
            int sum = 0;
            for (int at = font.getInt(entry + 8), end = at + font.getInt(entry + 12); at < end; at += 4) {
                boolean adjustment = head && at == font.getInt(entry + 8) + 8;
                sum += adjustment ? 0 : font.getInt(at);
            }
            assertThat(sum).isEqualTo(font.getInt(entry + 4));
        }
    }

    @Property(tries = 60)
    void aFileCutOffIsRefused(@ForAll @IntRange(min = 0, max = 86_000) int length) throws IOException {
        byte[] cut = Arrays.copyOf(file(), length);
        assertThatThrownBy(() -> Woff.unpack(cut)).isInstanceOf(IOException.class);
    }

    @Property(tries = 300)
    void aDamagedFileIsRefusedOrUnpackedButNothingElse(
            @ForAll @IntRange(min = 0, max = 86_000) int at, @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        byte[] damaged = file();
        damaged[at % 700] ^= (byte) change;
        damaged[at] ^= (byte) change;
        try {
            assertThat(Woff.unpack(damaged).length).isLessThanOrEqualTo(Woff.MAX_FONT_BYTES);
        } catch (IOException e) {
            assertThat(e.getMessage()).contains("WOFF");
        }
    }

    @Test
    void aBombIsRefusedBeforeMemoryIsTaken() throws IOException {
        byte[] bomb = file();
        ByteBuffer.wrap(bomb).putInt(44 + 12, 0x7fffffff);
        assertThatThrownBy(() -> Woff.unpack(bomb)).hasMessageContaining("more than 64 MB");
    }
}
