package studio.affiche.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenFileTest {
    @TempDir
    Path folder;

    @Test
    void readsTensorsAndMetadata() throws IOException {
        GoldenFile file = GoldenFile.read(write(
                """
                        {"__metadata__":{"config":"{\\"n\\":3}"},
                         "a":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},
                         "b":{"dtype":"I64","shape":[1],"data_offsets":[8,16]}}""",
                ByteBuffer.allocate(16)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putFloat(1.5f)
                        .putFloat(-2)
                        .putLong(-7)));
        assertThat(file.floats("a")).containsExactly(1.5f, -2);
        assertThat(file.shape("a")).containsExactly(2, 1);
        assertThat(file.longs("b")).containsExactly(-7);
        assertThat(file.config().get("n").intValue()).isEqualTo(3);
        assertThat(file.has("c")).isFalse();
        assertThatThrownBy(() -> file.floats("b")).hasMessageContaining("as I64, not F32");
        assertThatThrownBy(() -> file.floats("c")).hasMessageContaining("no tensor c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,12]}} | outside the file",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}} | does not fill its shape",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}} | does not fill its shape",
                "{\"a\":{\"dtype\":\"F99\",\"shape\":[2],\"data_offsets\":[0,8]}} | type F99",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}} | outside the file",
                "[] | no object"
            })
    void refusesWhatDoesNotFit(String header, String message) throws IOException {
        Path file = write(header, ByteBuffer.allocate(8));
        assertThatThrownBy(() -> GoldenFile.read(file)).hasMessageContaining(message);
    }

    @Test
    void refusesAHeaderLongerThanTheFile() throws IOException {
        Path file = folder.resolve("long.safetensors");
        Files.write(
                file,
                ByteBuffer.allocate(16)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(1L << 40)
                        .array());
        assertThatThrownBy(() -> GoldenFile.read(file)).hasMessageContaining("impossible length");
    }

    private Path write(String header, ByteBuffer data) throws IOException {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("test.safetensors");
        Files.write(
                file,
                ByteBuffer.allocate(8 + json.length + data.capacity())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(json.length)
                        .put(json)
                        .put(data.array())
                        .array());
        return file;
    }
}
