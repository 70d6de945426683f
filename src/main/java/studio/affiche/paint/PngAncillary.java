package studio.affiche.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import studio.affiche.poster.Provenance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The chunks between head and pixels: colour space, density and provenance, always in this order. */
final class PngAncillary {
    /** Rendering intent of sRGB: perceptual (PNG, 11.3.2.5). */
    private static final byte PERCEPTUAL = 0;
    /** Gamma 1/2.2 times 100,000, which the standard wants beside sRGB. */
    private static final int GAMMA = 45_455;

    private static final double METRES_PER_INCH = 0.0254;

    private PngAncillary() {}

    static void write(PngMetadata metadata, PngChunks chunks) throws IOException {
        chunks.write("sRGB", new byte[] {PERCEPTUAL});
        chunks.write("gAMA", ByteBuffer.allocate(4).putInt(GAMMA).array());
        int perMetre = (int) Math.round(metadata.dotsPerInch() / METRES_PER_INCH);
        chunks.write(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put((byte) 1)
                        .array());
        if (metadata.provenance().isPresent()) {
            Provenance provenance = metadata.provenance().get();
            chunks.write("iTXt", text("Software", provenance.program()));
            chunks.write("iTXt", text("Affiche", json(provenance)));
        }
    }

    /** The data of an iTXt chunk: keyword, not compressed, no language, no translated keyword (PNG, 11.3.3.4). */
    private static byte[] text(String keyword, String text) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[5]);
        data.writeBytes(text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8));
        return data.toByteArray();
    }

    private static String json(Provenance provenance) {
        var text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("program", provenance.program());
            json.writeStringProperty("designer", provenance.designer());
            json.writeStringProperty("design", provenance.designId());
            json.writeNumberProperty("seed", provenance.seed());
            json.writeObjectPropertyStart("models");
            // Sorted, for the map does not keep an order.
            new TreeMap<>(provenance.models()).forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeStringProperty("brief", provenance.briefHash());
            json.writeEndObject();
        }
        return text.toString();
    }
}
