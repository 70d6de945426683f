package studio.affiche.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** The chunks of a PNG file, taken apart strictly, so that a test can look at them. */
record PngFile(List<Chunk> chunks) {
    record Chunk(String type, byte[] data) {}

    static PngFile parse(byte[] file) {
        assertThat(Arrays.copyOf(file, 8)).containsExactly(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
        var in = ByteBuffer.wrap(file, 8, file.length - 8);
        var chunks = new ArrayList<Chunk>();
        while (in.hasRemaining()) {
            byte[] data = new byte[in.getInt()];
            byte[] type = new byte[4];
            in.get(type).get(data);
            var crc = new CRC32();
            crc.update(type);
            crc.update(data);
            String name = new String(type, StandardCharsets.US_ASCII);
            assertThat(in.getInt()).as("CRC of " + name).isEqualTo((int) crc.getValue());
            chunks.add(new Chunk(name, data));
        }
        assertThat(chunks.getFirst().type()).isEqualTo("IHDR");
        assertThat(chunks.getLast().type()).isEqualTo("IEND");
        return new PngFile(chunks);
    }

    List<String> types() {
        return chunks.stream().map(Chunk::type).toList();
    }

    List<byte[]> all(String type) {
        return chunks.stream()
                .filter(c -> c.type().equals(type))
                .map(Chunk::data)
                .toList();
    }

    ByteBuffer only(String type) {
        assertThat(all(type)).as(type).hasSize(1);
        return ByteBuffer.wrap(all(type).getFirst());
    }

    int colorType() {
        return only("IHDR").get(9);
    }
}
