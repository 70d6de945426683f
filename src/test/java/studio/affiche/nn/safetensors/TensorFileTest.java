package studio.affiche.nn.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Torch;

class TensorFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAndTheSameTwice() throws IOException {
        float[] numbers = {1.5f, -2, 0.25f, 1024};
        try (NDManager manager = Torch.manager()) {
            var floats = manager.create(numbers);
            Map<String, StoredTensor> tensors = Map.of(
                    "f32",
                    StoredTensor.of(floats),
                    "f16",
                    new StoredTensor(floats, TensorType.F16),
                    "bf16",
                    new StoredTensor(floats, TensorType.BF16),
                    "i64",
                    StoredTensor.of(manager.create(new long[] {-7, 1L << 40})));
            Path file = folder.resolve("a.safetensors");
            Path again = folder.resolve("b.safetensors");
            TensorWriter.write(file, tensors, Map.of("n", "3"));
            TensorWriter.write(again, tensors, Map.of("n", "3"));
            assertThat(file).hasSameBinaryContentAs(again);
            TensorFile read = TensorFile.open(file);
            assertThat(read.metadata()).containsExactly(Map.entry("n", "3"));
            for (String name : List.of("f32", "f16", "bf16")) {
                assertThat(read.floats(name)).as(name).containsExactly(numbers);
                assertThat(read.load(name, manager).toFloatArray()).as(name).containsExactly(numbers);
            }
            assertThat(read.longs("i64")).containsExactly(-7, 1L << 40);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,12]}} | tensor a has data_offsets",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}} | tensor a has data_offsets",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}} | do not fill its shape",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}} | not a list of whole numbers",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}} | 4 bytes after its last tensor",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}} | tensor a leaves a gap",
                "{\"a\":{\"dtype\":\"F99\",\"shape\":[2],\"data_offsets\":[0,8]}} | tensor a has the type F99",
                "{\"a\":1,\"a\":2} | names a tensor twice",
                "[] | not a JSON object"
            })
    void refusesAHeaderThatDoesNotFit(String header, String message) throws IOException {
        Path file = write(header, ByteBuffer.allocate(8));
        assertThatThrownBy(() -> TensorFile.open(file))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("test.safetensors")
                .hasMessageContaining(message);
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
        assertThatThrownBy(() -> TensorFile.open(file)).hasMessageContaining("and the file has 16");
    }

    @Test
    void refusesWeightsThatAreNotThoseOfTheModel() throws IOException {
        ByteBuffer data = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(1)
                .putFloat(Float.NaN);
        String header = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";
        TensorFiles files = TensorFiles.open(write(header, data));
        assertThatThrownBy(() -> files.check(Map.of(), n -> false)).hasMessageContaining("tensor a does not belong");
        assertThatThrownBy(() -> files.check(Map.of("a", List.of(1L)), n -> false))
                .hasMessageContaining("tensor a has the shape [2]");
        assertThatThrownBy(() -> files.check(Map.of("b", List.of(2L)), "a"::equals))
                .hasMessageContaining("no tensor b");
        assertThatThrownBy(() -> files.check(Map.of("a", List.of(2L)), n -> false))
                .hasMessageContaining("tensor a holds a number that is not finite");
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
